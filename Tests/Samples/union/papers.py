"""Plans, accidents, activities, appeals, statements, corrections and withdrawals."""
import copy
from datetime import date, timedelta

from .words import ORGANIZATIONS, between, chance, day_of, language_of, start
from .days import TODAY, working
from .people import INSPECTORS
from .findings import in_office


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


WITHDRAWN = {"INS-KZ-11-2026-04-01"}


def withdrawals(documents):
    gone = next(d for d in documents if d["id"] in WITHDRAWN)
    yield start("withdrawal", "W-1", filedBy="P-DEMO-OFFICE", kind="activity", of="ACT-037",
                reason="The seminar did not take place.")
    yield start("withdrawal", "W-2", kind="inspection", of=gone["id"], reason="Entered for the wrong school.")
    yield start("withdrawal", "W-3", kind="appeal", of="APPEAL-004", reason="Filed twice.")
    yield start("withdrawal", "W-4", kind="withdrawal", of="W-3", reason="It was not filed twice after all.")
