#!/usr/bin/env python3
"""Asks a real daemon for a list while COUNT inspections come in, one file each (default 2 000).

The list is asked for over the page's socket, first while nothing else happens, then for as long as files come in: the slowest
of a hundred answers may take five times what it takes at rest. Every answer is whole, and every file is recorded once.
"""

import http.client
import os
import re
import socket
import subprocess
import sys
import time
import urllib.parse

from command import ROOT, Broken, Command, judge, number
from sample_daemon import PASSWORD, Daemon

COUNT, TIMES, AT_REST = number("COUNT", 2_000), 5, 400
PATH = "/violations?organization=DEMO"


class OverSocket(http.client.HTTPConnection):
    """HTTP over a Unix socket."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost")
        self.path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(self.path)


class Reader:
    """Somebody who has come in and looks at one list again and again."""

    def __init__(self, daemon: Daemon, person: str) -> None:
        self.connection = OverSocket(str(daemon.command.place / "web.sock"))
        self.cookie, self.found = "", []
        link = daemon.invite(person).removeprefix(daemon.address)
        token = re.search(r'name="token" value="([^"]+)"', self.ask("GET", link)[1])[1]
        self.ask("POST", "/invitation", {
            "token": token, "invitation": link.split("=")[1], "password": PASSWORD, "repeated": PASSWORD})

    def ask(self, method: str, path: str, form: dict | None = None) -> tuple[int, str]:
        fields = {"Cookie": self.cookie, "Content-Type": "application/x-www-form-urlencoded"}
        self.connection.request(method, path, urllib.parse.urlencode(form) if form else None, fields)
        answer = self.connection.getresponse()
        for value in answer.headers.get_all("Set-Cookie") or []:
            if value.startswith("__Host-visitor="):
                self.cookie = value.split(";")[0]
        return answer.status, answer.read().decode()

    def look(self) -> float:
        """Milliseconds until the list is there."""
        start = time.perf_counter()
        status, page = self.ask("GET", PATH)
        taken = 1_000 * (time.perf_counter() - start)
        if status != 200 or "</html>" not in page:
            self.found.append(f"{status} instead of a whole list")
        return taken


def p99(times: list[float]) -> float:
    return sorted(times)[len(times) * 99 // 100]


def main() -> None:
    command = Command()
    place = command.place
    subprocess.run([
        sys.executable, "-B", ROOT / "Tests/Proofs/make-documents.py", "--count", str(COUNT), "--format", "files",
        "--out", place / "aside", "--registry", place / "registry"], check=True)
    daemon = Daemon(command)
    try:
        command.run("register.sqlite", "file", *map(str, sorted((place / "registry").iterdir())))
        reader = Reader(daemon, "P-DEMO-OFFICE")
        for _ in range(AT_REST // 4):
            reader.look()
        at_rest = p99([reader.look() for _ in range(AT_REST)])
        names = sorted(os.listdir(place / "aside"))
        busy: list[float] = []
        end = time.monotonic() + 600
        for name in names:
            os.rename(place / "aside" / name, place / "inbox" / name)
        while any(place.joinpath("inbox").glob("*.json")) and time.monotonic() < end:
            busy += [reader.look() for _ in range(20)]
    finally:
        status = daemon.end()
    found = reader.found
    if status != 0:
        found.append(f"the daemon ended with {status}")
    recorded = command.run("register.sqlite", "inspections", "--organization", "KZ-SAMAL", "--output", "json")[1].count("\n")
    if recorded != COUNT:
        found.append(f"{recorded} of {COUNT} inspections are in the log")
    if not busy:
        found.append("all files were gone before the list was asked for once: nothing was measured")
    slow = p99(busy or [0])
    if slow > TIMES * at_rest:
        found.append(f"the slowest of a hundred takes {slow:.1f} ms, at rest {at_rest:.1f} ms")
    judge(found, "faults", f"{len(busy)} lists while {COUNT} files came in: p99 {slow:.1f} ms, at rest {at_rest:.1f} ms")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        sys.exit(str(broken))
