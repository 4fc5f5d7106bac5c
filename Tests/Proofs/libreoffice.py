"""LibreOffice without a window, for the proofs: told all its jobs at once."""

import json
import os
import subprocess
from pathlib import Path

from command import fail, skip

PYTHON = "/usr/bin/python3"
DRIVER = Path(__file__).resolve().parents[1] / "Workbooks/office.py"


def need_office() -> None:
    """Ends the proof as skipped where there is none."""
    if not os.access(PYTHON, os.X_OK) or subprocess.run([PYTHON, "-c", "import uno"], capture_output=True).returncode:
        skip("there is no LibreOffice here")


class Office:
    """The jobs, and their answers once they are done."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.jobs: list[dict] = []

    def ask(self, **job) -> int:
        self.jobs.append(job)
        return len(self.jobs) - 1

    def work(self, mayFail: set[str] = frozenset()) -> list[dict]:
        """The answers in the order of the jobs; files that may fail to open answer with the error."""
        done = subprocess.run(
            [PYTHON, DRIVER, str(self.place / "profile")], input=json.dumps(self.jobs), text=True,
            capture_output=True, timeout=900, env=os.environ | {"HOME": str(self.place), "LC_ALL": "C.UTF-8"})
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        if done.returncode or len(answers) != len(self.jobs):
            fail(f"LibreOffice ends with {done.returncode}: {done.stderr[-500:]}")
        for job, answer in zip(self.jobs, answers):
            if "error" in answer and Path(job["file"]).name not in mayFail:
                fail(f"LibreOffice cannot {job['do']} {Path(job['file']).name}: {answer['error']}")
        self.jobs = []
        return answers
