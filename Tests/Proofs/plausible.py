"""A fictional union and inspections of it that look real and are the same for the same seed."""

import json
import random
from datetime import date, timedelta
from typing import Iterator

UNION = "KZ-SAMAL"
BRANCHES = ["AST", "ALA", "SHY", "AKM", "AKT", "ATY", "KAR", "KUS", "MAN", "PAV"]
KINDS = {"GP": "Городская поликлиника № {}", "MK": "№ {} мектеп", "DS": "Ясли-сад «Самал-{}»"}
PEOPLE = ["Әсел Нұрлан", "Гүлнар Сейіт", "Ольга Тестова", "Ерлан Үлгі", "Сергей Образцов", "Айгүл Мысал"]
UNITS = ["Процедурный кабинет", "Пищеблок", "Қазандық", "Химия кабинеті", "Прачечная", "Спортзал", "Рентген бөлмесі"]
FINDINGS = [
    ("conditions", "gross", "Аварийное освещение коридора второго этажа не работает, запасной выход загромождён мебелью"),
    ("conditions", "significant", "Вентиляция в процедурном кабинете не обеспечивает установленную кратность воздухообмена"),
    ("conditions", "critical", "Ашық электр сымдары ылғалды бөлмеде оқшауланбаған, адамға тікелей қауіп төндіреді"),
    ("rules", "significant", "Инструкции по безопасности и охране труда не пересмотрены в установленный срок"),
    ("rules", "minor", "Эвакуация жоспары ескірген, екінші қабатта мүлдем ілінбеген"),
    ("training", "significant", "Повторный инструктаж на рабочем месте с четырьмя работниками не проведён"),
    ("training", "minor", "Нұсқама журналында қызметкерлердің қолдары жоқ"),
    ("equipment", "gross", "Работники прачечной не обеспечены перчатками и нескользящей обувью по норме выдачи"),
    ("equipment", "significant", "Арнайы киім мерзімінде ауыстырылмаған, есеп карточкалары толтырылмаған"),
    ("other", "minor", "Аптечка не укомплектована, список телефонов экстренных служб отсутствует"),
]
REQUIREMENTS = ["ҚР ЕК 182-б.", "ТК РК ст. 182 п. 2"]
PRIMARIES = 300


def organizations(primaries: int = PRIMARIES) -> list[dict]:
    """The union, its branches and their primary organizations, parents first."""
    rows = [_organization(UNION, "«Самал» үлгі кәсіподағы", "union", None)]
    for branch in BRANCHES:
        rows.append(_organization(f"KZ-{branch}", f"Филиал «Самал», {branch}", "branch", UNION))
    rows += [_organization(code, name, "primary", parent) for code, name, parent in _primaries(primaries)]
    return rows


def inspectors(primaries: int = PRIMARIES) -> list[dict]:
    """One inspector for each primary organization, in office from 2020 to 2027."""
    return [
        {
            "tekseru": 1, "document": "inspector", "id": f"mandate-TI-{n:04}", "code": f"TI-{n:04}",
            "name": PEOPLE[n % len(PEOPLE)], "organization": code, "from": "2020-01-01", "until": "2027-12-31",
            "education": "higher", "seniorityYears": 3 + n % 20,
        }
        for n, (code, _, _) in enumerate(_primaries(primaries), start=1)
    ]


def inspections(
    count: int, seed: int, least: int = 0, most: int = 8, year: int = 2025, fixed: float = 0.3,
    primaries: int = PRIMARIES,
) -> Iterator[tuple[str, str]]:
    """Ids and JSON texts, in the order of their days; `fixed` is the share of violations that were put right on the spot.

    No place is inspected twice on a day, as long as there are fewer inspections a day than places.
    """
    rng = random.Random(seed)
    draw = rng.random
    places = [(code, f"TI-{n:04}") for n, (code, _, _) in enumerate(_primaries(primaries), start=1)]
    rng.shuffle(places)
    days = [(date(year, 1, 1) + timedelta(days=n)).isoformat() for n in range(365)]
    tails = _violation_tails()
    for serial in range(1, count + 1):
        organization, inspector = places[serial % len(places)]
        day = (serial - 1) * 330 // count
        found = []
        for number in range(1, least + int(draw() * (most - least + 1)) + 1):
            end = _ending(draw(), fixed, days[min(day + 7 + int(draw() * 25), 364)])
            found.append(f'{{"number":{number},{tails[int(draw() * len(tails))]}{end}')
        identifier = f"{organization}-{year}-{serial:06}"
        yield identifier, (
            f'{{"tekseru":1,"document":"inspection","id":"{identifier}","organization":"{organization}",'
            f'"inspector":"{inspector}","date":"{days[day]}","kind":"{("planned", "unscheduled")[draw() < 0.2]}",'
            f'"ground":"{("council", "workers")[draw() < 0.3]}","unit":"{UNITS[int(draw() * len(UNITS))]}",'
            f'"act":"Акт № {serial}","representation":{{"number":"{serial}-П","issued":"{days[day]}"}},'
            f'"workersAtRisk":{int(draw() * 40)},"violations":[{",".join(found)}]}}'
        )


def _ending(chance: float, fixed: float, due: str) -> str:
    if chance < fixed:
        return ',"fixedOnSpot":true}'
    return f',"due":"{due}"}}' if chance > 0.8 else "}"


def _violation_tails() -> list[str]:
    said = [{}, {}, {"responsible": PEOPLE[0]}, {"requirement": REQUIREMENTS[0]}, {"requirement": REQUIREMENTS[1]}]
    return [
        json.dumps(
            {"category": category, "severity": severity, "text": text} | more, ensure_ascii=False, separators=(",", ":"),
        )[1:-1]
        for category, severity, text in FINDINGS for more in said
    ]


def _organization(code: str, name: str, level: str, parent: str | None) -> dict:
    row = {"tekseru": 1, "document": "organization", "id": f"org-{code}", "code": code, "name": name, "level": level}
    if parent:
        row["parent"] = parent
    return row | {"country": "KZ", "timeZone": "Asia/Almaty", "weekDays": 5, "asOf": "2020-01-01"}


def _primaries(count: int) -> list[tuple[str, str, str]]:
    numbers = range(1, -(-count // (len(BRANCHES) * len(KINDS))) + 1)
    return [
        (f"KZ-{branch}-{prefix}{number:02}", name.format(number), f"KZ-{branch}")
        for branch in BRANCHES for prefix, name in KINDS.items() for number in numbers
    ][:count]
