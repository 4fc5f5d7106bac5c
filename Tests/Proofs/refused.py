#!/usr/bin/env python3
"""Files every sample of a mistake and holds what is said against the `.expected.json` beside it.

The outcome, and each problem's code, level, line and column (or sheet and cell), path and English sentence; `check` says the same, and only what
is expected to be recorded is. `refused.py --write` puts the sentences into the expectations, to be read before they are
committed; everything else in them is written by hand.
"""

import json
import os
import re
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from command import ROOT, Broken, Command, fail, passed

FOLDER = ROOT / "Samples" / "Refused"
FIELDS = ("code", "level", "line", "column", "sheet", "cell", "path")
TURNED_AWAY = ("refused", "conflict")


def undated(message: str) -> str:
    """A sentence without the day on which it is said."""
    return re.sub(r"today is \d{4}-\d\d-\d\d", "today is …", message)


class Sample:
    def __init__(self, expectation: Path) -> None:
        self.expectation = expectation
        self.file = expectation.with_name(expectation.name.removesuffix(".expected.json"))
        self.expected = json.loads(expectation.read_text())
        self.name = str(self.file.relative_to(FOLDER))
        self.said: list[dict] = []

    def differences(self, command: Command) -> list[str]:
        """What `check` and `file` say otherwise than is expected, each in a register of its own."""
        found = []
        for verb in ("check", "file"):
            register = f"{verb}-{self.name.replace('/', '-')}.sqlite"
            needs = "-".join(self.expected["needs"]).replace("/", "-") or "nothing"
            shutil.copy(command.place / f"{needs}.sqlite", command.place / register)
            status, printed = command.run(register, verb, "--language", "en", "--output", "json", str(self.file))
            rows = [json.loads(line) for line in printed.splitlines()]
            found += [f"{verb}: {text}" for text in self.differences_of(rows, status, verb)]
        return found

    def differences_of(self, rows: list[dict], status: int, verb: str) -> list[str]:
        outcomes = [self.as_filed(row["outcome"], verb) for row in rows]
        outcome = next((one for one in outcomes if one in TURNED_AWAY), outcomes[0] if outcomes else "nothing")
        expected = self.expected["outcome"]
        found = [] if outcome == expected else [f"{outcome}, not {expected}"]
        if status != (65 if expected in TURNED_AWAY else 0):
            found.append(f"exit {status}")
        self.said = [problem | {"message": undated(problem["message"])} for row in rows for problem in row["problems"]]
        here = [self.line(problem) for problem in self.said]
        there = [self.line(problem) for problem in self.expected["problems"]]
        return found + [f"says     {one}" for one in here if one not in there] + [
            f"expected {one}" for one in there if one not in here]

    @staticmethod
    def as_filed(outcome: str, verb: str) -> str:
        return "recorded" if verb == "check" and outcome == "valid" else outcome

    @staticmethod
    def line(problem: dict) -> str:
        place = " ".join(str(problem.get(field) or "-") for field in FIELDS)
        return f"{place}: {problem.get('message', '')}"

    def write(self) -> None:
        """Puts the sentences that were said to the problems that were expected."""
        left = list(self.said)
        for problem in self.expected["problems"]:
            same = [said for said in left if all((said.get(field) or "") == (problem.get(field) or "") for field in FIELDS)]
            if same:
                problem["message"] = same[0]["message"]
                left.remove(same[0])
        rows = [json.dumps(problem, ensure_ascii=False) for problem in self.expected["problems"]]
        problems = "[\n    " + ",\n    ".join(rows) + "\n  ]" if rows else "[]"
        self.expectation.write_text(
            f'{{\n  "outcome": "{self.expected["outcome"]}",\n  "needs": {json.dumps(self.expected["needs"])},\n'
            f'  "problems": {problems}\n}}\n')


def found_registers(command: Command, samples: list[Sample]) -> None:
    """A register for each set of files that a sample needs, to be copied."""
    for needs in {tuple(sample.expected["needs"]) for sample in samples}:
        name = "-".join(needs).replace("/", "-") or "nothing"
        command.run(f"{name}.sqlite", "init")
        for file in needs:
            status, printed = command.run(f"{name}.sqlite", "file", str(FOLDER / file))
            if status:
                fail(f"{file}, which samples need, is refused: {printed}")


def main() -> None:
    samples = [Sample(path) for path in sorted(FOLDER.rglob("*.expected.json"))]
    files = {path for path in FOLDER.rglob("*.*") if "needs" not in path.parts and not path.name.endswith(".expected.json")}
    for path in files ^ {sample.file for sample in samples}:
        fail(f"{path} has no expectation, or is not there")
    command = Command()
    found_registers(command, samples)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(lambda sample: sample.differences(command), samples))
    if sys.argv[1:] == ["--write"]:
        for sample in samples:
            sample.write()
    wrong = [sample for sample, differences in zip(samples, found) if differences]
    for sample, differences in zip(samples, found):
        for difference in differences:
            print(f"{sample.name}: {difference}", file=sys.stderr)
    if wrong:
        fail(f"{len(wrong)} of {len(samples)} samples give something else than is expected")
    problems = sum(len(sample.expected["problems"]) for sample in samples)
    passed(f"{len(samples)} samples give {problems} problems, each with its place and sentence, to check and to file")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        fail(str(broken))
