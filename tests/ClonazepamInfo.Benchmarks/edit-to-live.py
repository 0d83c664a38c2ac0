#!/usr/bin/env python3
"""edit-to-live.py BASE FILE ADDRESS TIMES: rewrites the title in FILE and waits until BASE serves it at ADDRESS.

Prints the seconds of each edit, one a line: from before the file is written to the answer that has the new title.
"""
import re
import sys
import time
import urllib.request

LONGEST = 600


def main() -> None:
    base, path, address, times = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    with open(path, encoding="utf-8") as file:
        original = file.read()
    try:
        for _ in range(times):
            # In letters: many digits in a row are refused as a telephone number.
            title = "Edit " + f"{time.time_ns():x}".translate(str.maketrans("0123456789abcdef", "ghijklmnopabcdef"))
            started = time.monotonic()
            with open(path, "w", encoding="utf-8") as file:
                file.write(re.sub(r"(?m)^title: .*$", f"title: {title}", original, count=1))
            while title not in urllib.request.urlopen(base + address).read().decode():
                if time.monotonic() - started > LONGEST:
                    sys.exit("the edit did not become live")
                time.sleep(0.005)
            print(f"{time.monotonic() - started:.3f}", flush=True)
            # The next edit comes when things are quiet, as a writer's does.
            time.sleep(1.5)
    finally:
        with open(path, "w", encoding="utf-8") as file:
            file.write(original)


if __name__ == "__main__":
    main()
