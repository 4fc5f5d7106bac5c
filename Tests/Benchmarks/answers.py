"""Answers: the year's report and overdue lists on two million violations, each in a new process, beside the duckdb shell."""

import os
import subprocess

from measure import medians, run

DAY = "2025-09-10"
BRANCH = "KZ-AST"
# The same documents as native tables: what a report needs, typed and columnar.
LOAD = """
CREATE TABLE inspections AS SELECT id, organization, inspector, date, ground
  FROM read_json('{lines}', format = 'newline_delimited', columns = {{id: 'VARCHAR', organization: 'VARCHAR',
    inspector: 'VARCHAR', date: 'DATE', ground: 'VARCHAR'}});
CREATE TABLE violations AS SELECT id AS inspection, organization, inspector, date, v.number, v.category, v.severity, v.text,
    v.due, coalesce(v.fixedOnSpot, false) AS fixed
  FROM (SELECT id, organization, inspector, date, unnest(violations) AS v FROM read_json('{lines}',
    format = 'newline_delimited', columns = {{id: 'VARCHAR', organization: 'VARCHAR', inspector: 'VARCHAR', date: 'DATE',
      violations: 'STRUCT(number INTEGER, category VARCHAR, severity VARCHAR, text VARCHAR, due DATE, fixedOnSpot BOOLEAN)[]'
    }}));
CREATE TABLE organizations AS SELECT code, parent FROM read_json('{organizations}');
"""
REPORT = """
SELECT ground, count(*) FROM inspections WHERE year(date) = 2025 GROUP BY ground;
SELECT category, count(*), count(*) FILTER (fixed) FROM violations WHERE year(date) = 2025 GROUP BY category;
"""
OVERDUE = f"""
SELECT inspection || '/' || number AS id, organization, inspector, category, severity, text, due, DATE '{DAY}' - due AS days
FROM violations WHERE NOT fixed AND due < DATE '{DAY}' AND date <= DATE '{DAY}'"""
OF_BRANCH = f" AND organization IN (SELECT code FROM organizations WHERE parent = '{BRANCH}')"


def measure_answers(bench) -> None:
    register, native = load(bench)
    branch_overdue = ["violations", "--overdue", "--as-of", DAY, "--organization", BRANCH, "--output", "csv"]
    questions = [
        ("the year's report", ["report", "safety-work", "--years", "2025", "--origin", "records", "--organization", "KZ-SAMAL"], REPORT, 1, 20),
        ("overdue as of a day, all", ["violations", "--overdue", "--as-of", DAY, "--output", "csv"], OVERDUE, 1, 5),
        ("overdue of one branch", branch_overdue, OVERDUE + OF_BRANCH, 1, 8),
    ]
    for what, words, sql, floor, goal in questions:
        ours, theirs = bench.place / "ours.csv", bench.place / "theirs.csv"
        taken = medians(bench.runs, {
            "tekseru": lambda: run([bench.tekseru, *words], ours, TEKSERU_REGISTER=str(register)),
            "duckdb": lambda: run([bench.duckdb, "-readonly", "-csv", native, "-c", sql], theirs),
        })
        rows = len(theirs.read_bytes().splitlines()) - 1
        if "overdue" in what:
            expect_same(what, ours, rows)
            what = f"{what} ({rows} rows as CSV)"
        bench.table.row(what, f"{taken['tekseru'].seconds * 1000:.0f} ms", f"duckdb: {taken['duckdb'].seconds * 1000:.0f} ms",
                        taken["duckdb"].seconds / taken["tekseru"].seconds, floor, goal,
                        taken["duckdb"].processor / taken["tekseru"].processor)


def load(bench) -> tuple:
    """The same documents in a register and in duckdb's tables; all that is not fixed has a written due date."""
    lines = bench.place / "answers.ndjson"
    bench.make("--count", bench.inspections, "--organizations", bench.many_places, "--fixed", 0.85, "--out", lines)
    folder = bench.fresh("answers")
    register, native = bench.new_register(folder, bench.many_places), folder / "native.duckdb"
    run([bench.tekseru, "file", lines], TEKSERU_REGISTER=str(register))
    organizations = bench.registry(bench.many_places) / "organizations.json"
    run([bench.duckdb, native, "-c", LOAD.format(lines=lines, organizations=organizations)])
    count = subprocess.check_output([bench.duckdb, "-readonly", "-csv", "-noheader", native, "-c",
                                     "SELECT count(*) FROM violations"], text=True)
    bench.table.note(f"answers over {int(count)} violations; duckdb on its own native tables, each answer a new process")
    lines.unlink()
    os.sync()
    return register, native


def expect_same(what: str, ours, rows: int) -> None:
    listed = len(ours.read_bytes().splitlines()) - 1
    if listed != rows:
        raise SystemExit(f"benchmark: FAILED: {what}: {listed} rows, duckdb has {rows}")
