"""What became of the violations."""
from datetime import date, timedelta

from .words import ORGANIZATIONS, WORDS, between, chance, language_of, name_of, pick, rng, said, start
from .days import TODAY, due, working


class Aftermath:
    """Services, replies, remediations and extensions of all inspections."""

    def __init__(self):
        self.services, self.replies, self.remediations = [], [], []
        self.extensions, self.decisions = [], []
        self.late = []

    def follow(self, document, outcome):
        organization, identity = document["organization"], document["id"]
        language = language_of(organization)
        served = working(document["date"] + timedelta(between(1, 4)), organization)
        if document.get("representation") and served < TODAY and chance(0.85):
            self.services.append(start("service", f"S-{identity[4:]}", inspection=identity, date=served,
                                       receivedBy=name_of(200 + ORGANIZATIONS.index(organization), language)))
            answered = working(served + timedelta(between(2, 6) if chance(0.8) else between(8, 20)), organization)
            if chance(0.75) and answered < TODAY:
                self.replies.append(start("reply", f"A-{identity[4:]}", inspection=identity, date=answered,
                                          text=pick(said(WORDS["replies"], language))))
        for violation in document.get("violations", []):
            if not violation.get("fixedOnSpot"):
                self.end(document, violation, outcome if violation["number"] == 1 else None)

    def end(self, document, violation, outcome):
        last, found = due(violation, document), document["date"]
        outcome = outcome or self.fate(violation, last)
        room = (last - found).days
        self.steps(document, violation, outcome, found, last, room)
        if outcome in ("open", "rejected", "refused", "askedLate", "askedLateRefused", "grantedPassed", "reported"):
            if last < TODAY:
                self.late.append((document["id"], violation["number"], last, outcome))

    def fate(self, violation, last):
        if last > TODAY - timedelta(5):
            return pick(["open", "open", "confirmed"])
        old = (TODAY - last).days
        roll = rng.random()
        if roll < (0.10 if old < 100 else 0.012):
            return "open"
        if roll < (0.13 if old < 100 else 0.015):
            return "reported"
        if roll < 0.23:
            return "confirmedLate"
        if roll < 0.28:
            return "secondTry"
        return "confirmed"

    def steps(self, document, violation, outcome, found, last, room):
        add = lambda event, day: self.remediate(document, violation, event, day)
        on_time = found + timedelta(between(0, max(0, min(room, 45) - 3)))
        if outcome == "confirmed":
            if not chance(0.12):
                add("reported", on_time)
            add("confirmed", on_time + timedelta(between(0, 3 if room else 1)))
        elif outcome == "confirmedLate":
            add("reported", last + timedelta(between(2, 20)))
            add("confirmed", last + timedelta(between(21, 27)))
        elif outcome == "secondTry":
            add("reported", on_time)
            add("rejected", on_time + timedelta(2))
            add("reported", last + timedelta(1))
            add("confirmed", last + timedelta(between(2, 6)))
        elif outcome == "reported":
            add("reported", last)
        elif outcome == "rejected":
            add("reported", last - timedelta(6))
            add("rejected", last - timedelta(2))
        elif outcome != "open":
            self.extend(document, violation, outcome, last)

    def remediate(self, document, violation, event, day):
        day = working(day, document["organization"])
        if day >= TODAY:
            return
        organization, language = document["organization"], language_of(document["organization"])
        name = f"{document['id']}/{violation['number']}"
        count = sum(1 for other in self.remediations if other["violation"] == name) + 1
        inspector = (document.get("inspectors") or [document.get("inspector")])[0]
        reporter = violation.get("responsible") or name_of(20 + ORGANIZATIONS.index(organization), language)
        text = pick(said(WORDS["rejections"], language)) if event == "rejected" else None
        evidence = [f"photo-{name[4:].replace('/', '-')}.jpg"] if event == "reported" and chance(0.3) else None
        self.remediations.append(start(
            "remediation", f"R-{name[4:].replace('/', '-')}-{count}", violation=name, event=event, date=day,
            by=reporter if event == "reported" else inspector, text=text, evidence=evidence))

    def extend(self, document, violation, outcome, last):
        asked = last + timedelta(5) if outcome.startswith("askedLate") else last - timedelta(7)
        wanted = date(2026, 12, 1) if outcome != "grantedPassed" else date(2026, 11, 2)
        organization = document["organization"]
        identity = f"E-{document['id'][4:]}-{violation['number']}"
        self.extensions.append(start(
            "extension", identity, violation=f"{document['id']}/{violation['number']}", requested=asked,
            reason=said(WORDS["reasons"], language_of(organization)), until=wanted, by=violation.get("responsible")))
        decision = {"granted": "granted", "grantedPassed": "granted", "refused": "refused",
                    "askedLateRefused": "refused"}.get(outcome)
        if decision:
            self.decisions.append(start(
                "extensionDecision", f"D-{identity[2:]}", extension=identity, decision=decision,
                date=asked + timedelta(4), by=f"COUNCIL-{organization[5:]}",
                due=wanted if decision == "granted" else None))
