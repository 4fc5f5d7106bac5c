#!/usr/bin/env python3
"""Holds our workbooks against LibreOffice, which opens, fills in and saves them as a person would.

A template that was filled in there files without a problem, and the same as JSON is already recorded; its drop-downs are
there, its cells refuse what may not stand in them; lists and tables of ours hold no formula; workbooks of other writers
that it saved again give the same records.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Workbooks"))

import cases  # noqa: E402
import table  # noqa: E402
from command import Broken, Command, fail, passed  # noqa: E402
from libreoffice import Office, need_office  # noqa: E402

HELP = {"kk": "Көмек", "ru": "Помощь", "uz": "Yordam", "ky": "Жардам", "en": "Help"}
FORMULA = {"tekseru": 1, "document": "inspection", "id": "W-9", "organization": "KZ-DEMO-1", "inspector": "TI-1",
           "date": "2026-03-03", "kind": "planned", "unit": "=HYPERLINK(\"http://example.org\",\"x\")", "violations": [
               {"number": at, "category": "rules", "text": text, "responsible": text}
               for at, text in enumerate(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "=cmd|' /C calc'!A0"], 1)]}


def require(condition: bool, text: str) -> None:
    if not condition:
        fail(text)


def printed(command: Command, register: str, name: str, *arguments: str) -> Path:
    """What a command prints, as a file."""
    path = command.place / name
    environment = os.environ | {"TEKSERU_REGISTER": str(command.place / register), "LC_ALL": "C.UTF-8"}
    with open(path, "wb") as file:
        subprocess.run([command.path, *arguments], env=environment, stdout=file, check=True)
    return path


def typed(language: str, ids: bool = True) -> list[dict[str, str]]:
    """The table as a person types it under the headings of a language."""
    rows = []
    for inspection, violation in table.VIOLATIONS:
        row = {}
        for column in table.COLUMNS if ids else table.COLUMNS[1:]:
            one = table.value(column, (inspection | violation).get(column), language)
            if one is not None:
                row[table.heading(column, language)] = str(one)
        rows.append(row)
    return rows


def is_a4(paper: list[int]) -> bool:
    """Within a tenth of a millimetre."""
    return all(abs(side - wanted) < 10 for side, wanted in zip(sorted(paper), (21_000, 29_700)))


def check_template(language: str, looked: dict, known: bool) -> None:
    form, help_sheet = looked["sheets"][0], looked["sheets"][1]
    rules = form["rules"]
    require(form["protected"] and form["headingLocked"], f"{language}: the headings are not locked")
    require(help_sheet["name"] == HELP[language], f"{language}: the help is called {help_sheet['name']}")
    require(any(table.heading("organization", language) in row[0] for row in help_sheet["texts"]),
            f"{language}: the help does not speak the language")
    by_column = {column: next((rule for heading, rule in rules.items()
                               if heading.removesuffix(" *") == table.heading(column, language)), None)
                 for column in table.COLUMNS}
    for column in table.CHOICES | {"fixedOnSpot"}:
        rule = by_column[column]
        require(bool(rule) and rule["type"] == "LIST" and rule["alert"] == "STOP" and rule["refuses"] and rule["list"] > 0,
                f"{language}: no drop-down that refuses for {column}: {rule}")
        require(not rule["locked"], f"{language}: {column} cannot be filled in")
    for column in table.DAYS:
        rule = by_column[column]
        require(bool(rule) and rule["type"] == "DATE" and rule["alert"] == "STOP", f"{language}: {column} takes no date: {rule}")
    require(by_column["number"]["type"] == "WHOLE", f"{language}: a number takes anything")
    if known:
        require(by_column["organization"]["type"] == "LIST", f"{language}: the organizations are not a list")
        require(any("KZ-DEMO-1" in row for row in looked["sheets"][2]["texts"]), f"{language}: the list lacks the code")
    for sheet in looked["sheets"]:
        require(is_a4(sheet["paper"]) and 1 <= sheet["pagesWide"] <= 3 and sheet["formulas"] == 0,
                f"{language}: {sheet['name']} does not print on A4: {sheet['paper']}")


def main() -> None:
    need_office()
    command = Command()
    place = command.place
    (place / "registry.json").write_text(json.dumps(table.REGISTRY))
    (place / "table.json").write_text(json.dumps(table.documents()))
    (place / "formula.json").write_text(json.dumps(FORMULA))
    for register in ("filled.sqlite", "others.sqlite"):
        command.run(register, "file", str(place / "registry.json"))
    command.run("others.sqlite", "file", str(place / "table.json"), str(place / "formula.json"))

    office = Office(place)
    fills, looks = {}, {}
    for language in HELP:
        template = printed(command, "filled.sqlite", f"template-{language}.xlsx", "template", "inspection", "--format",
                           "xlsx", "--language", language)
        looks[language] = office.ask(do="look", file=str(template))
        filled = place / f"filled-{language}.xlsx"
        fills[language] = filled
        office.ask(do="fill", file=str(template), out=str(filled), rows=typed(language))
        office.ask(do="print", file=str(template), out=str(place / f"template-{language}.pdf"))
    bare = place / "without-ids.xlsx"
    office.ask(do="fill", file=str(place / "template-ru.xlsx"), out=str(bare), rows=typed("ru", ids=False))
    outputs = {}
    for name in ("violations", "inspections", "documents"):
        for kind in ("xlsx", "csv"):
            path = printed(command, "others.sqlite", f"{name}.{kind}", name, "--output", kind, "--language", "ru")
            outputs[name, kind] = office.ask(do="look", file=str(path))
    resaved = []
    for case in cases.good():
        if case.problems or case.hasMore:
            continue
        path, out = place / f"{case.name}.xlsx", place / f"again-{case.name}.xlsx"
        case.make(path)
        office.ask(do="save", file=str(path), out=str(out))
        resaved.append(out)
    answers = office.work()

    for language, at in looks.items():
        check_template(language, answers[at], known=True)
    status, said = command.run("filled.sqlite", "file", "--output", "json", str(fills["kk"]))
    rows = [json.loads(line) for line in said.splitlines()]
    require(status == 0 and [row["outcome"] for row in rows] == ["recorded"] * 2 and not any(row["problems"] for row in rows),
            f"the filled template: {said}")
    for same in [*fills.values(), place / "table.json", *resaved]:
        status, said = command.run("filled.sqlite", "file", "--output", "json", str(same))
        rows = [json.loads(line) for line in said.splitlines()]
        require(status == 0 and [row["outcome"] for row in rows] == ["alreadyRecorded"] * 2 and not any(
            row["problems"] for row in rows), f"{same.name} says something else: {said}")
    check_natural_keys(command, bare)
    for (name, kind), at in outputs.items():
        formulas = sum(sheet["formulas"] for sheet in answers[at]["sheets"])
        require(formulas == 0, f"{name}.{kind} holds {formulas} formulas")
        if kind == "xlsx" and name != "documents":
            sheet = answers[at]["sheets"][0]
            require(sheet["days"] > 0 and sheet["numbers"] > 0 and sheet["pagesWide"] >= 1 and sheet["repeats"] == 1,
                    f"{name}.xlsx has no days, numbers or print set-up: {sheet}")
    passed(f"{len(fills)} templates filled in are one record with their JSON, {len(resaved)} workbooks saved again give "
           f"the same records, {len(outputs)} lists hold no formula")


def check_natural_keys(command: Command, bare: Path) -> None:
    """Without ids, the workbook, the CSV of the same rows and the JSON under the ids that they get are one."""
    register = "keys.sqlite"
    command.run(register, "file", str(command.place / "registry.json"))
    _, said = command.run(register, "file", "--output", "json", str(bare))
    ids = [json.loads(line)["id"] for line in said.splitlines()]
    require(len(ids) == 2 and all(one.startswith("t:") for one in ids), f"without ids: {said}")
    documents = [document | {"id": one} for document, one in zip(table.documents(), ids)]
    (command.place / "keys.json").write_text(json.dumps(documents))
    lines = [";".join(table.COLUMNS[1:])]
    for row in table.rows("en"):
        lines.append(";".join('"' + str("" if one is None else one).replace('"', '""') + '"' for one in row[1:]))
    (command.place / "keys.csv").write_text("\n".join(lines) + "\n")
    for name in ("keys.json", "keys.csv"):
        status, said = command.run(register, "file", "--output", "json", str(command.place / name))
        outcomes = [json.loads(line)["outcome"] for line in said.splitlines()]
        require(status == 0 and outcomes == ["alreadyRecorded"] * 2, f"{name} is not the same: {said}")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        fail(str(broken))
