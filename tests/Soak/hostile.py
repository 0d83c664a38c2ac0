"""Clients that mean no good: slow ones, ones that send anything, ones that ask for anything."""

import asyncio
import random
import string
import time

from reading import Connection

REQUEST = b'GET /stopping?a=b HTTP/1.1\r\nHost: leaflet.example\r\nAccept-Encoding: br, gzip;q=0.5\r\nIf-None-Match: "a", W/"b"\r\nRange: bytes=0-1\r\n\r\n'
AT_ONCE = 50


async def slow(port: int, connections: int, seconds: float, normal) -> dict:
    """Holds connections that never finish asking while a normal client reads. Returns what became of both."""
    opened = []

    async def dawdle():
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"GET /stopping HTTP/1.1\r\nHost: leaflet.example\r\nX-Slow: ")
            opened.append((reader, writer))
        except OSError:
            pass

    for begin in range(0, connections, 200):
        await asyncio.gather(*(dawdle() for _ in range(min(200, connections - begin))))
    served, worst, failed = 0, 0.0, 0
    until = time.monotonic() + seconds
    next_byte = time.monotonic() + 2
    client = Connection(port)
    while time.monotonic() < until:
        begun = time.monotonic()
        try:
            status, answered, body = await client.ask("/stopping", {"Accept-Encoding": "br"})
            failed += status != 200
            normal("/stopping", "br", answered, body)
        except Exception:
            failed += 1
            client.close()
        served += 1
        worst = max(worst, time.monotonic() - begun)
        if time.monotonic() > next_byte:
            for _, writer in opened:
                if not writer.is_closing():
                    writer.write(b"a")
            next_byte = time.monotonic() + 2
        await asyncio.sleep(0.01)
    held = sum(not reader.at_eof() and not writer.is_closing() for reader, writer in opened)
    for _, writer in opened:
        writer.close()
    client.close()
    return {"opened": len(opened), "held to the end": held, "served meanwhile": served, "failed": failed, "slowest ms": round(worst * 1000)}


def _garbage(seed: int) -> bytes:
    chance = random.Random(seed)
    if seed % 2:
        return chance.randbytes(chance.randrange(1, 4000))
    wrong = bytearray(REQUEST)
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(wrong))
        wrong[place : place + chance.randrange(2)] = chance.randbytes(chance.randrange(2))
    return bytes(wrong)


async def garbage(port: int, tries: int) -> dict:
    """Sends random bytes and requests with a few bytes wrong. Returns the count of each answer."""
    answers, turns = {}, asyncio.Semaphore(AT_ONCE)

    async def send(seed):
        async with turns:
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(_garbage(seed))
                writer.write_eof()
                answer = await asyncio.wait_for(reader.read(), 60)
                writer.close()
                what = answer[9:12].decode() if answer.startswith(b"HTTP/1.") else "silence" if not answer else "no HTTP"
            except ConnectionError:
                what = "reset"
            except asyncio.TimeoutError:
                what = "left waiting"
            answers[what] = answers.get(what, 0) + 1

    await asyncio.gather(*(send(seed) for seed in range(tries)))
    return answers


async def addresses(port: int, most: int, seconds: float, memory) -> dict:
    """Asks for random addresses. Returns how many, the count of each status, and the memory as they went on."""
    answers, samples, until = {}, [], time.monotonic() + seconds
    sent = 0

    async def ask():
        nonlocal sent
        connection = Connection(port)
        while time.monotonic() < until and sent < most:
            sent += 1
            length = random.randrange(1, 60)
            address = "/" + "".join(random.choices(string.ascii_letters + string.digits + "-_./%~", k=length))
            try:
                status = (await connection.ask(address, {"Accept-Encoding": random.choice(["br", "gzip", f"x{sent}"])}))[0]
            except Exception as fault:
                status = type(fault).__name__
                connection.close()
            answers[status] = answers.get(status, 0) + 1
        connection.close()

    async def sample():
        while time.monotonic() < until and sent < most:
            samples.append(memory())
            await asyncio.sleep(1)

    await asyncio.gather(sample(), *(ask() for _ in range(16)))
    return {"sent": sent, "answers": answers, "memory": samples}
