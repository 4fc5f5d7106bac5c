"""One inspection and what it found."""
from datetime import date, timedelta

from .words import FINDINGS, ORGANIZATIONS, WORDS, between, chance, language_of, name_of, pick, said, start
from .people import ENDED, INSPECTORS


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
