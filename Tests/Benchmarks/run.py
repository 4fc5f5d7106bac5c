#!/usr/bin/env python3
"""Measures `tekseru` beside its peers in one run and prints ratios; see README.md beside this file.

TEKSERU the command, RUNS how often (median; default 5), LARGE_RUNS the same for a million (default 1), QUICK=1 for a
tenth of the sizes, PARTS some of: filing million answers contests alerts pages decoding watching workbooks, WHERE a folder on the disk to measure (default .build).
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__" and ".build/python" not in sys.executable:
    python = subprocess.check_output([ROOT / "Tests/python"], text=True).strip()
    os.execv(python, [python, "-B", *sys.argv])

from alerts import measure_alerts
from answers import measure_answers
from contests import measure_contests
from decoding import measure_decoding
from filing import measure_filing, measure_million
from pages import measure_pages
from table import Table
from watching import measure_watching
from workbooks import measure_workbooks


class Bench:
    """Sizes, tools and a place on a real disk, for the parts of the benchmark."""

    def __init__(self, place: Path) -> None:
        tenth = 10 if os.environ.get("QUICK") == "1" else 1
        self.root, self.place = ROOT, place
        self.python = sys.executable
        self.duckdb = Path(sys.executable).parent / "duckdb"
        self.peers = Path(__file__).resolve().parent / "peers"
        self.tekseru = Path(os.environ.get("TEKSERU", ROOT / ".build/release/tekseru"))
        self.tekserud = Path(os.environ.get("TEKSERUD", self.tekseru.parent / "tekserud"))
        self.runs = int(os.environ.get("RUNS", 5))
        self.large_runs = int(os.environ.get("LARGE_RUNS", 1))
        self.many_places = 8305
        self.files, self.lines, self.inspections = 20_000 // tenth, 1_000_000 // tenth, 500_000 // tenth
        self.paced = 1_000 // tenth
        self.rows = 100_000 // tenth
        self.table = Table()

    def make(self, *options) -> None:
        maker = ROOT / "Tests/Proofs/make-documents.py"
        subprocess.run([self.python, "-B", maker, *map(str, options)], check=True)

    def fresh(self, name: str) -> Path:
        folder = self.place / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def registry(self, places: int) -> Path:
        """The folder with the documents of the organizations and inspectors, made when it is asked for first."""
        registry = self.place / f"registry-{places}"
        if not registry.exists():
            self.make("--count", 0, "--organizations", places, "--registry", registry)
        return registry

    def new_register(self, folder: Path, places: int = 300) -> Path:
        """A register that knows the organizations and inspectors."""
        register = folder / "register.sqlite"
        registry = self.registry(places)
        files = [registry / "organizations.json", registry / "inspectors.json"]
        environment = os.environ | {"TEKSERU_REGISTER": str(register)}
        subprocess.run([self.tekseru, "file", *files], env=environment, check=True, stdout=subprocess.DEVNULL)
        return register


def main() -> None:
    parts = os.environ.get("PARTS", "filing million answers contests pages decoding watching workbooks").split()
    where = Path(os.environ.get("WHERE", ROOT / ".build"))
    with tempfile.TemporaryDirectory(prefix="tekseru-bench.", dir=where) as place:
        bench = Bench(Path(place))
        if not os.access(bench.tekseru, os.X_OK):
            print(f"benchmark: skipped: there is no command at {bench.tekseru}")
            sys.exit(1 if os.environ.get("CI") == "true" else 0)
        if "filing" in parts:
            measure_filing(bench)
        if "million" in parts:
            measure_million(bench)
        if "answers" in parts:
            measure_answers(bench)
        if "contests" in parts:
            measure_contests(bench)
        if "alerts" in parts:
            measure_alerts(bench)
        if "pages" in parts:
            measure_pages(bench)
        if "decoding" in parts:
            measure_decoding(bench)
        if "watching" in parts:
            measure_watching(bench)
        if "workbooks" in parts:
            measure_workbooks(bench)
        print(bench.table)
        sys.exit(bench.table.verdict())


if __name__ == "__main__":
    main()
