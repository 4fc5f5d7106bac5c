"""The page: the overdue list of a large register beside a Flask page with the same query, and what a phone waits for it."""

import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.parse
from http.client import HTTPConnection
from pathlib import Path

from watching import Notices

ROOT = "KZ-SAMAL"
CODE, PASSWORD = f"P-{ROOT}-officer", "a long word of a benchmark 7"
THREADS, CONNECTIONS, SECONDS = 2, 8, 10
FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
# Chromium's own 'Slow 3G'.
SLOW = {"offline": False, "latency": 2_000, "downloadThroughput": 50_000, "uploadThroughput": 50_000}


class Served:
    """Programs that serve a page on a port, ended in the reverse order. They are handed the listening socket: whoever comes
    before they answer waits in its backlog."""

    def __init__(self) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port, self.processes = self.listening.getsockname()[1], []

    def start(self, *command, **environment: str) -> None:
        words = [str(word) for word in command]
        self.processes.append(subprocess.Popen(
            words, env=os.environ | environment, stderr=subprocess.DEVNULL, pass_fds=[self.listening.fileno()]))

    def end(self) -> None:
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
            process.wait(60)
        self.listening.close()


def ours(bench, folder: Path, register: Path) -> tuple[Served, str]:
    """The daemon behind systemd's proxy, and the cookie of somebody who has come in."""
    served, notices = Served(), Notices(folder)
    config = folder / "tekserud.yaml"
    (folder / "inbox").mkdir(exist_ok=True)
    config.write_text(
        f"register: {register}\nsocket: {folder}/d.sock\nmetrics: none\ninboxes: [{{name: main, folder: {folder}/inbox}}]\n")
    served.start(bench.tekserud, "--config", config, NOTIFY_SOCKET=notices.path)
    notices.wait_for(b"READY=1")
    # As systemd hands it over: as the third descriptor, to the process that it names.
    handed = f'LISTEN_PID=$$ LISTEN_FDS=1 exec "$@" 3<&{served.listening.fileno()}'
    served.start("bash", "-c", handed, "-", "/lib/systemd/systemd-socket-proxyd", folder / "web.sock")
    invited = subprocess.run(
        [bench.tekseru, "invite", CODE, "--output", "json"], check=True, capture_output=True,
        env=os.environ | {"TEKSERU_SOCKET": str(folder / "d.sock")})
    return served, enter(served.port, json.loads(invited.stdout)["link"])


def enter(port: int, link: str) -> str:
    """Accepts an invitation; gives the cookie that comes for it."""
    connection, cookie = HTTPConnection("127.0.0.1", port, timeout=60), ""

    def ask(method: str, path: str, form: dict | None = None) -> str:
        nonlocal cookie
        fields = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
        connection.request(method, path, urllib.parse.urlencode(form) if form else None, fields)
        answer = connection.getresponse()
        for value in answer.headers.get_all("Set-Cookie") or []:
            if value.startswith("__Host-visitor="):
                cookie = value.split(";")[0]
        return answer.read().decode()

    token = re.search(r'name="token" value="([^"]+)"', ask("GET", link))[1]
    ask("POST", "/invitation", {
        "token": token, "invitation": link.split("=")[1], "password": PASSWORD, "repeated": PASSWORD})
    return cookie


def flask(bench, register: Path, day: int) -> Served:
    served = Served()
    served.start(
        bench.python, "-m", "gunicorn", "--chdir", bench.peers, "--bind", f"fd://{served.listening.fileno()}", "--workers", 2,
        "--threads", 4, "flask_page:app", REGISTER=str(register), DAY=str(day))
    return served


def asked(port: int, path: str, cookie: str) -> tuple[float, float, int]:
    """Requests a second, the p99 in milliseconds, and the bytes of one answer."""
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path, headers={"Cookie": cookie})
    answer = connection.getresponse()
    size = len(answer.read())
    if answer.status != 200:
        sys.exit(f"benchmark: FAILED: {answer.status} from {path}")
    said = subprocess.run(
        ["wrk", "-t", str(THREADS), "-c", str(CONNECTIONS), "-d", f"{SECONDS}s", "--latency", "-H", f"Cookie: {cookie}",
         f"http://127.0.0.1:{port}{path}"], check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        sys.exit(f"benchmark: FAILED: {said}")
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", said).groups()
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]), float(number) * {"us": 0.001, "ms": 1, "s": 1_000}[unit], size


def first_paint(port: int, path: str, cookie: str) -> tuple[float, float]:
    """Milliseconds until Chromium paints the page's first text under 'Slow 3G': on the first visit, and on the next one."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 360, "height": 640})
        if cookie:
            name, value = cookie.split("=", 1)
            context.add_cookies([{
                "name": name, "value": value, "domain": "localhost", "path": "/", "secure": True, "httpOnly": True}])
        page = context.new_page()
        context.new_cdp_session(page).send("Network.emulateNetworkConditions", SLOW)
        painted = []
        for _ in range(2):
            page.goto(f"http://localhost:{port}{path}", wait_until="load", timeout=120_000)
            # A busy browser paints after it has loaded.
            painted.append(page.wait_for_function(FIRST_PAINT).json_value())
        browser.close()
        return painted[0], painted[1]


def measure_pages(bench) -> None:
    folder = bench.fresh("pages")
    register = bench.new_register(folder)
    environment = os.environ | {"TEKSERU_REGISTER": str(register)}
    bench.make("--count", bench.lines, "--violations", "0-2", "--fixed", 0.8, "--out", folder / "year.ndjson")
    (folder / "people.json").write_text(json.dumps([{
        "tekseru": 1, "document": "person", "id": CODE, "code": CODE, "name": "Example officer",
        "roles": [{"role": "officer", "organization": ROOT}], "language": "ru"}]))
    for file in ["people.json", "year.ndjson"]:
        subprocess.run([bench.tekseru, "file", folder / file], env=environment, check=True, stdout=subprocess.DEVNULL)
    day = sqlite3.connect(f"file:{register}?mode=ro", uri=True).execute("SELECT max(due) + 1 FROM violations").fetchone()[0]
    path = f"/violations?organization={ROOT}&overdue=1"
    served, cookie = ours(bench, folder, register)
    peer = flask(bench, register, day)
    try:
        rounds = [(asked(served.port, path, cookie), asked(peer.port, "/violations", "")) for _ in range(bench.runs)]
        mine, theirs = (sorted(one[side] for one in rounds)[len(rounds) // 2] for side in (0, 1))
        paints = first_paint(served.port, path, cookie), first_paint(peer.port, "/violations", "")
    finally:
        served.end()
        peer.end()
    what = f"the overdue list over {bench.lines} inspections"
    bench.table.row(f"{what}, pages a second", f"{mine[0]:.0f}", f"Flask, sqlite3: {theirs[0]:.0f}", mine[0] / theirs[0], 1, 5)
    bench.table.row(f"{what}, p99", f"{mine[1]:.0f} ms", f"Flask, sqlite3: {theirs[1]:.0f} ms", theirs[1] / mine[1], 1, 5)
    bench.table.note(f"{what}: {mine[2]} bytes, Flask's {theirs[2]}")
    for visit, mine, theirs in zip(["first visit", "next visit"], *paints):
        bench.table.row(f"first paint under Slow 3G, {visit}", f"{mine:.0f} ms", f"Flask, no style sheet: {theirs:.0f} ms", theirs / mine, 0.4, 1)
