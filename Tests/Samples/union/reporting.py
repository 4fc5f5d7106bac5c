"""Who owes the figures of a period, and by when."""
from datetime import date

from .words import start


def reporting():
    yield start("reporting", "REPORTING-2026-Q4", organization="DEMO", level="primary", period="2026-Q4",
                deadline=date(2027, 1, 20))
