#!/usr/bin/env python3
"""Cuts good samples short and asks `tekseru check` about each piece: a truncated file must never pass for a whole one.

A piece may hold whole documents (lines of NDJSON, rows of a table, YAML parts before the cut): as many are accepted as
another reader finds in it, never one more. COUNT pieces of each sample (default 60), spread by SEED; COUNT=0 takes all.
"""

import csv
import io
import json
import os
import random
import sys
from pathlib import Path

if __name__ == "__main__" and "yaml" not in sys.modules:
    try:
        import yaml
    except ImportError:
        tests = Path(__file__).resolve().parents[1]
        python = os.popen(f"'{tests}/python'").read().strip()
        os.execv(python, [python, "-B", *sys.argv])

from command import Broken, Command, fail, good_samples, number, passed

BATCH = 200


def most_documents(piece: bytes, kind: str) -> int:
    """How many documents the piece can hold at most, by readers that are not ours; rows for a table."""
    if kind == ".ndjson":
        return sum(is_json(line) for line in piece.split(b"\n"))
    try:
        text = piece.decode("utf-8-sig")
        if kind == ".json":
            value = json.loads(text)
            return len(value) if isinstance(value, list) else 1
        if kind == ".csv":
            delimiter = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
            return sum(len(row) == len(rows[0]) for row in rows[1:])
    except (ValueError, csv.Error):
        # The rows or lines before the cut one may still be whole.
        return max(piece.count(b"\n") - 1, 0) if kind == ".csv" else 0
    return yaml_parts(text)


def is_json(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line.decode("utf-8-sig")), dict)
    except ValueError:
        return False


def yaml_parts(text: str) -> int:
    found = 0
    try:
        for part in yaml.load_all(text, yaml.BaseLoader):
            found += len(part) if isinstance(part, list) else isinstance(part, dict)
    except yaml.YAMLError:
        pass
    return found


def cuts(content: bytes, share: int, rng: random.Random) -> list[int]:
    """Where to cut: everywhere, or at `share` places of which a third lie around the ends of lines."""
    every = range(len(content))
    if share == 0 or len(content) <= share:
        return list(every)
    ends = [at + step for at, byte in enumerate(content) if byte == 10 for step in (0, 1, 2) if at + step < len(content)]
    chosen = set(rng.sample(ends, min(len(ends), share // 3)))
    return sorted(chosen | set(rng.sample(every, share - len(chosen))))


def check_sample(command: Command, sample: Path, share: int, rng: random.Random) -> tuple[int, int]:
    content = sample.read_bytes()
    whole = content.rstrip()
    pieces = [at for at in cuts(content, share, rng) if at < len(whole)]
    accepted = 0
    for start in range(0, len(pieces), BATCH):
        batch = {f"{at:08}{sample.suffix}": content[:at] for at in pieces[start : start + BATCH]}
        for name, piece in batch.items():
            (command.place / name).write_bytes(piece)
        said = command.receipts("empty.sqlite", "check", [Path(name) for name in batch])
        for name, piece in batch.items():
            good = sum(row["outcome"] != "refused" for row in said.get(name, []))
            can_be = most_documents(piece, sample.suffix)
            if good > can_be:
                fail(f"{sample} cut at byte {len(piece)}: {good} documents accepted where {can_be} can be whole")
            if not said.get(name) and piece.strip():
                fail(f"{sample} cut at byte {len(piece)}: nothing is said of it")
            accepted += good > 0
            (command.place / name).unlink()
    return len(pieces), accepted


def check_nothing_half_recorded(command: Command, sample: Path, rng: random.Random) -> None:
    """What `file` records of a piece is what `check` found whole in it."""
    content = sample.read_bytes()
    piece = command.place / f"piece{sample.suffix}"
    piece.write_bytes(content[: rng.randrange(1, max(len(content.rstrip()), 2))])
    register = f"{sample.stem}{sample.suffix}.sqlite"
    command.run(register, "init")
    expected = [row["id"] for row in command.receipts(register, "check", [piece]).get(piece.name, []) if row["outcome"] == "valid"]
    before = len(command.run(register, "documents", "--output", "json")[1].splitlines())
    command.receipts(register, "file", [piece])
    listed = [json.loads(line)["id"] for line in command.run(register, "documents", "--output", "json")[1].splitlines()]
    if sorted(listed[before:]) != sorted(expected):
        fail(f"{sample} cut at byte {piece.stat().st_size}: recorded {listed[before:][:3]}, checked {expected[:3]}")


def main() -> None:
    share = number("COUNT", 60)
    rng = random.Random(number("SEED", 1))
    command = Command()
    command.run("empty.sqlite", "init")
    pieces = whole = 0
    samples = good_samples()
    for sample in samples:
        tried, accepted = check_sample(command, sample, share, rng)
        pieces, whole = pieces + tried, whole + accepted
        check_nothing_half_recorded(command, sample, rng)
    passed(f"{pieces} pieces of {len(samples)} samples, {whole} of them with whole documents, none half recorded")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        fail(str(broken))
