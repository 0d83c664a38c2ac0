"""The published site as a process: its start, its log, its memory, its end."""

import json
import os
import re
import shutil
import signal
import subprocess
import threading
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


def publish(folder: Path) -> Path:
    """Publishes the site as an operator does. Returns the program."""
    target = folder / "site"
    subprocess.run(
        ["dotnet", "publish", str(REPOSITORY / "src/ClonazepamInfo.Web"), "-c", "Release", "-o", str(target), "-v", "quiet", "--nologo"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return target / "ClonazepamInfo.Web"


class Published:
    """One running site over its own copy of the content."""

    def __init__(self, program: Path, folder: Path, watched: str | None = None, **environment: str):
        self.content = folder / "content"
        if self.content.exists():
            shutil.rmtree(self.content)
        shutil.copytree(REPOSITORY / "content", self.content)
        # Words change here thousands of times, and no reader asks for a note on each.
        (self.content / "fingerprints.txt").unlink()
        self.requests_logged = 0
        self.entries = []
        # How many lines the log has, and how many of them hold what must not be in it.
        self.lines = self.leaked = 0
        self._watched = watched
        self._port = None
        self._listening = threading.Event()
        self._process = subprocess.Popen(
            [str(program), "--urls=http://127.0.0.1:0", f"--Content:Path={self.content}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "ASPNETCORE_ENVIRONMENT": "Production", "Site__PublicUrl": "https://clonazepam.example", "Proxy__Trusted": "127.0.0.1", **environment},
            text=True,
        )
        threading.Thread(target=self._read, daemon=True).start()
        if not self._listening.wait(60):
            raise SystemExit("The site did not start: " + "\n".join(map(str, self.entries)))

    @property
    def port(self) -> int:
        return self._port

    def _read(self):
        for line in self._process.stdout:
            self.lines += 1
            self.leaked += self._watched is not None and self._watched in line.lower()
            try:
                entry = json.loads(line)
            except ValueError:
                entry = {"@mt": line}
            if "Route" in entry:
                # A million of these are only counted.
                self.requests_logged += 1
                continue
            self.entries.append(entry)
            if address := re.search(r"http://127\.0\.0\.1:(\d+)", line):
                self._port = int(address[1])
                self._listening.set()

    def versions(self) -> set:
        """Every version that the log says came into use."""
        return {entry["Fingerprint"] for entry in list(self.entries) if "Fingerprint" in entry}

    def errors(self) -> list:
        """What the log holds at Error and above, as text."""
        return [entry.get("Problem") or entry.get("Fault") or entry["@mt"] for entry in list(self.entries) if entry.get("@l") in ("Error", "Fatal")]

    def rss(self) -> int:
        """Resident memory in KB."""
        with open(f"/proc/{self._process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))

    def cpu(self) -> float:
        """Processor seconds so far, with which rates can be checked."""
        with open(f"/proc/{self._process.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def runs(self) -> bool:
        return self._process.poll() is None

    def stop(self) -> int:
        """Stops the site as systemd does. Returns its exit code."""
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(60)
