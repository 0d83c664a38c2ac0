#!/usr/bin/env python3
"""Holds the published site under load while its content changes and breaks, then lets hostile clients at it.

Loopback only, and bounded in time. Exits with 1 where anything was not as it must be. See README.md beside.
"""

import argparse
import asyncio
import os
import resource
import statistics
import tempfile
import time
from pathlib import Path

import hostile
from editing import Editing
from published import Published, publish
from reading import Connection, Reading

READERS = 8
WARM_UP = 0.3
MOST_GROWTH = 1.1
SHORTEST_TO_JUDGE = 60


def grown(samples: list) -> tuple:
    """Median memory after the warm-up and at the end, in MB, and whether it has grown."""
    tenth = max(1, len(samples) // 10)
    begin = int(len(samples) * WARM_UP)
    after, end = statistics.median(samples[begin : begin + tenth]), statistics.median(samples[-tenth:])
    return round(after / 1024), round(end / 1024), end > after * MOST_GROWTH


class Table:
    """Rows of what was measured; some are demands."""

    def __init__(self):
        self.failed = []

    def row(self, what: str, measured, well: bool = True):
        print(f"{what:<52} {measured}{'' if well else '   NOT AS IT MUST BE'}", flush=True)
        if not well:
            self.failed.append(what)

    def memory(self, samples: list, seconds: float):
        after, end, too_much = grown(samples)
        judged = seconds >= SHORTEST_TO_JUDGE
        measured = f"{after} / {end} / {max(samples) // 1024}{'' if judged else ' (too short to judge: the heap still settles)'}"
        self.row("resident MB after warm-up / at the end / most", measured, not (judged and too_much))

    def part(self, title: str):
        print(f"\n{title}", flush=True)


async def edits(site: Published, seconds: float, table: Table):
    reading, enough, memory = Reading(site.port), asyncio.Event(), []
    editing, cpu = Editing(site, reading), site.cpu()

    async def clock():
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            memory.append(site.rss())
            await asyncio.sleep(0.5)
        enough.set()

    await asyncio.gather(clock(), editing.go_on(enough), *(reading.read(enough) for _ in range(READERS)))
    table.part(f"Edited, broken, repaired, deleted and replaced under load for {seconds:.0f} s")
    table.row("deeds", sum(editing.done.values()))
    table.row("of each", " ".join(f"{deed} {count}" for deed, count in sorted(editing.done.items())))
    table.row("editions seen by readers / told in the log", f"{len(reading.versions)} / {len(site.versions())}", reading.versions <= site.versions())
    table.row("answers: whole / not modified", f"{reading.answers[200]} / {reading.answers[304]}", reading.answers[200] > 0)
    table.row("requests that failed, answers that mixed editions", len(reading.faults), not reading.faults)
    table.row("deeds that the site did not follow", len(editing.faults), not editing.faults)
    table.row("processor seconds of the site", round(site.cpu() - cpu, 1))
    if editing.until_live:
        table.row("edit to live, median / slowest, s", f"{statistics.median(editing.until_live):.2f} / {max(editing.until_live):.2f}")
    table.memory(memory, seconds)
    for fault in (reading.faults + editing.faults)[:10]:
        print(f"  {fault}")


async def attacks(site: Published, options, table: Table):
    reading = Reading(site.port)
    before = site.rss()
    table.part("Connections that never finish asking")
    seen = await hostile.slow(site.port, options.connections, options.hold, reading._check)
    for what, measured in seen.items():
        table.row(what, measured, what != "failed" or measured == 0)
    table.row("resident MB before / with them", f"{before // 1024} / {site.rss() // 1024}")

    table.part(f"{options.garbage} requests of random or wrong bytes")
    answers = await hostile.garbage(site.port, options.garbage)
    bad = [answer for answer in answers if answer in ("no HTTP", "left waiting") or (answer.startswith("5") and answer != "505")]
    table.row("answers", answers, not bad)

    table.part(f"Random addresses for at most {options.address_seconds:.0f} s")
    cpu, logged, begun = site.cpu(), site.requests_logged, time.monotonic()
    seen = await hostile.addresses(site.port, options.addresses, options.address_seconds, site.rss)
    table.row("sent", seen["sent"])
    table.row("lines in the site's own log / its processor seconds", f"{site.requests_logged - logged} / {site.cpu() - cpu:.1f}")
    table.row("answers", seen["answers"], set(seen["answers"]) <= {200, 308, 400, 404})
    table.memory(seen["memory"], time.monotonic() - begun)


async def well(site: Published, table: Table):
    table.part("At the end")
    connection = Connection(site.port)
    status, _, body = await connection.ask("/health/ready")
    connection.close()
    table.row("/health/ready", f"{status} {body.decode()}", body == b"Healthy")
    table.row("the process runs", site.runs(), site.runs())


def main():
    reads = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    reads.add_argument("--seconds", type=float, default=300, help="how long to edit under load; 0 leaves it out")
    reads.add_argument("--connections", type=int, default=10_000, help="slow connections")
    reads.add_argument("--hold", type=float, default=30, help="seconds to hold them")
    reads.add_argument("--garbage", type=int, default=4000, help="requests of random or wrong bytes")
    reads.add_argument("--addresses", type=int, default=1_000_000, help="random addresses")
    reads.add_argument("--address-seconds", type=float, default=300, help="the longest to ask for them")
    reads.add_argument("--program", type=Path, help="a published build; without it one is published")
    options = reads.parse_args()

    # Each slow connection takes one descriptor here and one in the site, which inherits the limit.
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    if options.connections + 500 > most:
        raise SystemExit(f"{options.connections} connections need more than the {most} open files that this machine allows (ulimit -Hn).")

    table = Table()
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        site = Published(options.program or publish(Path(folder)), Path(folder))
        try:
            table.row("processors / load average at the start", f"{os.cpu_count()} / {os.getloadavg()[0]:.1f}")
            if options.seconds > 0:
                asyncio.run(edits(site, options.seconds, table))
            asyncio.run(attacks(site, options, table))
            asyncio.run(well(site, table))
        finally:
            code = site.stop()
        table.row("exit code after SIGTERM", code, code == 0)
        unforeseen = [entry for entry in site.entries if "@x" in entry]
        table.row("exceptions in the log", len(unforeseen), not unforeseen)
        for entry in unforeseen[:5]:
            print(f"  {entry['@x'][:500]}")
    print(f"\n{len(table.failed)} failed" + "".join(f"\n  {what}" for what in table.failed))
    return 1 if table.failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
