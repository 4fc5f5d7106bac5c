"""Papers that go over many pages, with rows that can be followed: each word of a row bears the row's number."""

import json

ROWS = 40
LANGUAGES = {
    "ru": ("эвакуационный выход загромождён ящиками инструкция просрочена ограждение отсутствует журнал заполняется"
           " нерегулярно светильник неисправен", "устранить немедленно совместно механиком", "цех"),
    "kk": ("эвакуациялық шығу жолы жәшіктермен бөгелген нұсқаулық мерзімі өткен қоршау жоқ журнал үнемі толтырылмайды"
           " шамшырақ ақаулы", "механикпен бірге дереу жою", "бөлімше"),
}
PAPERS = {
    "act": ["LONG"], "representation": ["LONG"], "stop-work": ["LONG"], "overdue": ["--organization", "LONG-1"],
    "council": ["--organization", "LONG-1"], "representations": ["--organization", "LONG-2", "--years", "2026"],
}


def marked(words: str, row: int, count: int) -> str:
    """As many of the words, over and over, each with the row's number at its end: `выход17`."""
    one = words.split()
    return " ".join(f"{one[at % len(one)]}{row}" for at in range(count))


def documents(language: str) -> list[dict]:
    """A place with an inspection of many violations, of 3 to 60 words each, and another with many inspections."""
    text, requirement, unit = LANGUAGES[language]
    violations = [
        {"number": row, "category": "rules", "severity": "critical", "text": marked(text, row, 3 + row * 37 % 58),
         "requirement": marked(requirement, row, 1 + row % 9), "responsible": marked("Пример Образец", row, 2)}
        for row in range(1, ROWS + 1)]
    inspection = {"document": "inspection", "inspector": "TI-1", "kind": "planned"}
    made = [{"document": "organization", "id": code, "code": code, "name": f"Үлгі {code}", "level": "primary",
             "country": "KZ", "timeZone": "Asia/Almaty"} for code in ("LONG-1", "LONG-2")]
    made.append({"document": "inspector", "id": "TI-1", "code": "TI-1", "name": "Асел Үлгіқызы",
                 "organizations": ["LONG-1", "LONG-2"], "from": "2024-01-01"})
    made.append(inspection | {"id": "LONG", "organization": "LONG-1", "date": "2026-09-01", "violations": violations,
                              "representation": {"number": "1-П", "issued": "2026-09-01"}})
    made += [inspection | {"id": f"R-{row}", "organization": "LONG-2", "date": f"2026-{row % 9 + 1:02}-{row % 27 + 1:02}",
                           "unit": marked(unit, row, 1 + row % 14), "violations": violations[:1],
                           "representation": {"number": f"{row}-П", "issued": "2026-09-30"}}
             for row in range(1, ROWS + 1)]
    return [{"tekseru": 1} | one for one in made]


def file_of(language: str) -> str:
    return json.dumps(documents(language), ensure_ascii=False)


def row_of(word: str) -> int | None:
    """The row whose number a word bears; nil for a word that bears none."""
    letters = word.rstrip("0123456789")
    return int(word[len(letters):]) if letters.isalpha() and letters != word else None
