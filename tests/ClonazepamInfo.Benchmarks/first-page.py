#!/usr/bin/env python3
"""first-page.py PORT PATH COMMAND...: starts a site and prints what it took until it answered PATH with 200.

Prints seconds, the seconds of processor time that the site took, and its peak and present resident memory in kB, and
ends it. The site's own output goes to
standard error.
"""
import http.client
import os
import subprocess
import sys
import time

LONGEST = 600


def answers(port: int, path: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONGEST)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        return answer.status == 200
    except OSError:
        return False
    finally:
        connection.close()


def processor(pid: int) -> float:
    with open(f"/proc/{pid}/stat", encoding="ascii") as status:
        fields = status.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int, name: str) -> int:
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(name + ":"))


def main() -> None:
    port, path, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
    started = time.monotonic()
    site = subprocess.Popen(command, stdout=sys.stderr)
    try:
        while not answers(port, path):
            if site.poll() is not None or time.monotonic() - started > LONGEST:
                sys.exit(f"{command[0]} did not answer")
            time.sleep(0.001)
        taken = time.monotonic() - started
        print(f"{taken:.3f} {processor(site.pid):.2f} {memory(site.pid, 'VmHWM')} {memory(site.pid, 'VmRSS')}")
    finally:
        site.terminate()
        try:
            site.wait(60)
        except subprocess.TimeoutExpired:
            site.kill()
            site.wait()


if __name__ == "__main__":
    main()
