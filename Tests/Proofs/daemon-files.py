"""daemon-files.py make FOLDER PREFIX COUNT | check HOME PREFIX COUNT [finished]: files for the daemon, and what became of them.

check: each file lies in one place and one only; each document is in the log once at most; each receipt that stands beside
its file is whole and true; and when all is finished, each document is in the log and each file put away with its receipts.
Prints how many are recorded; anything wrong ends it with 1 and is said.
"""

import json
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from pathlib import Path

ENDINGS = (".receipt.txt", ".receipt.json")


def make(folder: Path, prefix: str, count: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        name = f"{prefix}-{number}"
        # One in ten is no document: it is to be refused.
        document = "{" if number % 10 == 9 else json.dumps({
            "tekseru": 1, "document": "inspection", "id": name, "organization": "KZ-1", "inspector": "TI-1",
            "date": f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}", "kind": "planned", "unit": name})
        (folder / f"{name}.json").write_text(document)


def log(home: Path) -> dict[str, list[int]]:
    """The sequences of each id."""
    sequences: dict[str, list[int]] = {}
    if not (home / "register.sqlite").exists():
        return sequences
    with tempfile.TemporaryDirectory() as aside:
        # A copy: what a killed program left half done is taken back by the first who opens the file, and that is not us.
        for part in ["register.sqlite", "register.sqlite-wal", "register.sqlite-journal"]:
            if (home / part).exists():
                shutil.copy(home / part, aside)
        connection = sqlite3.connect(Path(aside) / "register.sqlite")
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'documents'").fetchall():
            return sequences
        for identity, sequence in connection.execute("SELECT id, sequence FROM documents WHERE kind = 'inspection'"):
            sequences.setdefault(identity, []).append(sequence)
        connection.close()
    return sequences


class Check:
    def __init__(self, home: Path, prefix: str, count: int, is_finished: bool) -> None:
        self.home, self.is_finished = home, is_finished
        self.names = {f"{prefix}-{number}.json": number % 10 == 9 for number in range(count)}
        self.log = log(home)
        self.wrong: list[str] = []
        self.recorded = 0

    def say(self, what: str) -> None:
        self.wrong.append(what)

    def run(self) -> None:
        places: dict[str, list[Path]] = {name: [] for name in self.names}
        for path in self.home.rglob("*"):
            if path.name in places:
                places[path.name].append(path)
        for name, found in places.items():
            self.look(name, found, self.names[name])

    def look(self, name: str, found: list[Path], is_bad: bool) -> None:
        sequences = self.log.get(name.removesuffix(".json"), [])
        self.recorded += len(sequences)
        if len(found) != 1:
            return self.say(f"{name} lies in {len(found)} places: {[str(path.relative_to(self.home)) for path in found]}")
        if len(sequences) > 1 or (is_bad and sequences):
            self.say(f"{name} is {len(sequences)} times in the log")
        place = found[0].relative_to(self.home).parts[0]
        if place in ("accepted", "refused"):
            if (place == "refused") != is_bad:
                self.say(f"{name} lies in {place}")
            self.read_receipts(found[0], sequences, is_bad)
        elif self.is_finished:
            self.say(f"{name} is left in {place}")

    def read_receipts(self, path: Path, sequences: list[int], is_bad: bool) -> None:
        if not path.with_name(path.name + ".receipt.txt").read_text(errors="replace").strip():
            return self.say(f"{path.name} has an empty receipt")
        try:
            receipt = json.loads(path.with_name(path.name + ".receipt.json").read_text())
        except (OSError, ValueError) as error:
            return self.say(f"{path.name} has no whole receipt: {error}")
        told = [document["sequence"] for document in receipt.get("documents", []) if document.get("sequence")]
        if not is_bad and (not told or told != sequences):
            self.say(f"{path.name}: its receipt says {told}, the log {sequences}")


def main() -> None:
    verb, folder, prefix, count = sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    if verb == "make":
        return make(folder, prefix, count)
    check = Check(folder, prefix, count, "finished" in sys.argv[5:])
    check.run()
    for line in check.wrong[:5]:
        print(line, file=sys.stderr)
    print(check.recorded)
    sys.exit(1 if check.wrong else 0)


main()
