"""A real daemon with the sample union, and a way to its page over TCP."""

import json
import os
import subprocess
from datetime import date, timedelta
from pathlib import Path

from command import ROOT, Command, skip
from passage import Passage

PASSWORD = "қоян тауда жүр 7"
CONTEST, TEST, PLACE, INSPECTOR = "DEMO-OPEN-2026", "DEMO-TEST-OPEN", "DEMO-KZ-01", "TI-01"


def inspection(id: str, inspector: str, *violations: str, days: int = 90) -> dict:
    """An inspection so many days ago, with some violations."""
    return {
        "tekseru": 1, "document": "inspection", "id": id, "organization": PLACE, "inspector": inspector,
        "date": str(date.today() - timedelta(days=days)), "kind": "unscheduled",
        "violations": [
            {"number": number, "category": "conditions", "text": text} for number, text in enumerate(violations, start=1)]}


class Daemon:
    """A daemon of its own, on sockets of its own, that ends with the proof."""

    def __init__(self, command: Command) -> None:
        self.command = command
        self.socket = command.place / "d.sock"
        command.run("register.sqlite", "file", str(ROOT / "Samples" / "Union"), str(ROOT / "Samples" / "Contests"))
        self.open_contest()
        self.tell()
        self.passage = Passage(self.begin())
        self.passage.wait()
        self.address = f"http://localhost:{self.passage.port}"

    def begin(self) -> Path | int:
        """Starts it, and gives the socket or the port of its page."""
        place = self.command.place
        config = place / "tekserud.yaml"
        config.write_text(
            f"register: {place}/register.sqlite\nsocket: {self.socket}\nmetrics: none\nlanguage: ru\n"
            f"inboxes: [{{name: main, folder: {place}/inbox}}]\n")
        (place / "inbox").mkdir()
        daemon = os.environ.get("TEKSERUD") or str(self.command.path.parent / "tekserud")
        if not os.access(daemon, os.X_OK):
            skip("no tekserud is built")
        self.log = (place / "log").open("w")
        self.process = subprocess.Popen([daemon, "--config", config], stdout=self.log, stderr=self.log)
        return place / "web.sock"

    def end(self) -> int:
        """Ends it in order, and gives its exit code."""
        self.process.terminate()
        return self.process.wait(60)

    def open_contest(self) -> None:
        """A contest like that of the samples, frozen today, so that marks and objections may come; and a test that goes on."""
        text = (ROOT / "Samples" / "Contests" / "20-health-two-nominations.yaml").read_text().replace("DEMO-SAFEST-2026", CONTEST)
        regulation = self.command.place / "open.yaml"
        regulation.write_text(text)
        bank = self.command.place / "bank.yaml"
        text = (ROOT / "Samples" / "Contests" / "50-test-bank.yaml").read_text()
        bank.write_text(text.replace("DEMO-TEST-2026", TEST).replace("until: 2026-06-30", "until: 2099-12-31"))
        self.command.run("register.sqlite", "file", str(regulation), str(bank))
        self.command.run("register.sqlite", "contest", "freeze", CONTEST, "--by", "P-CONTEST-CHAIR")

    def tell(self) -> None:
        """Lets notices go out: of a direct threat they do at once, on a Sunday too."""
        threat = inspection("INS-THREAT", INSPECTOR, "Оголён провод под током", days=1)
        threat["violations"][0]["severity"] = "critical"
        self.file("threat.json", threat)
        self.command.run("register.sqlite", "alerts")

    def file(self, name: str, document: dict) -> str:
        """Files a document with the command, and gives its text."""
        text = json.dumps(document, ensure_ascii=False)
        (self.command.place / name).write_text(text)
        self.command.run("register.sqlite", "file", str(self.command.place / name))
        return text

    def invite(self, person: str) -> str:
        environment = os.environ | {"TEKSERU_SOCKET": str(self.socket), "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [self.command.path, "invite", person, "--output", "json"], env=environment, check=True, capture_output=True)
        return self.address + json.loads(done.stdout)["link"]

    def documents(self, kind: str) -> list[dict]:
        _, printed = self.command.run("register.sqlite", "documents", "--output", "json")
        return [row for row in map(json.loads, printed.splitlines()) if row["document"] == kind and row["channel"] == "web"]


class InstalledDaemon(Daemon):
    """The daemon that systemd runs as it is installed: the first request starts it."""

    HOME, PORT = Path("/var/lib/tekseru"), 8680

    def begin(self) -> int:
        self.socket = Path("/run/tekseru/tekserud.sock")
        subprocess.run(["systemctl", "enable", "--now", "tekseru-web.socket"], check=True, capture_output=True)
        return self.PORT

    def end(self) -> int:
        subprocess.run(["systemctl", "stop", "tekserud"], check=True)
        shown = subprocess.run(
            ["systemctl", "show", "--property", "ExecMainStatus", "--value", "tekserud"], check=True, capture_output=True)
        return int(shown.stdout)


def sample_daemon() -> Daemon:
    """The installed daemon where INSTALLED is set, as in the lab; else one of its own."""
    if os.environ.get("INSTALLED"):
        return InstalledDaemon(Command(InstalledDaemon.HOME))
    return Daemon(Command())
