#!/usr/bin/env python3
"""Files COUNT mutated documents (default 1 000), the same for the same SEED, made of the good samples in every format.

None crashes the command (exit 0 or 65 only) or makes it hang (LIMIT seconds), and `file` records exactly what `check`
called valid.
"""

import json
import random
from pathlib import Path

from command import Broken, Command, fail, good_samples, number, passed

BATCH = 100
LARGEST = 20_000
TOKENS = [
    b"{", b"}", b"[", b"]", b'"', b",", b":", b";", b"\n", b"\r", b"\t", b"---\n", b"- ", b"&a ", b"*a", b"!!binary ", b"<<: ",
    b"null", b"true", b"-0", b"1e400", b"9223372036854775808", b"1.5", b"NaN", b"2026-02-30", b"\\u0000", b"\\ud800", b"\x00",
    b"\xff", b"\xef\xbb\xbf", b"\xc3", "ё".encode(), "\u202e".encode(), b"'" * 3, b"#", b"=1+1", b"[" * 600, b"{\"a\":" * 600,
]


def flip(rng: random.Random, data: bytearray, _) -> None:
    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def delete(rng: random.Random, data: bytearray, _) -> None:
    at = rng.randrange(len(data))
    del data[at : at + rng.choice([1, 2, 8, 64])]


def repeat(rng: random.Random, data: bytearray, _) -> None:
    at = rng.randrange(len(data))
    data[at:at] = data[at : at + rng.choice([1, 10, 100, 1000])]


def splice(rng: random.Random, data: bytearray, other: bytes) -> None:
    at, start = rng.randrange(len(data)), rng.randrange(len(other))
    data[at : at + rng.choice([0, 30])] = other[start : start + rng.choice([5, 50, 500])]


def insert(rng: random.Random, data: bytearray, _) -> None:
    at = rng.randrange(len(data))
    data[at : at + rng.choice([0, 0, 1, 4])] = rng.choice(TOKENS)


def swap(rng: random.Random, data: bytearray, _) -> None:
    lines = bytes(data).split(b"\n")
    one, two = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[one], lines[two] = lines[two], lines[one]
    data[:] = b"\n".join(lines)


def mutated(rng: random.Random, samples: list[bytes]) -> bytes:
    data = bytearray(rng.choice(samples))
    for _ in range(rng.choice([1, 1, 1, 2, 3, 8])):
        if data:
            rng.choice([flip, delete, repeat, splice, insert, insert, swap])(rng, data, rng.choice(samples))
    return bytes(data)


def cut_to_size(sample: Path) -> bytes:
    """A large sample is cut after a line: mutations of small inputs reach more places."""
    content = sample.read_bytes()
    return content if len(content) <= LARGEST else content[: content.rfind(b"\n", 0, LARGEST) + 1]


class Round:
    """One batch: checked and filed in a register of its own."""

    def __init__(self, command: Command, limit: float) -> None:
        self.command, self.limit = command, limit
        self.recorded = 0

    def prove(self, files: list[Path], register: str) -> None:
        self.command.run(register, "init")
        before = self.documents(register)
        checked = self.command.receipts(register, "check", files, self.limit)
        filed = self.command.receipts(register, "file", files, self.limit)
        expected = []
        for file in files:
            said, done = checked.get(file.name, []), filed.get(file.name, [])
            if [as_filed(row) for row in said] != [(row["document"], row["id"], row["outcome"]) for row in done]:
                fail(f"{keep(file)}: check and file do not say the same")
            expected += [(row["document"], row["id"]) for row in done if row["outcome"] == "recorded"]
        if sorted(self.documents(register)[len(before) :]) != sorted(expected):
            fail(f"a register holds other documents than file said (seed {number('SEED', 1)}, {register})")
        self.recorded += len(expected)

    def documents(self, register: str) -> list[tuple[str, str]]:
        rows = map(json.loads, self.command.run(register, "documents", "--output", "json")[1].splitlines())
        return [(row.get("document") or row.get("kind"), row["id"]) for row in rows]


def as_filed(row: dict) -> tuple:
    return row["document"], row["id"], "recorded" if row["outcome"] == "valid" else row["outcome"]


def keep(file: Path) -> Path:
    """Copies a telling input out of the folder that vanishes."""
    kept = Path(f"/tmp/tekseru-mutation-{number('SEED', 1)}-{file.name}")
    kept.write_bytes(file.read_bytes())
    return kept


def name_the_culprit(command: Command, files: list[Path], broken: Broken) -> None:
    for file in files:
        try:
            command.receipts("alone.sqlite", "check", [file], 10)
        except Broken as alone:
            fail(f"{keep(file)}: {alone}")
    fail(f"{broken} (no file alone does it; seed {number('SEED', 1)})")


def main() -> None:
    count, limit = number("COUNT", 1000), number("LIMIT", 60)
    rng = random.Random(number("SEED", 1))
    command = Command()
    command.run("alone.sqlite", "init")
    kinds: dict[str, list[bytes]] = {}
    for sample in good_samples():
        kinds.setdefault(sample.suffix, []).append(cut_to_size(sample))
    rounds = Round(command, limit)
    for start in range(0, count, BATCH):
        files = []
        for serial in range(start, min(start + BATCH, count)):
            kind = rng.choice(sorted(kinds))
            files.append(command.place / f"{serial:06}{kind}")
            files[-1].write_bytes(mutated(rng, kinds[kind]))
        try:
            rounds.prove(files, f"round-{start}.sqlite")
        except Broken as broken:
            name_the_culprit(command, files, broken)
        for file in command.place.glob("0*"):
            file.unlink()
        for file in command.place.glob("round-*"):
            file.unlink()
    passed(f"{count} mutated files ({', '.join(sorted(kinds))}), {rounds.recorded} documents of them recorded, as checked")


if __name__ == "__main__":
    main()
