"""The forms of the page, attacked field by field, and the pages that show what was taken.

Each form is the one that the page really shows, filled in as it should be; one field of it is hostile at a time. In the end it is
sent as it should be, and must be taken: what was refused before was refused for that field.
"""

import base64
import csv
import hmac
import io
import json
import re
import time
import xml.etree.ElementTree as tree
import zipfile
from collections import Counter
from datetime import date, timedelta
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, urlencode

from command import ROOT, Broken
from sample_daemon import PASSWORD, PLACE, Daemon
from stranger import HOSTILE, SCRIPTS, Answer, Shown, Stranger

ALL = " ".join(SCRIPTS[:-1])
TODAY = str(date.today())
LATER = str(date.today() + timedelta(days=300))
POINTS = "/contest/points?contest=H-CONTEST&nomination=safest&participant="


class Form(NamedTuple):
    """A form: where it is shown, and to whom; what is filled in; which fields take any text, and which are not looked at."""

    action: str
    person: str
    page: str
    filled: dict[str, str]
    taken: str = ""
    loose: str = ""
    first: int = 1
    done: int = 303
    shows: bool = False
    texts: int = 99
    skip: str = ""

    @property
    def name(self) -> str:
        return f"{self.action} {self.filled.get('event') or self.filled.get('action') or self.filled.get('decision') or ''}".strip()


VIOLATION = "/violation?id=H-{n}/1"
FORMS = [
    Form("/inspections", "TI-01", "/inspections/new", {
        "action": "file", "violations.0.text": "x", "violations.0.category": "rules", "violations.0.severity": "gross",
        "violations.0.due": LATER, "workersAtRisk": "3"},
        "unit act representation.number violations.0.text violations.0.requirement violations.0.responsible",
        "action noneFound violations"),
    Form("/remediations", "P-KZ-01-R", VIOLATION, {"event": "reported", "text": "x"}, "text", "day"),
    Form("/remediations", "TI-01", VIOLATION, {"event": "rejected", "text": "x"}, "text", "day"),
    Form("/remediations", "TI-01", VIOLATION, {"event": "confirmed", "text": "x"}, "text", "day", first=61),
    Form("/extensions", "P-KZ-01-R", VIOLATION, {"until": LATER, "reason": "x"}, "reason", first=121, shows=True),
    Form("/extension-decisions", "P-KZ-OFFICER", VIOLATION, {"decision": "granted"}, first=121),
    Form("/silences", "P-KZ-OFFICER", VIOLATION, {"until": LATER, "reason": "x"}, "reason", first=161, shows=True),
    Form("/silences", "P-KZ-OFFICER", "/organization?code=H-PLACE", {"until": LATER, "reason": "x"}, "reason", shows=True),
    Form("/silences/end", "P-KZ-OFFICER", "/organization?code=H-PLACE", {"reason": "x"}, "reason"),
    Form("/acknowledgements", "P-KZ-01-R", VIOLATION, {"text": "x"}, "text", first=161),
    Form("/objections", "P-KZ-01-C", POINTS + PLACE, {"reason": "x", "criterion": "speech"}, "reason", "objection", shows=True),
    Form("/objection-decisions", "P-CONTEST-CHAIR", POINTS + PLACE, {"decision": "upheld", "criterion": "speech", "points": "3", "reason": "x"},
         "reason", shows=True),
    Form("/marks", "P-JURY-1", POINTS + "{participant}", {"mark": "8,5", "reason": "x"}, "reason", "objection", shows=True),
    Form("/test-papers", "TI-01", "/test?bank=H-TEST", {}, done=200),
    Form("/test-attempts", "TI-01", "/test?bank=H-TEST", {}),
    Form("/test-attempts", "TI-03", "/test?bank=H-TEST", {}, skip="id bank"),
    Form("/refused/again", "TI-01", "/refused/one?number={refused}", {"format": "json", "text": "{mended}"}),
    Form("/inspections", "TI-02", "/inspections/new", {"id": "KEPT", "action": "keep", "violations.0.text": "x"},
         loose="id date kind inspectors ground unit act notCarriedOut representation.number workersAtRisk violations violations.0.text violations.0.category "
         "violations.0.severity violations.0.requirement violations.0.responsible violations.0.due noneFound", texts=9, skip="action"),
    Form("/inspections/kept/throw-away", "TI-02", "/", {}, loose="id"),
    Form("/language", "TI-01", "/receipts", {"language": "ru"}, loose="next"),
    Form("/account/password", "P-KZ-02-R", "/account", {"old": PASSWORD, "password": PASSWORD, "repeated": PASSWORD},
         loose="account", texts=4),
    Form("/second-factor/begin", "P-KZ-03-R", "/second-factor", {"old": PASSWORD}, loose="account", texts=4),
    Form("/second-factor/confirm", "P-KZ-03-R", "/second-factor", {"code": "{code}"}, done=200),
    Form("/enter/code", "?P-KZ-03-R", "/enter/code", {"code": "{recovery}"}, loose="next", texts=4),
    Form("/second-factor/end", "P-KZ-03-R", "/second-factor", {"code": "{recovery}"}, texts=4),
    Form("/account/sessions/end", "P-KZ-04-R", "/account", {"old": PASSWORD}, loose="account session", texts=4),
    Form("/enter", "", "/enter", {"account": "TI-02", "password": PASSWORD}, loose="next", texts=9),
    Form("/invitation", "", "{invitation}", {"password": PASSWORD, "repeated": PASSWORD}, loose="account"),
    Form("/leave", "P-KZ-05-R", "/", {}, loose="everywhere"),
    Form("/administration/invitations", "P-DEMO-ADMIN", "/administration/person?code=TI-03", {}, done=200),
    Form("/administration/sessions/end", "P-DEMO-ADMIN", "/administration/person?code=P-KZ-02-R", {}),
    Form("/administration/verify", "P-DEMO-ADMIN", "/administration/house", {}),
    Form("/administration", "P-DEMO-ADMIN", "/administration", {"find": "TI-01"}, loose="find", done=200),
    Form("/reports/one", "P-KZ-OFFICER", "/reports/one?name=safety-work&organization=DEMO-KZ", {}, done=200),
]

RECORDING = {
    "/inspections", "/remediations", "/extensions", "/extension-decisions", "/silences", "/silences/end", "/acknowledgements", "/objections",
    "/objection-decisions", "/marks", "/test-attempts", "/refused/again"}
# Every page that may show what was taken must be asked; these show some of it for certain.
SHOWING = set(
    "/ /organization /violations /violation /inspection /document /told /reports /reports/one /records /paper "
    "/contests /contest /contest/points /contest/records /contest/protocol /test /refused/one /administration "
    "/administration/person".split())
# A report's table holds codes and numbers; the name of a place stands in the title of its PDF alone.
OTHERS = {"/reports/file", "/receipts", "/refused", "/inspections/new", "/account", "/second-factor", "/administration/house"}


class HostileDaemon(Daemon):
    """A daemon whose names, titles and texts, which it takes from files, are hostile."""

    def deliver(self, name: str, text: str) -> None:
        path = self.command.place / name
        path.write_text(text)
        status, said = self.command.run("register.sqlite", "file", str(path))
        if status != (65 if "refused" in name else 0):
            raise Broken(f"FAILED: {name} is not taken: {said[:400]}")

    def tell(self) -> None:
        def document(name: str, id: str, /, **fields) -> str:
            return json.dumps({"tekseru": 1, "document": name, "id": id} | fields)

        long_ago = str(date.today() - timedelta(days=90))
        violation = {"category": "rules", "text": ALL, "responsible": ALL, "due": str(date.today() - timedelta(days=30))}
        inspection = {"inspector": "TI-01", "organization": PLACE, "date": long_ago, "kind": "planned", "unit": ALL}
        self.deliver("hostile.ndjson", "\n".join([
            document("organization", "H-PLACE", code="H-PLACE", name=ALL, level="primary", parent="DEMO-KZ", country="KZ",
                     timeZone="Asia/Almaty", weekDays=5, sector="health"),
            document("person", "H-PERSON", code="H-PERSON", name=ALL,
                     roles=[{"role": "chair", "organization": place, "from": "2025-01-01"} for place in ("H-PLACE", PLACE)],
                     contact={"email": "h@demo.example.org"}),
            document("inspector", "H-INSPECTOR", code="H-INSPECTOR", name=ALL, organization="H-PLACE", **{"from": "2025-01-01"}),
            *[document("inspection", f"H-{number}", **inspection, violations=[{"number": 1} | violation]) for number in range(1, 200)],
            document("inspection", "H-COUNTED", **inspection | {
                "organization": "H-PLACE", "inspector": "H-INSPECTOR", "date": "2026-03-02"},
                violations=[{"number": 1} | violation | {"due": "2026-03-20"}]),
            document("inspection", "H-THREAT", **inspection | {
                "organization": "H-PLACE", "inspector": "H-INSPECTOR", "date": str(date.today() - timedelta(days=1))},
                violations=[{"number": 1, "severity": "critical"} | violation | {"due": TODAY}])]))
        for name, source, changed in (
                ("h-bank.yaml", "50-test-bank.yaml", {"DEMO-TEST-2026": "H-TEST", "until: 2026-06-30": "until: 2099-12-31"}),
                ("h-contest.yaml", "20-health-two-nominations.yaml", {"DEMO-SAFEST-2026": "H-CONTEST"})):
            text = (ROOT / "Samples" / "Contests" / source).read_text()
            for old, new in changed.items():
                text = text.replace(old, new)
            title = r'\b(ru|kk|uz|ky|en): ("[^"\n]*"|[^"{\n][^\n]*)'
            self.deliver(name, re.sub(title, lambda match: f"{match[1]}: {json.dumps(ALL)}", text))
        self.command.run("register.sqlite", "contest", "freeze", "H-CONTEST", "--by", "P-CONTEST-CHAIR")
        self.mended = document("inspection", "H-MENDED", **inspection, violations=[{"number": 1} | violation])
        self.deliver("refused.json", self.mended.replace("TI-01", "TI-999"))
        super().tell()


class Attack:
    """Sends the forms, and asks for the pages."""

    def __init__(self, daemon: HostileDaemon, socket: str, found: list[str]) -> None:
        self.daemon, self.socket, self.found = daemon, socket, found
        self.people: dict[str, Stranger] = {}
        self.strangers: list[Stranger] = []
        self.fields, self.looked = Counter(), 0
        self.recovery: list[str] = []

    @property
    def count(self) -> int:
        return sum(stranger.count for stranger in self.strangers)

    @property
    def summary(self) -> str:
        """How much was tried."""
        return (f"{len(FORMS)} forms and {len(self.fields)} fields of them, {sum(self.fields.values())} texts one at a time, "
                f"{self.looked} that were taken looked for, {sum(self.pages.values())} pages and files of {len(self.pages)} kinds")

    def stranger(self) -> Stranger:
        self.strangers.append(Stranger(self.socket, self.found))
        return self.strangers[-1]

    def invitation(self, person: str) -> str:
        return self.daemon.invite(person).removeprefix(self.daemon.address)

    def visitor(self, person: str) -> Stranger:
        """Somebody who has come in; with a question mark, who has typed the password alone; without a name, nobody known."""
        if person and person[0] != "?" and person in self.people:
            return self.people[person]
        visitor = self.stranger()
        if person.startswith("?"):
            visitor.ask("GET", "/enter")
            visitor.post("/enter", {"account": person[1:], "password": PASSWORD})
        elif person:
            visitor.come_in(self.invitation(person))
            self.people[person] = visitor
        return visitor

    def prepare(self) -> None:
        """What the forms need that their pages do not say."""
        refused = next(link for link in self.visitor("TI-01").ask("GET", "/refused").shown.links if "number=" in link)
        again = self.stranger()
        self.visitor("P-KZ-04-R")
        again.ask("GET", "/enter")
        again.post("/enter", {"account": "P-KZ-04-R", "password": PASSWORD})
        chair = self.visitor("P-CONTEST-CHAIR").ask("GET", "/contest?contest=H-CONTEST&nomination=safest").shown
        names = dict.fromkeys(dict(parse_qsl(link.partition("?")[2]))["participant"] for link in chair.links if "participant=" in link)
        self.participants = [name for name in names if name != PLACE]
        self.known = {"refused": refused.partition("number=")[2], "mended": self.daemon.mended}

    def words(self, text: str, number: int) -> str:
        if "{code}" in text:
            key = base64.b32decode(re.search(r"<code>([A-Z2-7 ]+)</code>", self.page.text)[1].replace(" ", ""))
            digest = hmac.digest(key, (int(time.time()) // 30).to_bytes(8, "big"), "sha1")
            start = digest[-1] & 15
            return f"{(int.from_bytes(digest[start:start + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"
        if "{recovery}" in text:
            return self.recovery.pop()
        if "{invitation}" in text:
            return self.invitation("P-KZ-06-R")
        participant = self.participants[number % len(self.participants)]
        known = self.known | {"n": str(number), "participant": participant}
        return re.sub(r"\{(\w+)\}", lambda match: known.get(match[1], match[0]), text)

    # One form.

    def attack(self, form: Form) -> None:
        """Each field with each text, then everything as it should be."""
        self.number, self.accepted, self.form, self.taken = form.first, 0, {}, []
        before = self.documents()
        if not self.show(form):
            self.found.append(f"{form.name}: no such form on {form.page}: {self.page.status}")
            return
        taken, loose = form.taken.split(), [*form.loose.split(), "id", *self.boxes]
        names = [name for name in self.form if name != "token"] + self.boxes
        names.sort(key=lambda name: (name in self.boxes, name in loose, name in taken))
        for name in [name for name in names if name not in form.skip.split()]:
            # All the texts are tried on a field that takes any; on the others some, by turns.
            for text in (HOSTILE if name in taken else HOSTILE[names.index(name) % 3::3])[:form.texts]:
                if not self.form and not self.show(form):
                    break
                answer = self.send(form, {name: text})
                self.fields[f"{form.name} {name}"] += 1
                done = answer.status == form.done
                if done and name in taken:
                    self.taken.append((name, self.sent["id"], self.address, text))
                elif name in taken or done and name not in loose:
                    self.found.append(f"{form.name}: {name} {'takes' if done else 'does not take'} {text!r}: {answer.status}")
        if (self.form or self.show(form)) and self.send(form, {}).status != form.done or self.accepted == 0:
            self.found.append(f"{form.name} is not taken as it should be")
        after = self.documents()
        records = self.accepted if form.action in RECORDING and form.filled.get("action") != "keep" else 0
        if len(after) - len(before) != records:
            self.found.append(f"{form.name}: {len(after) - len(before)} documents are recorded, not {records}")
        self.look_at_taken(form, after)

    def documents(self) -> dict[int, str]:
        """What came by the page: where it stands in the log, and its id."""
        _, printed = self.daemon.command.run("register.sqlite", "documents", "--output", "json")
        return {row["sequence"]: row["id"] for row in map(json.loads, printed.splitlines()) if row["channel"] == "web"}

    def show(self, form: Form) -> bool:
        """Asks for the page of the form, and keeps its fields, filled in as they should be."""
        self.visit = self.visitor(form.person)
        self.address = self.words(form.page, self.number)
        if form.action == "/test-attempts":
            self.visit.ask("GET", self.address)
            self.visit.post("/test-papers", {"bank": "H-TEST"})
        self.page = self.visit.ask("GET", self.address)
        found = [one for one in self.page.shown.forms if one[0] == form.action]
        right = [one for one in found if one[1].get("event", form.filled.get("event")) == form.filled.get("event")] or found[-1:]
        self.form = right[0][1] if right else {}
        self.boxes = right[0][2] if right else getattr(self, "boxes", [])
        if right:
            self.filled = {name: self.words(text, self.number) for name, text in form.filled.items()}
        return bool(right)

    def send(self, form: Form, changed: dict[str, str]) -> Answer:
        """Sends the form; whoever guesses comes from another place each time, or would have to wait."""
        self.sent = self.form | self.filled | changed
        if form.action in ("/administration", "/reports/one"):
            answer = self.visit.ask("GET", f"{form.action}?{urlencode(self.sent)}")
        else:
            place = f"10.0.{self.visit.count // 250}.{self.visit.count % 250}"
            self.sent |= {"token": self.visit.token}
            answer = self.visit.ask("POST", form.action, self.sent, X_Forwarded_For=place)
        if answer.status == form.done:
            self.accepted += 1
            self.number += 1
            self.form = {}
            self.recovery = re.findall(r"<li><code>([^<]+)</code>", answer.text) or self.recovery
        return answer

    def look_at_taken(self, form: Form, documents: dict[int, str]) -> None:
        """What was taken is shown as it was written: in its document, and where the form was, if that page shows it."""
        places = {id: place for place, id in documents.items()}
        for name, id, address, text in self.taken:
            addresses = [f"/document?sequence={places.get(id)}"] + [address] * form.shows
            if name in ("unit", "violations.0.text"):
                addresses.append(f"/inspection?id={quote(id)}")
            if name.startswith("violations."):
                addresses.append(f"/violation?id={quote(id)}%2F1")
            for shown in addresses:
                self.looked += 1
                if not self.visitor(form.person).ask("GET", shown).shown.says(text):
                    self.found.append(f"{form.name}: {shown} does not show {text!r}")

    # The pages.

    def look_at_pages(self) -> None:
        """Each follows the links from the beginning, some of each page; once for each page, each parameter is hostile."""
        asked, showing, changed = Counter(), Counter(), set()
        for person in ("TI-01", "P-KZ-OFFICER", "H-PERSON", "P-JURY-1", "P-CONTEST-CHAIR", "P-DEMO-ADMIN"):
            visitor, mine = self.visitor(person), Counter()
            waiting = ["/", "/reports", "/contests", "/told", "/organization?code=H-PLACE", "/violations?organization=H-PLACE",
                       "/violation?id=H-THREAT%2F1", "/administration?find=H-", "/account", "/refused/one?number=" + self.known["refused"],
                       "/reports/one?name=safety-work&organization=H-PLACE", POINTS + PLACE, POINTS + "H-PLACE"]
            seen = set(waiting)
            while waiting:
                address = waiting.pop(0)
                path, _, query = address.partition("?")
                kind = (path, dict(parse_qsl(query)).get("name"))
                if mine[kind] >= {"/reports/one": 1, "/paper": 1}.get(path, 3):
                    continue
                mine[kind] += 1
                answer = visitor.ask("GET", address)
                asked[path] += answer.status == 200
                said = self.said(address, answer)
                showing[path] += any(text in said for text in SCRIPTS[:5])
                if answer.status == 200 and path not in changed:
                    changed.add(path)
                    words = dict(parse_qsl(query))
                    for name in words:
                        for text in HOSTILE[::2]:
                            visitor.ask("GET", f"{path}?{urlencode(words | {name: text})}")
                if "<html" in answer.text:
                    links = [link.partition("#")[0] for link in answer.shown.links]
                    links = [link for link in dict.fromkeys(links) if link not in seen]
                    seen |= set(links)
                    waiting += links
        self.found += [f"{path} was not shown to anybody" for path in (SHOWING | OTHERS) if not asked[path]]
        self.found += [f"{path} shows nothing of what is hostile" for path in SHOWING if asked[path] and not showing[path]]
        self.pages = asked

    def said(self, address: str, answer: Answer) -> str:
        """What a page or a file says, as whoever opens it reads it; a file that no program could open is a blemish."""
        [kind] = answer.all("Content-Type") or [""]
        names = answer.all("Content-Disposition")
        if "/reports/file" in address and answer.status == 200:
            if not re.fullmatch(r'attachment; filename="[a-z]+(-[a-z0-9]+)*-\d{4}-\d{4}\.(xlsx|csv|pdf|json)"', *names):
                self.found.append(f"{address} is called {names}")
        try:
            if "spreadsheetml" in kind:
                with zipfile.ZipFile(io.BytesIO(answer.body)) as book:
                    parts = [tree.fromstring(book.read(name)) for name in book.namelist() if name.endswith((".xml", ".rels"))]
                if any(element.tag.endswith("}f") for part in parts for element in part.iter()):
                    self.found.append(f"{address} has a formula")
                return "\n".join("".join(part.itertext()) for part in parts)
            if "text/csv" in kind:
                rows = list(csv.reader(io.StringIO(answer.text, newline=""), strict=True))
                if len({len(row) for row in rows}) > 1:
                    self.found.append(f"{address} has rows of different lengths")
                return "\n".join(cell for row in rows for cell in row)
            if "ndjson" in kind:
                return "\n".join(str(text) for line in answer.text.splitlines() for text in json.loads(line).values())
        except (ValueError, csv.Error, tree.ParseError, zipfile.BadZipFile) as error:
            self.found.append(f"{address} cannot be opened: {error}")
        return answer.shown.said if "html" in kind else ""


def attack(daemon: HostileDaemon, socket: str, found: list[str]) -> Attack:
    """Everything; whoever calls goes on with those who have come in."""
    attack = Attack(daemon, socket, found)
    attack.prepare()
    for form in FORMS:
        attack.attack(form)
    attack.look_at_pages()
    return attack
