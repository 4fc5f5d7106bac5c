"""Measures what deciding who is told costs: the first decision, and one after 1 000 violations changed."""

import json
import random
import struct
import sys
import time
from datetime import datetime, timezone
from pathlib import Path

from measure import median, run

sys.path.append(str(Path(__file__).resolve().parents[1] / "Proofs"))

import plausible  # noqa: E402

CHANGED = 1_000


def people(path: Path) -> None:
    """Somebody in each post: an office at the top, and a responsible person and a chair at each organization."""
    documents = []
    for organization in plausible.organizations():
        code = organization["code"]
        roles = ["responsible", "chair"] if organization["level"] == "primary" else ["officer", "administrator"]
        for role in roles:
            documents.append({
                "tekseru": 1, "document": "person", "id": f"P-{code}-{role}", "code": f"P-{code}-{role}",
                "name": f"Example {role}", "roles": [{"role": role, "organization": code}],
                "contact": {"email": f"{role}@example.org"}, "language": "ru"})
    path.write_text(json.dumps(documents))


def changes(some: list[str], path: Path) -> None:
    lines = [json.dumps({
        "tekseru": 1, "document": "remediation", "id": f"R-{violation}", "violation": violation, "event": "reported",
        "date": "2025-12-20"}) for violation in some]
    path.write_text("\n".join(lines) + "\n")


def at_work(bench, folder: Path) -> dict[str, str]:
    """The clock of a Monday morning on which everybody is at work: what is decided at night only waits."""
    library = folder / "wall_clock.so"
    run(["cc", "-shared", "-fPIC", "-O1", "-o", library, bench.root / "Tests/Lab/wall_clock.c"])
    morning = datetime(2026, 1, 5, 5, tzinfo=timezone.utc).timestamp()
    clock = folder / "clock"
    clock.write_bytes(struct.pack("<q", int((morning - time.time()) * 1_000_000_000)))
    return {"LD_PRELOAD": str(library), "WALL_CLOCK": str(clock)}


def said(taken) -> str:
    return f"{taken.seconds:.2f} s, {taken.processor:.2f} s of processor, {taken.megabytes:.0f} MB"


def measure_alerts(bench) -> None:
    for violations in (size for size in (10_000, 100_000, 1_000_000) if size <= bench.lines):
        folder = bench.fresh(f"alerts-{violations}")
        register = bench.new_register(folder)
        environment = {"TEKSERU_REGISTER": str(register)}
        people(folder / "people.json")
        bench.make("--count", violations // 4, "--violations", "4-4", "--fixed", 0.9, "--out", folder / "year.ndjson")
        run([bench.tekseru, "file", folder / "people.json", folder / "year.ndjson"], **environment)
        listed = folder / "open.ndjson"
        run([bench.tekseru, "violations", "--status", "open", "--output", "json"], output=listed, **environment)
        found = [json.loads(line)["id"] for line in listed.read_text().splitlines()]
        random.Random(1).shuffle(found)

        decide = [bench.tekseru, "alerts"]
        clock = at_work(bench, folder)
        summed = folder / "summed.sqlite"
        run([bench.tekseru, "backup", summed], **environment)
        quiet = run(decide + ["--quiet-before", "2026-01-01"], TEKSERU_REGISTER=str(summed), **clock)
        first = run(decide, **environment, **clock)
        changed = []
        for start in range(0, min(bench.runs, len(found) // CHANGED) * CHANGED, CHANGED):
            changes(found[start:start + CHANGED], folder / "changes.ndjson")
            run([bench.tekseru, "file", folder / "changes.ndjson"], **environment)
            changed.append(run(decide, **environment, **clock))
        after = median(changed)
        idle = median([run(decide, **environment, **clock) for _ in range(bench.runs)])
        print(
            f"alerts: {violations} violations, {len(found)} overdue: told for the first time in {said(first)}; summed up in "
            f"{said(quiet)}; after {CHANGED} changes {1_000 * (after.seconds - idle.seconds):.0f} ms, "
            f"{1_000 * (after.processor - idle.processor):.0f} ms of processor, {after.megabytes:.0f} MB, beside the "
            f"{1_000 * idle.seconds:.0f} ms and {1_000 * idle.processor:.0f} ms of one with nothing to decide")
