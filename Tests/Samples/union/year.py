"""The year's inspections: the cases that are there on purpose, and those by chance."""
from datetime import date, timedelta

from .words import FINDINGS, ORGANIZATIONS, WORDS, between, chance, day_of, language_of, pick, said
from .days import working
from .people import INSPECTORS
from .findings import finding, inspection, oddity

# organization, day, kind, findings with their own fields, what became of the first one, the rest of the inspection.
# "open": nothing more happened; "confirmed": reported and confirmed in time; the others are followed in aftermath.py.
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


def inspections():
    for organization, day in SPECIAL:
        _, _, kind, found, outcome, more = SPECIAL[(organization, day)]
        violations = [finding(code, n + 1, organization, **own) for n, (code, own) in enumerate(found)]
        document = inspection(organization, day, kind, violations, **more)
        yield document, outcome
    for organization in ORGANIZATIONS:
        for document in by_chance(organization):
            yield document, None


def without_ids():
    """October of a school whose office keeps a plain list: Tekseru makes the ids from what the rows say."""
    organization = "DEMO-KG-08"
    found = [("2026-10-06", "planned", ["IN-1", "FA-1"]), ("2026-10-15", "unscheduled", ["WT-1"]),
             ("2026-10-30", "followUp", [])]
    for day, kind, codes in found:
        violations = [finding(code, n + 1, organization) for n, code in enumerate(codes)]
        yield inspection(organization, day_of(day), kind, violations, inspectors=INSPECTORS[organization][:1])
