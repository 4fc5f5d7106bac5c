#!/usr/bin/env python3
"""Makes Samples/Union: a fictional union's year, from October 2025 to November 2026.

    python3 Tests/Samples/make-union.py [FOLDER]

The same bytes come out on every run. The words are in union-words.yaml, the headings and values of the tables in
headings.tsv and values.tsv. Chance decides what was found and what became of it; `special` holds the cases that are
there on purpose. Due dates are reckoned here only to decide when a removal was reported: Tekseru reckons its own.
"""
import copy
import csv
import io
import json
import random
import sys
from datetime import date, timedelta
from pathlib import Path

import yaml

HERE = Path(__file__).parent
OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent.parent / "Samples" / "Union"
TODAY = date(2026, 11, 22)
WORDS = yaml.safe_load((HERE / "union-words.yaml").read_text(encoding="utf-8"))
FINDINGS = {finding["code"]: finding for finding in WORDS["findings"]}
rng = random.Random(2026)


# Words

LATIN = {"oʻ": "ў", "gʻ": "ғ", "sh": "ш", "ch": "ч", "yo": "ё", "yu": "ю", "ya": "я", "ye": "е"}
SINGLE = dict(zip("abdefghijklmnopqrstuvxyzʼ", "абдефгҳижклмнопқрстувхйзъ"))


def cyrillic(text):
    """Uzbek in Cyrillic letters, from Latin ones."""
    out, place = "", 0
    while place < len(text):
        pair, letter = text[place : place + 2].lower(), text[place].lower()
        if pair in LATIN and not (pair == "yo" and text[place + 2 : place + 3] == "ʻ"):
            new, size = LATIN[pair], 2
        elif letter == "e" and (place == 0 or not text[place - 1].isalpha()):
            new, size = "э", 1
        else:
            new, size = SINGLE.get(letter, text[place]), 1
        out += new.upper() if text[place].isupper() else new
        place += size
    return out


def said(words, language):
    """Words in a language; Uzbek in Cyrillic is made from the Latin."""
    if language != "uz-Cyrl":
        return words[language]
    latin = words["uz"]
    return [cyrillic(each) for each in latin] if isinstance(latin, list) else cyrillic(latin)


def table(name):
    with open(HERE / name, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


HEADINGS = {row["key"]: row for row in table("headings.tsv")}
VALUES = {(row["list"], row["value"]): row for row in table("values.tsv")}
LISTS = {"fixedOnSpot": "boolean"}


# Chance: only random(), whose sequence Python promises to keep

def chance(share):
    return rng.random() < share


def pick(items):
    return items[int(rng.random() * len(items))]


def between(low, high):
    return low + int(rng.random() * (high - low + 1))


# Days

def days(*texts):
    return {date.fromisoformat(text) for text in texts}


def span(first, last):
    first, last = date.fromisoformat(first), date.fromisoformat(last)
    return {first + timedelta(n) for n in range((last - first).days + 1)}


OFF = {
    "KZ": days("2025-10-27", "2025-12-16", "2026-01-01", "2026-01-02", "2026-01-07", "2026-03-09", "2026-03-23",
               "2026-03-24", "2026-03-25", "2026-05-01", "2026-05-07", "2026-05-11", "2026-05-27", "2026-07-06",
               "2026-10-26", "2026-12-16"),
    "UZ": days("2025-10-01", "2025-12-08", "2026-01-01", "2026-01-02", "2026-03-09", "2026-03-20", "2026-03-23",
               "2026-05-11", "2026-05-27", "2026-05-28", "2026-05-29", "2026-08-31", "2026-09-01", "2026-10-01",
               "2026-12-08", "2026-12-31"),
    "KG": span("2026-01-01", "2026-01-07") | span("2026-05-01", "2026-05-09") | days("2026-03-20", "2026-05-27",
                                                                                     "2026-08-31"),
}
WORKED = {"KZ": set(), "UZ": days("2026-12-12"), "KG": set()}


def works(day, organization):
    country = organization[5:7]
    if day in WORKED[country]:
        return True
    return day not in OFF[country] and day.weekday() < WORDS["organizations"][organization][1]


def working(day, organization):
    while not works(day, organization):
        day += timedelta(1)
    return day


def month_later(day):
    year, month = (day.year, day.month + 1) if day.month < 12 else (day.year + 1, 1)
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(1)).day
    return date(year, month, min(day.day, last))


def due(violation, inspection):
    if "due" in violation:
        return violation["due"]
    day, severity = inspection["date"], violation.get("severity", "significant")
    if severity == "critical":
        return day
    end = {"gross": day + timedelta(7), "minor": day + timedelta(60)}.get(severity) or month_later(day)
    return working(end, inspection["organization"])


# Who there is

def start(kind, identity, /, **fields):
    document = {"tekseru": 1, "document": kind, "id": identity, **fields}
    return {key: value for key, value in document.items() if value is not None}


def language_of(organization):
    return WORDS["organizations"].get(organization, [0, 0, 0, 0, "kk"])[4]


def name_of(number, language):
    women, men = said({k: v[0] for k, v in WORDS["names"].items()}, language), said(
        {k: v[1] for k, v in WORDS["names"].items()}, language)
    return (women if number % 3 else men)[number // 3 % len(women)]


def country_of(organization):
    return organization[5:7] or "KZ"


def plain(language):
    return "uz" if language == "uz-Cyrl" else language


ORGANIZATIONS = list(WORDS["organizations"])


def organizations():
    union = WORDS["union"]
    yield start("organization", union["code"], code=union["code"], name=union["name"], level="union", country="KZ",
                timeZone="Asia/Almaty", weekDays=5)
    zones = {}
    for branch in WORDS["branches"]:
        zones[branch["code"]] = branch
        yield start("organization", branch["code"], code=branch["code"], name=branch["name"], level="branch",
                    parent=union["code"], country=branch["country"], timeZone=branch["timeZone"], weekDays=5)
    for code, (kind, week, members, headcount, _, name) in WORDS["organizations"].items():
        branch = zones[code[:7]]
        yield start("organization", code, code=code, name=name, level="primary", parent=code[:7],
                    country=branch["country"], timeZone=branch["timeZone"], weekDays=week,
                    sector={"school": "education", "hospital": "health"}[kind], members=members, headcount=headcount,
                    asOf=date(2025, 1, 1))
    kind, week, _, _, _, name = WORDS["organizations"]["DEMO-KZ-04"]
    yield start("organization", "DEMO-KZ-04-2026-07", code="DEMO-KZ-04", name=name, level="primary", parent="DEMO-KZ",
                country="KZ", timeZone="Asia/Almaty", weekDays=week, sector="health", members=431, headcount=470,
                asOf=date(2026, 7, 1), note="Successive state: a new ward was opened.")


def contact(code, number, country="KZ"):
    """Addresses that reach nobody: example.org is reserved, no country's numbers begin with zeros."""
    found = {}
    if number % 4 != 3:
        found["email"] = f"{code.lower()}@demo.example.org"
    if number % 3 != 1:
        prefix = {"KZ": "+7 000 000", "UZ": "+998 00 000", "KG": "+996 000 000"}[country]
        found["phone"] = f"{prefix} {number // 100:02d} {number % 100:02d}"
    if number % 5 == 0:
        found["telegram"] = "@" + code.lower().replace("-", "_") + "_demo"
    return found or None


def people():
    def person(code, number, language, roles):
        return start("person", code, code=code, name=name_of(number, language), roles=roles,
                     contact=contact(code, number, country_of(roles[0]["organization"])),
                     language=plain(language))

    since = date(2025, 1, 1)
    yield person("P-DEMO-OFFICE", 2, "kk", [{"role": "officer", "organization": "DEMO", "from": since}])
    yield person("P-DEMO-ADMIN", 5, "ru", [{"role": "administrator", "organization": "DEMO", "from": since}])
    for number, (branch, language) in enumerate([("DEMO-KZ", "kk"), ("DEMO-UZ", "uz"), ("DEMO-KG", "ky")]):
        yield person(f"P-{branch[5:]}-OFFICER", 10 + number, language,
                     [{"role": "officer", "organization": branch, "from": since}])
    for number, organization in enumerate(ORGANIZATIONS[:-1]):
        language, short = language_of(organization), organization[5:]
        roles = [{"role": "responsible", "organization": organization, "from": since}]
        if organization == "DEMO-KZ-07":
            roles[0]["until"] = date(2026, 6, 30)
        yield person(f"P-{short}-R", 20 + number, language, roles)
        if organization == "DEMO-KZ-07":
            yield person(f"P-{short}-R2", 70, language,
                         [{"role": "responsible", "organization": organization, "from": date(2026, 7, 1)}])
        if number % 2 == 0:
            yield person(f"P-{short}-C", 101 + number, language,
                         [{"role": "chair", "organization": organization, "from": established(number)},
                          {"role": "member", "organization": organization, "from": established(number)}])


def established(number):
    return date(2024, 3, 12) if number % 11 == 7 else date(2025, 1 + number % 8, 3 + number % 20)


def councils():
    for number, organization in enumerate(ORGANIZATIONS):
        language, size = language_of(organization), 2 + number % 2
        members = []
        for place in range(2 * size):
            side = "employer" if place % 2 == number % 4 // 2 else "workers"
            member = {"name": name_of(101 + number + 7 * place, language), "side": side,
                      "role": "member" if place else "chair"}
            if place == 0 and number % 2 == 0 and number < 29:
                member = {"person": f"P-{organization[5:]}-C", "side": side, "role": "chair"}
            members.append(member)
        yield start("council", f"COUNCIL-{organization[5:]}", organization=organization,
                    established=established(number), initiatedBy="union" if number % 3 else "employer",
                    members=members)


INSPECTORS = {}
for each in range(40):
    INSPECTORS.setdefault(ORGANIZATIONS[each % 30], []).append(f"TI-{each + 1:02d}")
ENDED = {"TI-07": date(2026, 3, 31), "TI-32": date(2026, 6, 15)}
EXPIRED = {"TI-05": date(2026, 2, 1), "TI-18": date(2026, 5, 20), "TI-28": date(2025, 12, 31)}


def inspector(number):
    code, organization = f"TI-{number + 1:02d}", ORGANIZATIONS[number % 30]
    language, appointed = language_of(organization), date(2025, 2 + number % 7, 5 + number % 20)
    issued = date(2024 + number % 2, 9, 2 + number % 25)
    valid = EXPIRED.get(code, date(issued.year + 3, issued.month, issued.day))
    trainings = [{"number": f"ОТ-{1000 + 7 * number}", "issued": issued, "validUntil": valid}]
    if number % 9 == 4 and code not in EXPIRED and country_of(organization) != "UZ":
        trainings.insert(0, {"number": f"ОТ-{500 + number}", "issued": date(2021, 9, 6),
                             "validUntil": date(2024, 9, 6)})
    where = {"organization": organization}
    if code == "TI-31":
        where = {"organizations": [organization, "DEMO-KZ-02"]}
    return start("inspector", code, code=code, name=name_of(40 + number, language), **where,
                 **{"from": appointed}, until=ENDED.get(code),
                 decision={"number": f"{number + 3}/{appointed.year}", "date": appointed - timedelta(2)},
                 education=["higher", "higher", "technicalSecondary", "other"][number % 4],
                 seniorityYears=3 + number * 5 % 27, trainings=trainings if number != 12 else None,
                 contact=contact(code, number, country_of(organization)), language=plain(language))


# What was found

def in_office(organization, day):
    return [code for code in INSPECTORS[organization] if day <= ENDED.get(code, day)] or INSPECTORS[organization][:1]


def finding(code, number, organization, **more):
    language, words = language_of(organization), FINDINGS[code]
    violation = {"number": number, "category": words["category"],
                 "text": said(words, language).replace("{n}", str(between(2, 5))),
                 "severity": words["severity"], "requirement": code}
    short = organization[5:]
    order = ORGANIZATIONS.index(organization)
    if organization == "DEMO-KG-09" or chance(0.3):
        violation["responsible"] = name_of(20 + order, language)
    elif chance(0.9):
        violation["responsible"] = f"P-{short}-R"
    violation.update(more)
    return {key: value for key, value in violation.items() if value is not None}


def inspection(organization, day, kind, violations, inspectors=None, **more):
    language = language_of(organization)
    identity = f"INS-{organization[5:]}-{day}"
    kind_of_place = WORDS["organizations"][organization][0]
    who = inspectors or [pick(in_office(organization, day))]
    where = {"inspector": who[0]} if len(who) == 1 else {"inspectors": who}
    for violation in violations:
        if organization == "DEMO-KZ-07" and day >= date(2026, 7, 1) and "P-" in violation.get("responsible", ""):
            violation["responsible"] = "P-KZ-07-R2"
    order = f"{day.month:02d}{day.day:02d}/{ORGANIZATIONS.index(organization) + 1}"
    representation = {"number": f"П-{order}", "issued": day + timedelta(between(0, 1))} if violations else None
    workers = between(1, 24) if violations else None
    unit = pick(said(WORDS["units"][kind_of_place], language)) if len(violations) < 3 else None
    return start("inspection", identity, organization=organization, **where, date=day, kind=kind,
                 **{"ground": more.pop("ground", None) or pick(["council", "council", "workers", "other"]),
                    "unit": more.pop("unit", unit), "act": more.pop("act", f"А-{order}"),
                    "representation": more.pop("representation", representation),
                    "workersAtRisk": more.pop("workersAtRisk", workers), **more, "violations": violations})


def number_of_violations(kind):
    if kind == "followUp":
        return pick([0, 0, 0, 1, 1, 2])
    return pick([0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8])


def by_chance(organization):
    """The organization's year: an inspection about every six to eight weeks."""
    usable = [f["code"] for f in WORDS["findings"] if f["where"] in ("both", WORDS["organizations"][organization][0])]
    often = [code for code in usable if FINDINGS[code]["severity"] != "critical"]
    day = date(2025, 10, 6) + timedelta(between(0, 30))
    while day <= date(2026, 10, 31):
        day = working(day, organization)
        if (organization, day) not in SPECIAL:
            kind = pick(["planned"] * 6 + ["unscheduled"] * 3 + ["followUp"])
            codes, violations = set(), []
            for _ in range(number_of_violations(kind)):
                code = pick(usable if chance(0.12) else often)
                if code not in codes:
                    codes.add(code)
                    violations.append(finding(code, len(violations) + 1, organization, **oddity(code, day)))
            more = {}
            if chance(0.02) and kind == "planned":
                violations = []
                more = {"notCarriedOut": said(WORDS["notCarriedOut"], language_of(organization)), "unit": None,
                        "act": None}
            yield inspection(organization, day, kind, violations, **more)
        day += timedelta(between(38, 56))


def oddity(code, day):
    """Fixed on the spot, with a written date, or without a severity."""
    severity = FINDINGS[code]["severity"]
    if chance(0.07) and severity != "critical":
        return {"fixedOnSpot": True}
    if chance(0.08) and severity != "critical":
        return {"due": day + timedelta(between(10, 50))}
    if chance(0.05) and severity == "significant":
        return {"severity": None}
    return {}


OPEN, KEPT = [], []
REPORTED, CONFIRMED = [], []


def day_of(text):
    return date.fromisoformat(text)


# organization, day, kind, findings with their own fields, what became of the first one, the rest of the inspection.
# "open": nothing more happened; "confirmed": reported and confirmed in time; the others are told in special().
CASES = [
    ("DEMO-KZ-01", "2026-02-23", "planned", [("BR-1", {})], "confirmed", {}),  # a month later is Nauryz
    ("DEMO-KZ-06", "2026-01-31", "planned", [("BL-1", {})], "confirmed", {}),  # February has no 31st; six-day week
    ("DEMO-UZ-05", "2026-10-13", "planned", [("IN-1", {})], "open", {}),  # 60 days end on a Saturday that is worked
    ("DEMO-UZ-06", "2026-10-13", "planned", [("LM-1", {})], "open", {}),
    ("DEMO-KG-01", "2026-04-02", "planned", [("LM-2", {})], "confirmed", {}),  # a month later is the long May holiday
    ("DEMO-KG-02", "2025-12-03", "unscheduled", [("PPE-2", {})], "confirmed", {}),  # ends in the New Year's holidays
    ("DEMO-KZ-03", "2026-08-10", "planned", [("LH-1", {}), ("IN-1", {})], "granted", {}),
    ("DEMO-UZ-01", "2026-09-03", "planned", [("BL-1", {})], "grantedPassed", {}),
    ("DEMO-KZ-04", "2026-09-14", "planned", [("AT-1", {})], "refused", {}),
    ("DEMO-KG-02", "2026-09-07", "unscheduled", [("MX-1", {})], "askedLate", {}),
    ("DEMO-KZ-08", "2026-09-02", "planned", [("FS-2", {})], "askedLateRefused", {}),
    ("DEMO-UZ-02", "2026-10-23", "planned", [("LM-2", {})], "undecided", {}),
    ("DEMO-KZ-02", "2026-09-21", "planned", [("PPE-1", {}), ("FA-1", {})], "rejected", {}),
    ("DEMO-KG-04", "2026-09-28", "followUp", [("BR-2", {})], "rejected", {}),
    ("DEMO-KZ-07", "2026-05-12", "unscheduled", [("WT-1", {})], "confirmed", {"inspectors": ["TI-07"]}),
    ("DEMO-KZ-02", "2026-03-10", "planned", [("FS-1", {})], "confirmed", {}),
    ("DEMO-KZ-02", "2026-08-18", "unscheduled", [("FS-1", {"repeats": "INS-KZ-02-2026-03-10/1"})], "confirmed", {}),
    ("DEMO-UZ-07", "2026-07-14", "planned", [("BC-1", {}), ("XR-1", {})], "confirmed", {}),
    ("DEMO-KZ-04", "2026-11-19", "unscheduled", [("PV-1", {}), ("BC-2", {})], "open", {"ground": "workers"}),
    ("DEMO-UZ-04", "2026-10-29", "planned", [("WM-1", {})], "reported", {}),
    ("DEMO-KG-03", "2026-11-02", "unscheduled", [("EL-2", {})], "open", {"ground": "workers"}),
    ("DEMO-KZ-05", "2026-11-16", "planned", [("BC-1", {}), ("PPE-2", {})], "open", {}),
    ("DEMO-UZ-03", "2026-11-18", "planned", [("TR-1", {})], "open", {}),
    ("DEMO-KG-06", "2026-10-27", "planned", [("PPE-1", {})], "open", {}),
    ("DEMO-KZ-12", "2026-10-23", "planned", [("XR-1", {"due": day_of("2026-11-25")})], "open", {}),
    ("DEMO-KG-09", "2026-10-12", "planned", [("FA-1", {}), ("AT-1", {})], "open", {}),
    ("DEMO-UZ-09", "2026-09-17", "planned", [("EL-1", {})], "open", {}),
    ("DEMO-KZ-10", "2026-06-09", "planned", [("BR-1", {}), ("BR-2", {}), ("MX-1", {})], "confirmed", {}),
]
SPECIAL = {(case[0], day_of(case[1])): case for case in CASES}


def inspections():
    for organization, day in SPECIAL:
        _, _, kind, found, outcome, more = SPECIAL[(organization, day)]
        violations = [finding(code, n + 1, organization, **own) for n, (code, own) in enumerate(found)]
        document = inspection(organization, day, kind, violations, **more)
        yield document, outcome
    for organization in ORGANIZATIONS:
        for document in by_chance(organization):
            yield document, None


# What became of it

class Aftermath:
    """Services, replies, remediations and extensions of all inspections."""

    def __init__(self):
        self.services, self.replies, self.remediations = [], [], []
        self.extensions, self.decisions = [], []
        self.late = []

    def follow(self, document, outcome):
        organization, identity = document["organization"], document["id"]
        language = language_of(organization)
        served = working(document["date"] + timedelta(between(1, 4)), organization)
        if document.get("representation") and served < TODAY and chance(0.85):
            self.services.append(start("service", f"S-{identity[4:]}", inspection=identity, date=served,
                                       receivedBy=name_of(200 + ORGANIZATIONS.index(organization), language)))
            answered = working(served + timedelta(between(2, 6) if chance(0.8) else between(8, 20)), organization)
            if chance(0.75) and answered < TODAY:
                self.replies.append(start("reply", f"A-{identity[4:]}", inspection=identity, date=answered,
                                          text=pick(said(WORDS["replies"], language))))
        for violation in document.get("violations", []):
            if not violation.get("fixedOnSpot"):
                self.end(document, violation, outcome if violation["number"] == 1 else None)

    def end(self, document, violation, outcome):
        last, found = due(violation, document), document["date"]
        outcome = outcome or self.fate(violation, last)
        room = (last - found).days
        self.steps(document, violation, outcome, found, last, room)
        if outcome in ("open", "rejected", "refused", "askedLate", "askedLateRefused", "grantedPassed", "reported"):
            if last < TODAY:
                self.late.append((document["id"], violation["number"], last, outcome))

    def fate(self, violation, last):
        if last > TODAY - timedelta(5):
            return pick(["open", "open", "confirmed"])
        old = (TODAY - last).days
        roll = rng.random()
        if roll < (0.10 if old < 100 else 0.012):
            return "open"
        if roll < (0.13 if old < 100 else 0.015):
            return "reported"
        if roll < 0.23:
            return "confirmedLate"
        if roll < 0.28:
            return "secondTry"
        return "confirmed"

    def steps(self, document, violation, outcome, found, last, room):
        add = lambda event, day: self.remediate(document, violation, event, day)
        on_time = found + timedelta(between(0, max(0, min(room, 45) - 3)))
        if outcome == "confirmed":
            if not chance(0.12):
                add("reported", on_time)
            add("confirmed", on_time + timedelta(between(0, 3 if room else 1)))
        elif outcome == "confirmedLate":
            add("reported", last + timedelta(between(2, 20)))
            add("confirmed", last + timedelta(between(21, 27)))
        elif outcome == "secondTry":
            add("reported", on_time)
            add("rejected", on_time + timedelta(2))
            add("reported", last + timedelta(1))
            add("confirmed", last + timedelta(between(2, 6)))
        elif outcome == "reported":
            add("reported", last)
        elif outcome == "rejected":
            add("reported", last - timedelta(6))
            add("rejected", last - timedelta(2))
        elif outcome != "open":
            self.extend(document, violation, outcome, last)

    def remediate(self, document, violation, event, day):
        day = working(day, document["organization"])
        if day >= TODAY:
            return
        organization, language = document["organization"], language_of(document["organization"])
        name = f"{document['id']}/{violation['number']}"
        count = sum(1 for other in self.remediations if other["violation"] == name) + 1
        inspector = (document.get("inspectors") or [document.get("inspector")])[0]
        reporter = violation.get("responsible") or name_of(20 + ORGANIZATIONS.index(organization), language)
        text = pick(said(WORDS["rejections"], language)) if event == "rejected" else None
        evidence = [f"photo-{name[4:].replace('/', '-')}.jpg"] if event == "reported" and chance(0.3) else None
        self.remediations.append(start(
            "remediation", f"R-{name[4:].replace('/', '-')}-{count}", violation=name, event=event, date=day,
            by=reporter if event == "reported" else inspector, text=text, evidence=evidence))

    def extend(self, document, violation, outcome, last):
        asked = last + timedelta(5) if outcome.startswith("askedLate") else last - timedelta(7)
        wanted = date(2026, 12, 1) if outcome != "grantedPassed" else date(2026, 11, 2)
        organization = document["organization"]
        identity = f"E-{document['id'][4:]}-{violation['number']}"
        self.extensions.append(start(
            "extension", identity, violation=f"{document['id']}/{violation['number']}", requested=asked,
            reason=said(WORDS["reasons"], language_of(organization)), until=wanted, by=violation.get("responsible")))
        decision = {"granted": "granted", "grantedPassed": "granted", "refused": "refused",
                    "askedLateRefused": "refused"}.get(outcome)
        if decision:
            self.decisions.append(start(
                "extensionDecision", f"D-{identity[2:]}", extension=identity, decision=decision,
                date=asked + timedelta(4), by=f"COUNCIL-{organization[5:]}",
                due=wanted if decision == "granted" else None))


# Everything else

def plans(documents):
    for branch in ["DEMO-KZ", "DEMO-UZ", "DEMO-KG"]:
        items = [{"date": working(d["date"] + timedelta(between(-3, 3) if chance(0.3) else 0), d["organization"]),
                  "organization": d["organization"],
                  "inspector": d.get("inspector") or d["inspectors"][0]}
                 for d in documents if d["kind"] == "planned" and d["organization"].startswith(branch)
                 and d["date"].year == 2026]
        items.append({"date": date(2026, 12, 8 if branch != "DEMO-UZ" else 10), "organization": branch + "-01",
                      "inspector": INSPECTORS[branch + "-01"][0]})
        yield start("plan", f"PLAN-{branch[5:]}-2026", organization=branch, year=2026,
                    inspections=sorted(items, key=lambda item: (item["date"], item["organization"])))


def accidents():
    def accident(organization, day, victims, place, **more):
        return start("accident", f"ACC-{organization[5:]}-{day}", organization=organization, date=day_of(day),
                     victims=[{"ref": ref, "severity": severity, "daysLost": lost} for ref, severity, lost in victims],
                     place=place, notified=day_of(day), **more)

    yield accident("DEMO-KZ-04", "2025-11-27", [("1", "light", 9)], "Стерилизационная",
                   investigation={"started": day_of("2025-11-28"), "finished": day_of("2025-12-09"), "act": "Н-1/25"})
    yield accident("DEMO-KZ-06", "2026-01-22", [("1", "light", 14)], "Мектеп ауласы, көктайғақ")
    yield start("accident", "ACC-KZ-06-2026-01-22-R1", organization="DEMO-KZ-06", date=day_of("2026-01-22"),
                victims=[{"ref": "1", "severity": "severe", "daysLost": 61}], place="Мектеп ауласы, көктайғақ",
                notified=day_of("2026-01-22"), revises="ACC-KZ-06-2026-01-22",
                investigation={"started": day_of("2026-01-23"), "finished": day_of("2026-02-05"), "act": "Н-1/26"},
                note="The hospital's second conclusion: a severe injury.")
    yield accident("DEMO-UZ-07", "2026-04-16", [("1", "light", 6), ("2", "severe", 74)], "Qozonxona",
                   investigation={"started": day_of("2026-04-17"), "finished": day_of("2026-04-30"), "act": "3-son"})
    yield accident("DEMO-KG-06", "2026-06-03", [("1", "light", 11)], "Спортзал")
    yield accident("DEMO-KZ-10", "2026-08-25", [("1", "severe", 48)], "Гараж",
                   investigation={"started": day_of("2026-08-26"), "finished": day_of("2026-09-08"), "act": "Н-1/26-10"})
    yield accident("DEMO-UZ-05", "2026-10-20", [("1", "light", 5)], "Қабул бўлими")


def activities():
    kinds = ["proposal", "seminar", "training", "attestation", "investigation", "dispute"]
    for number in range(36):
        organization = ORGANIZATIONS[number * 7 % 30]
        day = working(date(2025, 10, 8) + timedelta(number * 11), organization)
        code = in_office(organization, day)[0]
        yield start("activity", f"ACT-{number + 1:03d}", organization=organization, inspector=code, date=day,
                    type=kinds[number % 6], count=1 + number % 3)
    yield start("activity", "ACT-037", organization="DEMO-KZ-03", inspector="TI-03", date=day_of("2026-10-14"),
                type="seminar", count=1)


def appeals():
    topics, channels = ["wages", "safety", "legal", "rest", "aid", "other"], ["letter", "hotline", "messenger", "visit"]
    money = {"KZ": ("KZT", 1000), "UZ": ("UZS", 25000), "KG": ("KGS", 180)}
    for number in range(48):
        organization = ORGANIZATIONS[number * 11 % 30]
        day = working(date(2025, 10, 2) + timedelta(number * 8), organization)
        currency, unit = money[organization[5:7]]
        amount = f"{unit * between(3, 240)}.{'50' if number % 5 == 0 else '00'}" if number % 3 else None
        answer = day + timedelta(between(3, 15))
        yield start("appeal", f"APPEAL-{number + 1:03d}", organization=organization, date=day, topic=topics[number % 6],
                    channel=channels[number % 4], effect={"amount": amount, "currency": currency} if amount else None,
                    answered=answer if number % 8 and answer < TODAY else None)


def statements(documents):
    """The last quarter of 2025 as five organizations told it: DEMO-KZ-03 says one inspection too many."""
    for organization in ["DEMO-KZ-01", "DEMO-KZ-02", "DEMO-KZ-03", "DEMO-KZ-04", "DEMO-UZ-01"]:
        mine = [d for d in documents if d["organization"] == organization and d["date"].year == 2025
                and "notCarriedOut" not in d]
        found = [violation for d in mine for violation in d["violations"]]
        figures = {"inspections": len(mine) + (organization == "DEMO-KZ-03"), "violations": len(found)}
        for category in ["conditions", "rules", "training", "equipment", "other"]:
            figures[f"violations.{category}"] = sum(v["category"] == category for v in found)
        yield start("statement", f"STATEMENT-{organization[5:]}-2025-Q4", organization=organization, period="2025-Q4",
                    figures=figures, source="Тоқсандық мәлімет" if language_of(organization) == "kk" else
                    "Сведения за квартал" if language_of(organization) == "ru" else "Choraklik maʼlumotnoma")
    for branch, members in [("DEMO-KZ", 1789), ("DEMO-UZ", 1148), ("DEMO-KG", 779)]:
        count = sum(code.startswith(branch) for code in ORGANIZATIONS)
        yield start("statement", f"STATEMENT-{branch[5:]}-2026-01-01", organization=branch, period="@2026-01-01",
                    figures={"organizations.primary": count, "members": members})


def corrections(documents):
    wrong = next(d for d in documents if d["id"] == "INS-KZ-10-2026-06-09")
    right = copy.deepcopy(wrong)
    right["id"], right["replaces"] = "INS-KZ-10-2026-06-09-B", wrong["id"]
    right["violations"][1]["severity"] = "gross"
    right["violations"][1]["text"] += " Уточнено по журналу."
    right["note"] = "Severity of the second violation corrected after the council's meeting."
    return [right]


def withdrawals(documents):
    gone = next(d for d in documents if d["id"] in WITHDRAWN)
    yield start("withdrawal", "W-1", filedBy="P-DEMO-OFFICE", kind="activity", of="ACT-037", reason="The seminar did not take place.")
    yield start("withdrawal", "W-2", kind="inspection", of=gone["id"], reason="Entered for the wrong school.")
    yield start("withdrawal", "W-3", kind="appeal", of="APPEAL-004", reason="Filed twice.")
    yield start("withdrawal", "W-4", kind="withdrawal", of="W-3", reason="It was not filed twice after all.")


WITHDRAWN = {"INS-KZ-11-2026-04-01"}


# Writing

def write(name, text, encoding="utf-8"):
    path = OUT / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))


def trimmed(document):
    """Nothing found is not written as an empty list."""
    return {key: value for key, value in document.items() if value != []}


def as_json(document, indent=2):
    document = trimmed(document) if isinstance(document, dict) else [trimmed(each) for each in document]
    return json.dumps(document, ensure_ascii=False, default=str, indent=indent)


def json_file(name, document):
    write(name, as_json(document) + "\n")


def ndjson_file(name, documents):
    write(name, "".join(as_json(document, None) + "\n" for document in documents))


def yaml_file(name, documents, comment=None):
    parts = [yaml.safe_dump(trimmed(document), allow_unicode=True, sort_keys=False, width=110) for document in documents]
    head = f"# {comment}\n" if comment else ""
    write(name, head + "".join(f"---\n{part}" if len(parts) > 1 else part for part in parts))


def flat(document, prefix=""):
    row = {}
    for key, value in document.items():
        if isinstance(value, dict):
            row.update(flat(value, prefix + key + "."))
        elif not isinstance(value, list):
            row[prefix + key] = value
    return row


def rows(document, repeat=False):
    """The rows of a document: a violation or training each; the rest only in the first, or in all."""
    first = flat({key: value for key, value in document.items() if key != "tekseru"})
    lists = [(key, value) for key, value in document.items() if isinstance(value, list) and value and isinstance(value[0], dict)]
    if not lists:
        return [first]
    key, items = lists[0]
    prefix = "" if key == "violations" else key + "."
    found = [{prefix + name: value for name, value in item.items()} for item in items]
    return [{**first, **found[0]}] + [{"id": document["id"], **each} for each in found[1:]] if not repeat else [
        {**first, **each} for each in found]


def cell(key, value, language, dotted):
    if value is None:
        return ""
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y") if dotted else value.isoformat()
    known = VALUES.get((LISTS.get(key, key), "yes" if value is True else str(value)))
    if known and language != "en":
        return known[language]
    return "yes" if value is True else str(value)


COLUMNS = {
    "inspection": ["id", "organization", "inspector", "date", "kind", "ground", "unit", "act",
                   "representation.number", "representation.issued", "workersAtRisk", "notCarriedOut", "number",
                   "category", "text", "severity", "requirement", "responsible", "due", "fixedOnSpot", "repeats"],
    "inspector": ["id", "code", "name", "organization", "from", "until", "decision.number", "decision.date",
                  "education", "seniorityYears", "trainings.number", "trainings.issued", "trainings.validUntil",
                  "contact.email", "contact.phone", "contact.telegram", "language"],
    "service": ["id", "inspection", "date", "receivedBy"],
    "remediation": ["id", "violation", "event", "date", "by", "text"],
    "activity": ["id", "organization", "inspector", "date", "type", "count"],
    "appeal": ["id", "organization", "date", "topic", "channel", "effect.amount", "effect.currency", "answered"],
    "statement": None,
}


def csv_file(name, documents, language, separator=",", bom=False, dotted=False, without=(), kind_column=True,
             repeat=False):
    """A table: headings in a language; English headings are the format's own keys."""
    kind = documents[0]["document"]
    keys = [key for key in (["document"] if kind_column else []) + COLUMNS[kind] if key not in without]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n" if bom else "\n")
    writer.writerow([key if language == "en" else HEADINGS[key][language] for key in keys])
    for document in documents:
        for row in rows(document, repeat):
            if kind_column:
                row["document"] = kind
            writer.writerow([cell(key, row.get(key), language, dotted) for key in keys])
    write(name, ("\ufeff" if bom else "") + out.getvalue())


FLAVOURS = {  # branch: month from: how the inspections of that month on were written down
    "KZ": {"2025-10": "json files", "2025-12": "yaml files", "2026-01": "csv kk", "2026-03": "csv ru",
           "2026-05": "yaml", "2026-06": "json", "2026-07": "ndjson"},
    "UZ": {"2025-10": "csv uz", "2026-01": "csv uz-Cyrl", "2026-04": "yaml files", "2026-06": "csv en",
           "2026-07": "ndjson", "2026-09": "json"},
    "KG": {"2025-10": "csv ky", "2026-01": "yaml", "2026-03": "csv en", "2026-06": "json files", "2026-09": "ndjson",
           "2026-11": "yaml"},
}


def write_inspections(documents):
    groups = {}
    for document in sorted(documents, key=lambda d: (d["date"], d["organization"])):
        branch, month = document["organization"][5:7], document["date"].isoformat()[:7]
        since = max(first for first in FLAVOURS[branch] if first <= month)
        groups.setdefault((branch, since), []).append(document)
    for (branch, since), group in groups.items():
        flavour, stem = FLAVOURS[branch][since], f"06-inspections/{branch}-{since}"
        if flavour.endswith(" files"):
            for document in group:
                name = f"06-inspections/{branch}-{document['date']}-{document['organization'][-2:]}"
                if flavour == "json files":
                    json_file(name + ".json", document)
                else:
                    yaml_file(name + ".yaml", [document])
        elif flavour.startswith("csv"):
            language = flavour[4:]
            csv_file(f"{stem}.{language}.csv", group, language, *((";", True, True) if language == "ru" else ()),
                     kind_column=language in ("en", "ru", "uz"), repeat=language == "ru")
        else:
            {"yaml": yaml_file, "ndjson": ndjson_file, "json": json_file}[flavour](f"{stem}.{flavour}", group)


def without_ids():
    """October of a school whose office keeps a plain list: Tekseru makes the ids from what the rows say."""
    organization, found = "DEMO-KG-08", [("2026-10-06", "planned", ["IN-1", "FA-1"]), ("2026-10-15", "unscheduled", ["WT-1"]),
                                         ("2026-10-30", "followUp", [])]
    for day, kind, codes in found:
        violations = [finding(code, n + 1, organization) for n, code in enumerate(codes)]
        yield inspection(organization, day_of(day), kind, violations, inspectors=INSPECTORS[organization][:1])


def joined(documents):
    """Two inspectors at some of the inspections that are not written in a table."""
    for number, document in enumerate(documents):
        organization, day = document["organization"], document["date"]
        branch, month = organization[5:7], day.isoformat()[:7]
        flavour = FLAVOURS[branch][max(first for first in FLAVOURS[branch] if first <= month)]
        pair = in_office(organization, day)
        if not flavour.startswith("csv") and len(pair) == 2 and number % 3 == 0 and document.get("inspector") in pair:
            yield {("inspectors" if key == "inspector" else key): (pair if key == "inspector" else value)
                   for key, value in document.items()}
        else:
            yield document


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
    told(documents, after)


def write_aftermath(after):
    def of(branch, documents, key):
        return sorted((d for d in documents if d[key][4:6] == branch), key=lambda d: d["date"])

    csv_file("07-services-KZ.kk.csv", of("KZ", after.services, "inspection"), "kk")
    csv_file("07-services-UZ.uz-Cyrl.csv", of("UZ", after.services, "inspection"), "uz-Cyrl")
    csv_file("07-services-KG.ky.csv", of("KG", after.services, "inspection"), "ky")
    yaml_file("08-replies.yaml", sorted(after.replies, key=lambda d: d["date"]))
    in_order = sorted(after.remediations, key=lambda d: (d["date"], d["id"]))
    ndjson_file("09-remediations-KZ.ndjson", of("KZ", in_order, "violation"))
    csv_file("09-remediations-UZ.uz.csv", of("UZ", in_order, "violation"), "uz")
    yaml_file("09-remediations-KG.yaml", of("KG", in_order, "violation"))
    yaml_file("10-extensions.yaml", after.extensions)
    json_file("11-extension-decisions.json", after.decisions)


def told(documents, after):
    violations = sum(len(d["violations"]) for d in documents)
    print(f"{len(documents) + 3} inspections, {violations} violations, {len(after.services)} services,"
          f" {len(after.replies)} replies, {len(after.remediations)} remediations", file=sys.stderr)
    print(f"overdue on {TODAY} by this script's reckoning: {len(after.late)}", file=sys.stderr)


if __name__ == "__main__":
    main()
