"""The calendars, as far as the script needs them to decide when a removal was reported."""
from datetime import date, timedelta

from .words import WORDS

TODAY = date(2026, 11, 22)


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
