"""A maintainer who edits, breaks, repairs, deletes and replaces, and looks each time at what the site says of it."""

import asyncio
import os
import random
import re
import shutil
import time
from pathlib import Path

from reading import Connection

STOPPING = "en/30-how-to-take-it/50-stopping.md"
LONGEST = 60


class Editing:
    def __init__(self, site, reading):
        self._site = site
        self._reading = reading
        self._ask = Connection(site.port)
        self._edits = 0
        self._title = "Stopping safely"
        self.done = {}
        self.until_live = []
        self.faults = []

    async def go_on(self, enough: asyncio.Event):
        """One deed after another; in each round every deed once, in another order."""
        deeds = [self.in_place, self.by_rename, self.anew, self.in_a_burst, self.replaced, self.link, self.withdrawn, self.broken_link, self.broken_yaml, self.missing_file, self.binary, self.gone, self.a_file_instead]
        while not enough.is_set():
            random.shuffle(deeds)
            for deed in deeds:
                if enough.is_set():
                    break
                try:
                    await deed()
                except AssertionError as fault:
                    self.faults.append(f"{deed.__name__}: {fault}")
                self.done[deed.__name__] = self.done.get(deed.__name__, 0) + 1
        self._ask.close()

    # What is live at once

    async def in_place(self):
        await self._live(lambda: self._file.write_text(self._retitled()))

    async def by_rename(self):
        def save():
            beside = self._file.with_name(".50-stopping.md.swp")
            beside.write_text(self._retitled())
            beside.rename(self._file)

        await self._live(save)

    async def anew(self):
        def save():
            text = self._retitled()
            self._file.unlink()
            self._file.write_text(text)

        await self._live(save)

    async def in_a_burst(self):
        def save():
            for _ in range(20):
                self._file.write_text(self._retitled())

        await self._live(save)

    async def replaced(self):
        def swap():
            following, before = self._content.with_name("following"), self._content.with_name("before")
            shutil.copytree(self._content, following)
            (following / STOPPING).write_text(self._retitled())
            self._content.rename(before)
            following.rename(self._content)
            shutil.rmtree(before)

        await self._live(swap)

    async def link(self):
        """The folder becomes a link to a release, and then a folder again."""
        release = self._content.with_name(f"release-{self._edits}")

        def turn():
            shutil.copytree(self._content, release)
            (release / STOPPING).write_text(self._retitled())
            shutil.rmtree(self._content)
            self._content.symlink_to(release)

        def turn_back():
            self._content.unlink()
            release.rename(self._content)
            self._file.write_text(self._retitled())

        await self._live(turn)
        await self._live(turn_back)

    async def withdrawn(self):
        """A section is added, and then deleted with a redirect."""
        self._edits += 1
        name = f"travelling-{self._edits}"
        section = self._content / f"en/30-how-to-take-it/80-{name}.md"
        section.write_text(f"---\ntitle: Travelling {self._edits}\nsummary: Take your tablets with you.\nchanges:\n  - {{ on: 2026-11-23, note: First published., safety: false }}\n---\nKeep them in their box. [@none]\n")
        with open(self._content / "published-urls.txt", "a", encoding="utf-8") as published:
            published.write(f"/{name}\n")
        await self._until(f"/{name}", lambda status, _: status == 200)
        section.unlink()
        with open(self._content / "redirects.yml", "a", encoding="utf-8") as redirects:
            redirects.write(f"/{name}: /taking-it\n")
        await self._until(f"/{name}", lambda status, answered: status == 308 and answered["location"] == "/taking-it")

    # What never reaches a reader

    async def broken_link(self):
        await self._broken("LINK02", self._file, lambda text: text.replace(b"(/withdrawal-symptoms)", b"(/withdrawl)"))

    async def broken_yaml(self):
        await self._broken("leaflet.yml", self._content / "leaflet.yml", lambda text: text + b"colour: [blue\n")

    async def missing_file(self):
        await self._broken("chapter.yml", self._content / "en/40-side-effects/chapter.yml", None)

    async def binary(self):
        await self._broken("FILE02", self._content / "sources.yml", lambda text: os.urandom(1000))

    async def gone(self):
        away = self._content.with_name("away")
        await self._refused("FILE01", lambda: self._content.rename(away), lambda: away.rename(self._content))

    async def a_file_instead(self):
        away = self._content.with_name("away")

        def put():
            self._content.rename(away)
            self._content.write_text("a file")

        def back():
            self._content.unlink()
            away.rename(self._content)

        await self._refused("FILE01", put, back)

    # How it is looked at

    @property
    def _content(self) -> Path:
        return self._site.content

    @property
    def _file(self) -> Path:
        return self._content / STOPPING

    def _retitled(self) -> str:
        self._edits += 1
        self._title = f"Stopping safely, {self._edits}"
        return re.sub(r"^title: .*$", f"title: {self._title}", self._file.read_text(), count=1, flags=re.M)

    async def _live(self, deed):
        deed()
        begun = time.monotonic()
        await self._until("/stopping", lambda *_: True, title=self._title)
        self.until_live.append(time.monotonic() - begun)

    async def _broken(self, mark, file, spoil):
        text = file.read_bytes()
        await self._refused(mark, file.unlink if spoil is None else lambda: file.write_bytes(spoil(text)), lambda: file.write_bytes(text))

    async def _refused(self, mark, spoil, repair):
        told = len(self._site.errors())
        spoil()
        try:
            await self._health("Degraded: ")
            await self._logged(mark, told)
            await self._still_served("while the content is broken")
        finally:
            repair()
        await self._health("Healthy")
        await self._still_served("after the repair")

    async def _still_served(self, when):
        # The title on the page has the section's number before it.
        title = await self._reading.title(self._ask)
        assert title.endswith(self._title), f"{when} \"{title}\" is served, not \"{self._title}\""

    async def _logged(self, mark, told):
        """The log comes through a pipe, so a line may be read a little after the health that it explains."""
        begun = time.monotonic()
        while not any(mark in line for line in self._site.errors()[told:]):
            assert time.monotonic() - begun < LONGEST, f"no word of {mark} in the log, only {self._site.errors()[told:]}"
            await asyncio.sleep(0.01)

    async def _health(self, beginning):
        await self._until("/health/ready", lambda status, _: status == 200, text=beginning)

    async def _until(self, address, so, title=None, text=""):
        begun = time.monotonic()
        while True:
            status, answered, body = await self._ask.ask(address)
            if so(status, answered) and (title is None or f">{title}<".encode() in body) and body.decode("utf-8", "replace").startswith(text):
                return
            assert time.monotonic() - begun < LONGEST, f"{address} never came to {title or text or 'what it should be'}"
            await asyncio.sleep(0.01)
