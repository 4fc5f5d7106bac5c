#!/usr/bin/env python3
"""Compares the shipped calendars with the public `holidays` package and prints what differs.

    python3 -m venv /tmp/holidays && /tmp/holidays/bin/pip install holidays==0.109
    /tmp/holidays/bin/python Tests/Calendars/compare-holidays.py [--command .build/debug/tekseru]

Runs `tekseru calendar COUNTRY YEAR --output csv` (columns date, what, name, moved, estimated) for every shipped
country and year. Exit 0: nothing differs but the known differences, each of which was seen. Exit 1: something else.
Names are not compared: the package has its own.
"""

import argparse
import csv
import io
import re
import subprocess
import sys

import holidays

COUNTRIES = ("KZ", "UZ", "KG")
YEARS = range(2020, 2028)

ORIGIN = "the decree exchanges a Monday that was itself a moved holiday; here the origin is the holiday's weekend"
KNOWN = {
    ("KZ", "2020-05-08", "moved"): ORIGIN,
    ("KG", "2020-01-02", "moved"): ORIGIN,
    ("KG", "2020-01-03", "moved"): ORIGIN,
    ("KG", "2020-01-06", "moved"): ORIGIN,
    ("KG", "2020-05-04", "moved"): ORIGIN,
    ("KG", "2021-01-08", "moved"): ORIGIN,
    ("KG", "2021-08-30", "moved"): ORIGIN,
    ("KG", "2023-01-03", "moved"): ORIGIN,
    ("KG", "2024-01-02", "moved"): ORIGIN,
    ("KG", "2024-01-05", "moved"): ORIGIN,
    ("KG", "2024-03-22", "moved"): ORIGIN,
    ("KG", "2024-05-02", "moved"): ORIGIN,
}


def ours(command, country, year):
    run = subprocess.run(
        [command, "calendar", country, str(year), "--output", "csv"], check=True, capture_output=True, text=True)
    return {
        row["date"]: {
            "what": row["what"],
            "moved": row["moved"],
            "estimated": row["estimated"].lower() in ("true", "1", "yes"),
        }
        for row in csv.DictReader(io.StringIO(run.stdout.lstrip("\ufeff")))
    }


def theirs(country, year):
    listed = holidays.country_holidays(country, years=year, language="en_US")
    days = {}
    for date, name in listed.items():
        if date.year == year:
            exchanged = re.search(r"substituted from (\d\d)/(\d\d)/(\d{4})", name)
            days[date.isoformat()] = {
                "what": "off",
                "moved": "{2}-{0}-{1}".format(*exchanged.groups()) if exchanged else None,
                "estimated": "estimated" in name,
                "observed": "(observed" in name,
            }
    for date in listed.weekend_workdays:
        # The package also lists the Monday holidays that were exchanged; only weekends are worked against the week.
        if date.year == year and date.weekday() >= 5:
            days[date.isoformat()] = {"what": "worked", "moved": None, "estimated": False, "observed": False}
    return days


def differences(country, mine, other):
    for date in sorted(mine.keys() | other.keys()):
        left, right = mine.get(date), other.get(date)
        if left is None or right is None or left["what"] != right["what"]:
            yield (country, date, "what"), left and left["what"], right and right["what"]
            continue
        if left["estimated"] != right["estimated"]:
            yield (country, date, "estimated"), left["estimated"], right["estimated"]
        # For a holiday that moved by itself the package does not say from where, only that it did.
        if right["moved"] is not None and left["moved"] != right["moved"]:
            yield (country, date, "moved"), left["moved"], right["moved"]
        elif right["moved"] is None and bool(left["moved"]) != right["observed"]:
            yield (country, date, "moved"), left["moved"], right["observed"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--command", default="tekseru")
    command = arguments.parse_args().command
    unknown, seen, compared = 0, set(), 0
    for country in COUNTRIES:
        for year in YEARS:
            mine = ours(command, country, year)
            compared += len(mine)
            for key, left, right in differences(country, mine, theirs(country, year)):
                seen.add(key)
                reason = KNOWN.get(key)
                unknown += reason is None
                print(*key, f"ours: {left}", f"package: {right}", reason or "NOT KNOWN", sep="\t")
    for key in KNOWN.keys() - seen:
        unknown += 1
        print(*key, "listed as a known difference, but nothing differs", sep="\t")
    print(f"{compared} days compared, {len(seen)} differ, {unknown} of that unexplained")
    return 1 if unknown or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
