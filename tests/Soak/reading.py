"""A reader that checks every answer from its status line to its last byte."""

import asyncio
import base64
import ctypes
import ctypes.util
import hashlib
import random
import re
import zlib

VERSION = re.compile(rb'<p class="edition">[^<]*version ([0-9a-f]+)')
STYLE = re.compile(rb"<style>(.*?)</style>", re.S)
TITLE = re.compile(rb"<h1[^>]*>(.*?)</h1>", re.S)
ADDRESSES = ["/", "/stopping", "/how-to-take-it", "/leaflet", "/alcohol", "/changes"]
CODINGS = ["br", "gzip", "identity"]
LARGEST = 4 * 1024 * 1024

_brotli = ctypes.CDLL(ctypes.util.find_library("brotlidec"))


def plain(body: bytes, coding: str) -> bytes:
    if coding == "gzip":
        return zlib.decompress(body, 31)
    if coding != "br":
        return body
    room = ctypes.create_string_buffer(LARGEST)
    size = ctypes.c_size_t(LARGEST)
    if _brotli.BrotliDecoderDecompress(ctypes.c_size_t(len(body)), body, ctypes.byref(size), room) != 1:
        raise AssertionError("not whole brotli")
    return room.raw[: size.value]


class Connection:
    """One connection that is kept for many requests."""

    def __init__(self, port: int):
        self._port = port
        self._stream = None

    async def ask(self, address: str, headers: dict = {}):
        """Returns status, headers by lower-case name, and the body as it was sent."""
        if self._stream is None:
            self._stream = await asyncio.open_connection("127.0.0.1", self._port, limit=1024 * 1024)
        reader, writer = self._stream
        lines = [f"GET {address} HTTP/1.1", "Host: leaflet.example", *(f"{name}: {value}" for name, value in headers.items())]
        writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        status = int(head[0].split()[1])
        answered = {name.lower(): value for name, value in (line.split(": ", 1) for line in head[1:] if line)}
        body = b""
        if answered.get("transfer-encoding") == "chunked":
            while size := int(await reader.readline(), 16):
                body += (await reader.readexactly(size + 2))[:-2]
            await reader.readline()
        elif status != 304:
            body = await reader.readexactly(int(answered["content-length"]))
        if answered.get("connection") == "close":
            self.close()
        return status, answered, body

    def close(self):
        if self._stream:
            self._stream[1].close()
            self._stream = None


class Reading:
    """What all readers of one run have seen, and what was wrong with it."""

    def __init__(self, port: int):
        self._port = port
        self._known = {}
        self.versions = set()
        self.faults = []
        self.answers = {200: 0, 304: 0}

    async def title(self, connection: Connection) -> str:
        status, _, body = await connection.ask("/stopping")
        found = TITLE.search(body)
        return re.sub(r"<[^>]+>", "", found[1].decode()).strip() if status == 200 and found else ""

    async def read(self, enough: asyncio.Event):
        """Reads pages in every coding, some of them conditionally, until there has been enough."""
        connection, held = Connection(self._port), {}
        while not enough.is_set():
            address, coding = random.choice(ADDRESSES), random.choice(CODINGS)
            headers = {"Accept-Encoding": coding}
            if (address, coding) in held and random.random() < 0.3:
                headers["If-None-Match"] = held[address, coding]
            try:
                status, answered, body = await connection.ask(address, headers)
                self.answers[status] = self.answers.get(status, 0) + 1
                if status == 200:
                    held[address, coding] = answered["etag"]
                    self._check(address, coding, answered, body)
                elif status == 304 and "If-None-Match" in headers:
                    self._same((address, "304", answered["etag"]), answered["etag"], "a 304 with another tag")
                else:
                    self.faults.append(f"{address} ({coding}): {status}")
            except Exception as fault:  # Whatever goes wrong is a failed request.
                self.faults.append(f"{address} ({coding}): {type(fault).__name__} {fault}")
                connection.close()
            await asyncio.sleep(0)
        connection.close()

    def _check(self, address, coding, answered, body):
        digest = hashlib.sha256(body).digest()
        if self._known.get(("tag", address, answered["etag"])) == digest and self._known.get(("policy", answered["etag"])) == answered["content-security-policy"]:
            return
        self._same(("tag", address, answered["etag"]), digest, "one tag for different bytes")
        self._same(("policy", answered["etag"]), answered["content-security-policy"], "one tag with different policies")
        assert answered.get("content-encoding", "identity") == coding, "another coding than was asked for"
        page = plain(body, coding)
        version = VERSION.search(page)[1].decode()
        self.versions.add(version)
        assert page.endswith(b"</html>\n"), "not a whole page"
        style = base64.b64encode(hashlib.sha256(STYLE.search(page)[1]).digest()).decode()
        assert f"'sha256-{style}'" in answered["content-security-policy"], "a policy of another page"
        self._same(("page", address, version), hashlib.sha256(page).digest(), "one version of a page with different texts")

    def _same(self, key, value, what):
        assert self._known.setdefault(key, value) == value, what
