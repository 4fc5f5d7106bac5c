"""The built command, the good samples and the result line, for the proofs that are written in Python."""

import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROOF = Path(sys.argv[0]).stem
EXTENSIONS = {".json", ".ndjson", ".yaml", ".yml", ".csv"}
DONE, REFUSED = 0, 65


def number(name: str, default: int) -> int:
    return int(os.environ.get(name, default))


def passed(text: str) -> None:
    print(f"{PROOF}: passed: {text}")


def fail(text: str):
    sys.exit(f"{PROOF}: FAILED: {text}")


def judge(found: list[str], what: str, text: str) -> None:
    """Fails with everything that was found wrong, or passes."""
    for one in found:
        print(one, file=sys.stderr)
    if found:
        fail(f"{len(found)} {what}")
    passed(text)


def skip(text: str):
    print(f"{PROOF}: skipped: {text}")
    sys.exit(1 if os.environ.get("CI") == "true" else 0)


def good_samples() -> list[Path]:
    """Every file under SAMPLES (default: Samples) that holds documents and is meant to be accepted."""
    folder = Path(os.environ.get("SAMPLES", ROOT / "Samples"))
    files = [path for path in sorted(folder.rglob("*")) if path.suffix in EXTENSIONS and "Refused" not in path.parts]
    return files or skip(f"there are no samples in {folder}")


class Broken(Exception):
    """The command crashed or hung; the message says how."""


class Command:
    """`tekseru` on a register of its own in a folder that vanishes, or on those of a folder that stays."""

    def __init__(self, place: Path | None = None) -> None:
        given = os.environ.get("TEKSERU")
        built = [Path(given)] if given else [ROOT / ".build" / kind / "tekseru" for kind in ("release", "debug")]
        found = [path for path in built if os.access(path, os.X_OK)]
        if not found:
            fail(f"there is no command at {given}") if given else skip("no tekseru is built")
        self.path = found[0].resolve()
        if place is None:
            self._vanishing = tempfile.TemporaryDirectory(prefix=f"tekseru-{PROOF}.")
        self.place = place or Path(self._vanishing.name)

    def run(self, register: str, *arguments: str, limit: float = 120) -> tuple[int, str]:
        """Exit code and what it printed; a signal or a hang is Broken."""
        environment = os.environ | {
            "TEKSERU_REGISTER": str(self.place / register), "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8"}
        try:
            done = subprocess.run(
                [str(self.path), *arguments], env=environment, cwd=self.place, capture_output=True, timeout=limit)
        except subprocess.TimeoutExpired:
            raise Broken(f"hangs for {limit:.0f} s: {' '.join(arguments[:4])}") from None
        if done.returncode not in (DONE, REFUSED):
            said = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
            raise Broken(f"exit {done.returncode} {said}: {' '.join(arguments[:4])}")
        return done.returncode, done.stdout.decode(errors="replace")

    def receipts(self, register: str, verb: str, files: list[Path], limit: float = 120) -> dict[str, list[dict]]:
        """What `check` or `file` says of each file, by file name, in the order of its documents."""
        names = [str(file) for file in files]
        status, printed = self.run(register, verb, "--register-unknown", "--output", "json", *names, limit=limit)
        by_file = defaultdict(list)
        for line in printed.splitlines():
            row = json.loads(line)
            by_file[Path(row["file"]).name].append(row)
        refused = any(row["outcome"] in ("refused", "conflict") for rows in by_file.values() for row in rows)
        if refused != (status == REFUSED):
            fail(f"{verb} ends with {status}, but {'some' if refused else 'no'} document was refused or in conflict")
        return by_file
