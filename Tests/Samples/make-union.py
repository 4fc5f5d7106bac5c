#!/usr/bin/env python3
"""Makes Samples/Union: a fictional union's year, from October 2025 to November 2026.

    python3 Tests/Samples/make-union.py [FOLDER]

The same bytes come out on every run. The words are in union-words.yaml, the headings and values of the tables in
headings.tsv and values.tsv. Chance decides what was found and what became of it; CASES in union/year.py holds what is
there on purpose. Due dates are reckoned here only to decide when a removal was reported: Tekseru reckons its own.
"""
import sys

from union.words import day_of
from union.days import TODAY
from union.people import councils, inspector, organizations, people
from union.findings import finding, inspection
from union.year import inspections, without_ids
from union.aftermath import Aftermath
from union.alerts import alerts
from union.reporting import reporting
from union.papers import WITHDRAWN, accidents, activities, appeals, corrections, plans, statements, withdrawals
from union.writing import csv_file, json_file, yaml_file
from union.files import joined, write_aftermath, write_inspections


def main():
    found = list(inspections())
    documents = list(joined([document for document, _ in found]))
    fates = [outcome for _, outcome in found]
    listed = list(without_ids())
    taken = {d["id"] for d in listed}
    pairs = [(d, o) for d, o in zip(documents, fates) if d["id"] not in taken]
    documents = [d for d, _ in pairs]
    if not WITHDRAWN & {d["id"] for d in documents}:
        documents.append(inspection("DEMO-KZ-11", day_of("2026-04-01"), "unscheduled",
                                    [finding("FS-2", 1, "DEMO-KZ-11"), finding("LM-1", 2, "DEMO-KZ-11")]))
    after = Aftermath()
    for document, outcome in pairs:
        after.follow(document, outcome)

    yaml_file("01-organizations.yaml", organizations(), "A fictional union: three branches, thirty organizations")
    yaml_file("02-people.yaml", people(), "Fictional people; DEMO-KG-09 has nobody on purpose")
    json_file("03-councils.json", list(councils()))
    everyone = [inspector(number) for number in range(40)]
    by_branch = {b: [i for i in everyone if (i.get("organization") or i["organizations"][0])[5:7] == b]
                 for b in ("KZ", "UZ", "KG")}
    yaml_file("04-inspectors-KZ.yaml", by_branch["KZ"])
    csv_file("04-inspectors-UZ.uz.csv", by_branch["UZ"], "uz")
    json_file("04-inspectors-KG.json", by_branch["KG"])
    yaml_file("05-plans.yaml", plans(documents))
    write_inspections(documents)
    csv_file("06-inspections/KG-2026-10-without-ids.csv", listed, "en", without=("id",))
    write_aftermath(after)
    yaml_file("12-accidents.yaml", accidents())
    csv_file("13-activities.ru.csv", list(activities()), "ru", ";", True, True)
    csv_file("14-appeals.kk.csv", list(appeals()), "kk")
    yaml_file("15-statements.yaml", statements(documents))
    yaml_file("16-corrections.yaml", corrections(documents))
    yaml_file("17-withdrawals.yaml", withdrawals(documents))
    yaml_file("18-alerts.yaml", alerts())
    yaml_file("19-reporting.yaml", reporting())
    told(documents, after)


def told(documents, after):
    violations = sum(len(d["violations"]) for d in documents)
    print(f"{len(documents) + 3} inspections, {violations} violations, {len(after.services)} services,"
          f" {len(after.replies)} replies, {len(after.remediations)} remediations", file=sys.stderr)
    print(f"overdue on {TODAY} by this script's reckoning: {len(after.late)}", file=sys.stderr)


if __name__ == "__main__":
    main()
