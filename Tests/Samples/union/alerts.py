"""What holds alerts back: a silence and an acknowledgement."""
from datetime import date

from .words import start


def alerts():
    yield start("silence", "SILENCE-KZ-10-2026-11", organization="DEMO-KZ-10", **{"from": date(2026, 11, 2)},
                until=date(2026, 11, 13), reason="Корпус закрыт на ремонт отопления", by="P-KZ-OFFICER")
    yield start("acknowledgement", "ACK-KZ-12-2026-09-17-4", violation="INS-KZ-12-2026-09-17/4",
                date=date(2026, 10, 28), until=date(2026, 11, 3), by="P-KZ-12-R", text="Котёл привезут 2 ноября")
