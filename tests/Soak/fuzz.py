#!/usr/bin/env python3
"""Asks the published site for addresses made by chance in a grammar of its own, and judges every answer.

Loopback only, and bounded in number. Exits with 1 where anything was not as it must be. See README.md beside.
"""

import argparse
import asyncio
import collections
import random
import re
import resource
import statistics
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

from published import REPOSITORY, Published, publish

# In everything that is sent, and in nothing that the site says by itself.
CANARY = "kanari"
# Only in Host and what proxies make of it, so that an answer that has it took it from there.
HOST = "kanarihost.example"
CONNECTIONS = 16
LARGEST = 5 * 1024 * 1024
OWN = "https://clonazepam.example"
ALLOWED = {200, 300, 302, 304, 308, 400, 404, 405, 406, 412, 413, 414, 431, 503}
UNESCAPED = re.compile(rb"<kanari|\"\s+kanariq=|'\s+kanariq=")

WORDS = ["stopping", "alcohol", "pregnant", "i want to die", "took too many", "0.5 mg", "diazepam", "clonazpam", "what if i miss a dose", "can i drive",
         "é", "ÄÖÜ", "日本語", "🙂", "\u202e", "\u0000", "\ufffd", "a\u0301", "'", '"', "&amp;", "%", "+", "#", ";", "\\", "..", "/", "//", "\r\n",
         "${7*7}", "{{7*7}}", "{0}", "{0:D999999}", "' or 1=1 --", "NEAR(", '"*"', "AND OR NOT", "-" * 50]
ATTACKS = ["<kanari onload=1>", '" kanariq="1', "' kanariq='1", "\r\nX-Kanari: 1\r\n", "%0d%0aX-Kanari:1", "//kanari.example/", "https://kanari.example/",
           "javascript:kanari()", "</script><kanari>", "<!--kanari", "../../kanari", "..%2f..%2fkanari", "%c0%ae%c0%ae/kanari", "\\kanari"]
IDS = sorted(path.stem.split("-", 1)[1] for path in (REPOSITORY / "content/en").rglob("[0-9]*-*.md")) + ["leaflet", "key-facts", "none"]
METHODS = ["GET"] * 90 + ["HEAD"] * 6 + ["POST", "OPTIONS", "TRACE", "head"]


class Grammar:
    def __init__(self, seed: int):
        self.chance = random.Random(seed)

    def text(self) -> str:
        chance = self.chance
        parts = [chance.choice(chance.choice([WORDS, WORDS, IDS, ATTACKS])) for _ in range(chance.choice([1, 1, 1, 2, 3, 8]))]
        if chance.random() < 0.01:
            parts.append("a" * chance.choice([100, 2000, 7900, 30_000]))
        return chance.choice([" ", "", ".", ","]).join([*parts, CANARY] if chance.random() < 0.5 else parts)

    def escaped(self, text: str) -> str:
        chance = self.chance.random()
        if chance < 0.85:
            return quote(text, safe="" if chance < 0.5 else "/")
        if chance < 0.95:
            return re.sub(r"[^!-~]|[#?]", lambda sign: quote(sign[0]), text)
        return quote(quote(text)) if chance < 0.98 else "".join(f"%{self.chance.randrange(256):02x}" for _ in range(self.chance.randrange(1, 40)))

    def some(self, most: int, make) -> str:
        return "&".join(make() for _ in range(self.chance.randrange(most + 1)))

    def pair(self, names: list, values: list) -> str:
        name = self.chance.choice(names) if self.chance.random() < 0.95 else self.escaped(self.text())
        value = str(self.chance.choice(values)) if values and self.chance.random() < 0.6 else self.escaped(self.text())
        return f"{name}={value}" if self.chance.random() < 0.97 else name

    def target(self) -> str:
        chance = self.chance
        digits = lambda: "".join(chance.choices("0123456789abcdef", k=8))
        kind = chance.randrange(10)
        if kind <= 2:
            return "/search?" + self.some(3, lambda: self.pair(["q", "q", "as-typed"], []))
        if kind == 3:
            return "/handout?" + self.some(8, lambda: self.pair(["s", "s", "s", "size", "country", "notes", "change"], [*IDS, "large", "normal", "gb", "us", 6, 40, 41, -1]))
        if kind == 4:
            return "/printed?" + self.some(8, lambda: self.pair(
                ["on", "s", "s", "s", "country", "size", "version"],
                ["2026-11-23", "9999-12-31", "0000-00-00", f"{chance.choice(IDS)}.{digits()}", f"gb.{digits()}", digits(), "large"]))
        if kind == 5:
            return "/resolve?" + self.some(2, lambda: self.pair(["qrd", "loinc", "atc"], [200000029909, "34068-7", "N03AE01"]))
        if kind == 6:
            return f"/qr/{chance.choice(IDS)}{chance.choice(['.svg', '.png', '.gif', ''])}?" + self.some(1, lambda: self.pair(["a"], []))
        if kind == 7:
            return f"/link/{chance.choice(IDS) if chance.random() < 0.6 else self.escaped(self.text())}"
        if kind == 8:
            return "/" + "/".join(self.escaped(self.text()) for _ in range(chance.choice([1, 1, 2, 3])))
        return chance.choice(["/", "/suggestions.json", "/leaflet", "/feed.xml", "/STOPPING", "/stopping/", "/health/ready", "/opensearch.xml", f"/{chance.choice(IDS)}"]) \
            + chance.choice(["", "", "?" + self.some(2, lambda: self.pair(["a"], []))])

    def request(self) -> tuple:
        chance, method = self.chance, self.chance.choice(METHODS)
        lines = [f"{method} {self.target()} HTTP/1.1", "Host: " + chance.choice(["clonazepam.example", HOST, "a:1"])]
        for line in ["Accept: application/json", "Accept-Encoding: identity", "Accept-Encoding: br;q=1, gzip;q=0.1", 'If-None-Match: "kanari"', "If-Match: *",
                     "If-Modified-Since: Fri, 27 Nov 2026 00:00:00 GMT", "Range: bytes=0-1", f"X-Forwarded-Host: {HOST}", "X-Forwarded-Proto: https",
                     "X-Original-URL: /kanari", "X-HTTP-Method-Override: DELETE", "User-Agent: kanari", "Referer: https://kanari.example/", "Cookie: a=kanari"]:
            if chance.random() < 0.08:
                lines.append(line)
        return method, "\r\n".join(lines).encode("utf-8", "replace") + b"\r\n\r\n"


async def answer(reader, method: str) -> tuple:
    """Reads one answer. Returns its status, its headers as one text, and its body."""
    head = await reader.readuntil(b"\r\n\r\n")
    status, headers = int(head[9:12]), head.decode("latin-1")
    if method == "HEAD" or status == 304:
        return status, headers, b""
    if "transfer-encoding: chunked" in headers.lower():
        body = bytearray()
        while size := int(await reader.readline(), 16):
            body += await reader.readexactly(size)
            await reader.readline()
        await reader.readline()
        return status, headers, bytes(body)
    length = re.search(r"(?i)content-length: (\d+)", headers)
    return status, headers, await reader.readexactly(int(length[1])) if length else b""


def faults(status: int, headers: str, body: bytes):
    """What is wrong with an answer, in a word each."""
    lower = headers.lower()
    if status not in ALLOWED and not 505 == status:
        yield f"status {status}"
    if "\r\nx-kanari" in lower:
        yield "header injection"
    if "set-cookie" in lower:
        yield "cookie"
    location = re.search(r"\r\nlocation: (.*)\r", lower)
    if location and not (location[1].startswith("/") and not location[1].startswith(("//", "/\\")) or location[1].startswith(OWN)):
        yield "foreign redirect"
    if "text/html" in lower or "svg" in lower:
        if "content-encoding" not in lower and UNESCAPED.search(body):
            yield "unescaped"
    if HOST.encode() in body or HOST in lower:
        yield "host echo"
    if len(body) > LARGEST:
        yield "body too large"


async def fuzz(site: Published, requests: int, seed: int) -> tuple:
    statuses, found, memory, slowest, sent = collections.Counter(), collections.Counter(), [], 0.0, 0
    examples = {}

    async def client(number: int):
        nonlocal slowest, sent
        grammar, reader, writer = Grammar(seed * 1000 + number), None, None
        while sent < requests:
            sent += 1
            method, request = grammar.request()
            if writer is None:
                reader, writer = await asyncio.open_connection("127.0.0.1", site.port, limit=LARGEST)
            begun = time.monotonic()
            try:
                writer.write(request)
                async with asyncio.timeout(60):
                    status, headers, body = await answer(reader, method)
            except (OSError, asyncio.IncompleteReadError, TimeoutError) as fault:
                statuses[type(fault).__name__] += 1
                writer.close()
                writer = None
                continue
            slowest = max(slowest, time.monotonic() - begun)
            statuses[status] += 1
            for fault in faults(status, headers, body):
                found[fault] += 1
                examples.setdefault(fault, (request, headers, body[:2000]))
            if "connection: close" in headers.lower():
                writer.close()
                writer = None
            if sent % 1000 == 0:
                memory.append(site.rss())

    await asyncio.gather(*(client(number) for number in range(CONNECTIONS)))
    return statuses, found, memory, slowest, examples


async def main():
    parse = argparse.ArgumentParser(description=__doc__)
    parse.add_argument("--requests", type=int, default=300_000)
    parse.add_argument("--seed", type=int, default=1)
    parse.add_argument("--program", type=Path, help="a published program; by default the checkout is published first")
    chosen = parse.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as folder:
        site = Published(chosen.program or publish(Path(folder)), Path(folder), watched=CANARY)
        begun = time.monotonic()
        statuses, found, memory, slowest, examples = await fuzz(site, chosen.requests, chosen.seed)
        seconds, lives = time.monotonic() - begun, site.runs()
        site.stop()
    third = max(1, len(memory) // 3)
    middle, end = statistics.median(memory[third : 2 * third]) / 1024, statistics.median(memory[-third:]) / 1024
    print(f"{sum(statuses.values())} requests in {seconds:.0f} s: {dict(sorted(statuses.items(), key=str))}")
    print(f"slowest {slowest * 1000:.0f} ms; resident MB in the second / last third {middle:.0f} / {end:.0f}; process {'lives' if lives else 'ENDED'}")
    print(f"log: {site.lines} lines, {site.leaked} with words of a request, errors {len(site.errors())}; faults {dict(found)}")
    for fault, (request, headers, body) in examples.items():
        print(f"\n{fault}: {request[:500]}\n{headers}\n{body[:1000]}")
    if found or not lives or site.leaked or site.errors() or end > middle * 1.1:
        raise SystemExit(1)


if __name__ == "__main__":
    asyncio.run(main())
