"""Organizations, people, councils and inspectors."""
from datetime import date, timedelta

from .words import ORGANIZATIONS, WORDS, country_of, language_of, name_of, plain, start


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
