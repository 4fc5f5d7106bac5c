"""Contests: facts and places of 8 424 inspectors and 8 305 organizations over one of ten years, beside the duckdb shell."""

import json
import os
import random
import subprocess
from datetime import date, timedelta

from measure import medians, run

YEAR = 2025
LOAD = """
CREATE TABLE inspections AS SELECT organization, inspector, date FROM read_json('{lines}',
  format = 'newline_delimited', columns = {{organization: 'VARCHAR', inspector: 'VARCHAR', date: 'DATE'}});
CREATE TABLE violations AS SELECT organization, inspector, date, coalesce(v.fixedOnSpot, false) AS fixed
  FROM (SELECT organization, inspector, date, unnest(violations) AS v FROM read_json('{lines}',
    format = 'newline_delimited', columns = {{organization: 'VARCHAR', inspector: 'VARCHAR', date: 'DATE',
      violations: 'STRUCT(fixedOnSpot BOOLEAN)[]'}}));
CREATE TABLE participants AS SELECT code FROM read_json('{inspectors}', columns = {{code: 'VARCHAR'}});
CREATE TABLE organizations AS SELECT code FROM read_json('{organizations}', columns = {{code: 'VARCHAR', level: 'VARCHAR'}})
  WHERE level = 'primary';
"""
SCORE = f"""
WITH held AS (SELECT {{who}} AS code, count(*) AS n FROM inspections WHERE year(date) = {YEAR} GROUP BY 1),
  found AS (SELECT {{who}} AS code, count(*) AS n, count(*) FILTER (fixed) AS removed FROM violations
    WHERE year(date) = {YEAR} GROUP BY 1),
  scored AS (SELECT p.code, round(least(coalesce(held.n, 0), 20)
    + CASE WHEN found.n > 0 THEN 30.0 * found.removed / found.n ELSE 0 END, 2) AS points
    FROM {{participants}} p LEFT JOIN held USING (code) LEFT JOIN found USING (code))
SELECT code, points, dense_rank() OVER (ORDER BY points DESC) AS place FROM scored ORDER BY place, code;
"""


def measure_contests(bench) -> None:
    costs = {}
    for times in (1, 10):
        places = 8_305 * times // (10 if bench.lines < 1_000_000 else 1)
        register, native = load(bench, places, places * 8_424 // 8_305)
        for nomination, who, participants in (
                ("inspector", "inspector", "participants"), ("safest", "organization", "organizations")):
            ours, theirs = bench.place / "ours.csv", bench.place / "theirs.csv"
            words = ["contest", "score", "BENCH", "--nomination", nomination, "--output", "csv"]
            sql = SCORE.format(who=who, participants=participants)
            taken = medians(bench.runs, {
                "tekseru": lambda: run([bench.tekseru, *words], ours, TEKSERU_REGISTER=str(register)),
                "explained": lambda: run([bench.tekseru, *words, "--criteria"], bench.place / "explained.csv",
                                         TEKSERU_REGISTER=str(register)),
                "duckdb": lambda: run([bench.duckdb, "-readonly", "-csv", native, "-c", sql], theirs),
            })
            rows = len(ours.read_bytes().splitlines()) - 1
            expect_same(nomination, ours, theirs)
            bench.table.row(
                f"facts and places of {rows} ({nomination})", f"{taken['tekseru'].seconds * 1000:.0f} ms",
                f"duckdb: {taken['duckdb'].seconds * 1000:.0f} ms",
                taken["duckdb"].seconds / taken["tekseru"].seconds, 1, 20,
                taken["duckdb"].processor / taken["tekseru"].processor)
            explained = taken["explained"]
            bench.table.note(
                f"{nomination}, {rows} participants, with all explanations: {explained.seconds * 1000:.0f} ms "
                f"({explained.processor * 1000:.0f} ms of a processor), {explained.megabytes:.0f} MB")
            costs[nomination, times] = taken
    for nomination in ("inspector", "safest"):
        once, tenfold = costs[nomination, 1], costs[nomination, 10]
        bench.table.note(f"{nomination}: ten times the participants take " + ", ".join(
            f"{tenfold[name].processor / once[name].processor:.1f} × the processor ({word})"
            for name, word in (("tekseru", "places"), ("explained", "explained"), ("duckdb", "duckdb"))))


def load(bench, places: int, inspectors: int) -> tuple:
    """Ten years of inspections in a register and in duckdb's tables, and a regulation for one of them."""
    folder = bench.fresh("contests")
    draw = random.Random(5).random
    organizations = [organization("U", "union", None)] + [organization(f"B{n}", "branch", "U") for n in range(20)]
    organizations += [organization(f"O-{n:05}", "primary", f"B{n % 20}") for n in range(places)]
    people = [{"tekseru": 1, "document": "inspector", "id": f"M-{n:05}", "code": f"TI-{n:05}",
               "organization": f"O-{n % places:05}", "name": "Үлгі", "from": "2010-01-01"} for n in range(inspectors)]
    (folder / "organizations.json").write_text(json.dumps(organizations))
    (folder / "inspectors.json").write_text(json.dumps(people))
    (folder / "regulation.json").write_text(json.dumps(regulation()))
    lines = folder / "lines.ndjson"
    with open(lines, "w", encoding="utf-8") as file:
        for serial in range(bench.lines):
            day = date(YEAR - serial % 10, 1, 1) + timedelta(days=int(draw() * 365))
            number = int(draw() * inspectors)
            found = [violation(n, draw()) for n in range(1, int(draw() * 9))]
            file.write(json.dumps({
                "tekseru": 1, "document": "inspection", "id": f"I-{serial:07}", "organization": f"O-{number % places:05}",
                "inspector": f"TI-{number:05}", "date": day.isoformat(), "kind": "planned", "violations": found},
                separators=(",", ":")) + "\n")
    register, native = folder / "register.sqlite", folder / "native.duckdb"
    for name in ("organizations.json", "inspectors.json", "regulation.json", "lines.ndjson"):
        # Of four of the ten years there is no calendar, which is said of every inspection.
        subprocess.run([bench.tekseru, "file", folder / name], env=os.environ | {"TEKSERU_REGISTER": str(register)},
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    run([bench.duckdb, native, "-c", LOAD.format(
        lines=lines, inspectors=folder / "inspectors.json", organizations=folder / "organizations.json")])
    lines.unlink()
    os.sync()
    return register, native


def organization(code: str, level: str, parent: str | None) -> dict:
    row = {"tekseru": 1, "document": "organization", "id": code, "code": code, "name": code, "level": level, "country": "KZ"}
    return row | ({"parent": parent} if parent else {})


def violation(number: int, chance: float) -> dict:
    row = {"number": number, "category": "rules", "severity": "significant", "text": "Журнал инструктажа не ведётся"}
    return row | ({"fixedOnSpot": True} if chance < 0.7 else {})


def regulation() -> dict:
    criteria = [
        {"code": "held", "clause": "1", "fact": "inspections", "perUnit": {"points": 1, "upTo": 20}},
        {"code": "removed", "clause": "2", "fact": "removed", "per": "violations",
         "linear": [{"value": 0, "points": 0}, {"value": 1, "points": 30}]},
    ]
    ranking = {"counting": "dense", "places": 3}
    return {"tekseru": 1, "document": "regulation", "id": "BENCH", "title": {"en": "B"}, "organizer": "U", "period": str(YEAR),
            "nominations": [
                {"code": "inspector", "title": {"en": "I"}, "participants": "inspectors", "criteria": criteria, "ranking": ranking},
                {"code": "safest", "title": {"en": "S"}, "participants": "organizations", "criteria": criteria, "ranking": ranking}]}


def expect_same(what: str, ours, theirs) -> None:
    """Who has which place: the same in both."""
    here = sorted((row.split(",")[5], int(row.split(",")[4] or 0)) for row in ours.read_text().splitlines()[1:])
    there = sorted((row.split(",")[0], int(row.split(",")[2])) for row in theirs.read_text().splitlines()[1:])
    if here != there:
        wrong = [pair for pair in zip(here, there) if pair[0] != pair[1]][:3]
        raise SystemExit(f"benchmark: FAILED: {what}: {wrong}")
