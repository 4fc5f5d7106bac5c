#!/usr/bin/env python3
"""Turns what `tekseru … --output json` printed into sorted lines of kind, tab, id.

    receipts.py acknowledged FILE…   documents whose receipt says recorded or alreadyRecorded, each once
    receipts.py listed FILE          documents of `tekseru documents`, as often as they are listed
    receipts.py made FILE            documents of an NDJSON file that was made to be filed
    receipts.py outcomes FILE        how many receipts there are of each outcome

A last line without its end was cut off by a crash and promises nothing.
"""

import json
import sys
from collections import Counter

PROMISES = {"recorded", "alreadyRecorded"}


def complete_lines(path: str):
    with open(path, "rb") as file:
        for line in file:
            if line.endswith(b"\n") and line.strip():
                yield json.loads(line)


def name(row: dict) -> str:
    return f"{row.get('document') or row.get('kind')}\t{row['id']}"


def main(what: str, paths: list[str]) -> None:
    rows = (row for path in paths for row in complete_lines(path))
    if what == "outcomes":
        lines = [f"{outcome}\t{count}" for outcome, count in Counter(row["outcome"] for row in rows).items()]
    elif what == "acknowledged":
        lines = {name(row) for row in rows if row["outcome"] in PROMISES}
    elif what in ("listed", "made"):
        lines = [name(row) for row in rows]
    else:
        sys.exit(f"receipts.py: {what} is none of acknowledged, listed, made, outcomes")
    # Bytes in order, as sort and comm compare them in the C locale.
    for line in sorted(line.encode() for line in lines):
        sys.stdout.buffer.write(line + b"\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
