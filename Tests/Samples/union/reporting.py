"""Who owes the figures of a period, by when, and until when they may change."""
from datetime import date

from .words import start


def reporting():
    yield start("reporting", "REPORTING-2026-Q4", organization="DEMO", level="primary", period="2026-Q4",
                deadline=date(2027, 1, 20))
    # Closed, so that what is recorded of the school afterwards is listed beside the quarter's figures.
    yield start("reporting", "REPORTING-KZ-03-2025-Q4", organization="DEMO-KZ-03", level="primary", period="2025-Q4",
                deadline=date(2026, 1, 20), closed=date(2026, 1, 31))
