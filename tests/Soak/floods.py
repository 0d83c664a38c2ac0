#!/usr/bin/env python3
"""Floods that once ended the process, against a site that has 256 MB; readers must be answered meanwhile and the process must live.

Loopback only, and bounded in time. Exits with 1 where anything was not as it must be. See README.md beside.
"""

import argparse
import asyncio
import resource
import statistics
import tempfile
import time
from pathlib import Path

from published import Published, publish

LETTERS = "a" * 2000
UNFINISHED = b"GET /search?q=" + b"a" * (63 * 1024) + b" HTTP/1.1\r\n" + b"".join(b"X-%d: %s\r\n" % (number, b"b" * 1000) for number in range(30))


class Readers:
    """A reader at another address than the flood's, who asks on a new connection each time, as a new visitor does."""

    def __init__(self, port: int):
        self._port, self._stop = port, asyncio.Event()
        self.times, self.failed = [], []

    async def run(self):
        while not self._stop.is_set():
            begun = time.monotonic()
            try:
                async with asyncio.timeout(30):
                    reader, writer = await asyncio.open_connection("127.0.0.1", self._port, local_addr=("127.0.0.2", 0))
                    writer.write(b"GET /stopping HTTP/1.1\r\nHost: leaflet.example\r\nConnection: close\r\n\r\n")
                    answer = await reader.read()
                    writer.close()
                if not answer.startswith(b"HTTP/1.1 200") or not answer.rstrip().endswith(b"</html>"):
                    self.failed.append(answer[:30] or b"closed")
            except (OSError, TimeoutError) as fault:
                self.failed.append(type(fault).__name__.encode())
            self.times.append(time.monotonic() - begun)
            await asyncio.sleep(0.05)

    def stop(self):
        self._stop.set()


async def heads(site: Published, seconds: float) -> int:
    """Eight connections that ask with HEAD for one code, each time with another query of 2,000 letters. Returns how many."""
    until, sent = time.monotonic() + seconds, 0

    async def client(name: int):
        nonlocal sent
        reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
        while time.monotonic() < until:
            writer.write(f"HEAD /qr/stopping.svg?{name}.{sent}.{LETTERS} HTTP/1.1\r\nHost: leaflet.example\r\n\r\n".encode())
            await reader.readuntil(b"\r\n\r\n")
            sent += 1
        writer.close()

    await asyncio.gather(*(client(name) for name in range(8)))
    return sent


async def unfinished(site: Published, connections: int, seconds: float) -> int:
    """Holds requests of 93 KB that never end; a connection that the site closes is opened again. Returns how many were opened."""
    until, opened = time.monotonic() + seconds, 0

    async def client():
        nonlocal opened
        while time.monotonic() < until:
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
                opened += 1
                writer.write(UNFINISHED)
                async with asyncio.timeout(max(0.1, until - time.monotonic())):
                    await reader.read()
                writer.close()
            except (OSError, TimeoutError):
                pass
            await asyncio.sleep(0.2)

    await asyncio.gather(*(client() for _ in range(connections)))
    return opened


async def flood(site: Published, name: str, attack) -> bool:
    readers, most = Readers(site.port), [site.rss()]
    reading = asyncio.create_task(readers.run())

    async def watch():
        while True:
            most.append(site.rss() if site.runs() else 0)
            await asyncio.sleep(0.2)

    watching = asyncio.create_task(watch())
    sent = await attack
    readers.stop()
    await reading
    watching.cancel()
    after = Readers(site.port)
    asyncio.get_running_loop().call_later(3, after.stop)
    await after.run()
    answered = len(readers.times) - len(readers.failed)
    print(f"{name}: {sent} sent; resident MB before / most {most[0] // 1024} / {max(most) // 1024}; "
          f"reader: {answered} of {len(readers.times)} answered, median {statistics.median(readers.times) * 1000:.0f} ms, "
          f"slowest {max(readers.times) * 1000:.0f} ms; afterwards {len(after.times) - len(after.failed)} of {len(after.times)}; "
          f"process {'lives' if site.runs() else 'ENDED'}; errors in the log {len(site.errors())}; "
          f"faults {dict((fault, readers.failed.count(fault)) for fault in set(readers.failed))}", flush=True)
    return site.runs() and not after.failed and answered > 0 and not site.errors()


async def main():
    parse = argparse.ArgumentParser(description=__doc__)
    parse.add_argument("--megabytes", type=int, default=256, help="limit of the managed heap (DOTNET_GCHeapHardLimit); 0 for none, as in a container that has one of its own")
    parse.add_argument("--seconds", type=float, default=45)
    parse.add_argument("--connections", type=int, default=3000)
    parse.add_argument("--program", type=Path, help="a published program; by default the checkout is published first")
    chosen = parse.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 20000), hard))
    with tempfile.TemporaryDirectory() as folder:
        program = chosen.program or publish(Path(folder))
        limit = {"DOTNET_GCHeapHardLimit": hex(chosen.megabytes * 1024 * 1024)} if chosen.megabytes else {}
        site = Published(program, Path(folder), Proxy__Trusted="", **limit)
        well = await flood(site, "HEAD with long queries", heads(site, chosen.seconds))
        well &= await flood(site, "unfinished requests", unfinished(site, chosen.connections, chosen.seconds))
        site.stop()
    raise SystemExit(0 if well else 1)


if __name__ == "__main__":
    asyncio.run(main())
