"""A register, its daemon, its sender and servers on loopback in a place that vanishes: read by the proofs of delivery.

TEKSERUD the daemon to prove, COUNT how often, SEED where the chances start, KEEP=1 leaves the place for a look.
"""
import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time

PROOFS = pathlib.Path(__file__).resolve().parent
ROOT = PROOFS.parent.parent
COUNT = int(os.environ.get("COUNT", "10"))
SEED = int(os.environ.get("SEED", "1"))
random.seed(SEED)


def name():
    return pathlib.Path(sys.argv[0]).stem


def fail(words):
    sys.exit(f"{name()}: FAILED: {words}")


def skip(words):
    print(f"{name()}: skipped: {words}")
    sys.exit(1 if os.environ.get("CI") == "true" else 0)


def daemon():
    candidates = [os.environ.get("TEKSERUD", ""), ROOT / ".build/release/tekserud", ROOT / ".build/debug/tekserud"]
    for candidate in candidates:
        if candidate and os.access(candidate, os.X_OK):
            return str(candidate)
    skip("no tekserud is built")


def need(*tools):
    for tool in tools:
        if not shutil.which(tool):
            skip(f"there is no {tool} here")


def until(condition, words, seconds=60):
    """Waits until a condition holds; a minute at most."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.02)
    fail(words() if callable(words) else words)


def free_port():
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Lab:
    def __init__(self):
        self.tekserud = daemon()
        self.work = pathlib.Path(tempfile.mkdtemp(prefix="tk-"))
        (self.work / "inbox").mkdir()
        self.running = []
        self.register = self.work / "register.sqlite"
        self.config = self.work / "tekserud.yaml"
        self.socket = self.work / "outbox.sock"
        self.clock = {}
        self.ahead = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in list(self.running):
            self.end(process, signal.SIGKILL)
        if os.environ.get("KEEP") == "1":
            print(f"{name()}: left in {self.work}", file=sys.stderr)
        else:
            shutil.rmtree(self.work, ignore_errors=True)

    # Processes: each in a group of its own, so that what traces one ends with it.

    def start(self, *command, log="log", **options):
        output = open(self.work / log, "ab")
        process = subprocess.Popen(
            [str(word) for word in command], stdout=output, stderr=output, start_new_session=True,
            env=os.environ | {"SWIFT_BACKTRACE": "enable=no"} | options.pop("env", {}), **options)
        self.running.append(process)
        return process

    def end(self, process, number=signal.SIGTERM):
        if process.poll() is None:
            try:
                os.killpg(process.pid, number)
            except ProcessLookupError:
                pass
        process.wait()
        if process in self.running:
            self.running.remove(process)

    def configure(self, channels):
        self.config.write_text(
            f"register: {self.register}\nsocket: none\nmetrics: none\noutbox: {self.socket}\nlanguage: en\n"
            f"inboxes:\n  - name: main\n    folder: {self.work}/inbox\n    settle: {{found: 0}}\nchannels:\n{channels}")

    def core(self, *before):
        """The daemon, once it answers."""
        self.socket.unlink(missing_ok=True)
        process = self.start(*before, self.tekserud, "--config", self.config, log="core.log", env=self.clock)
        if not before:
            until(self.socket.exists, lambda: "the daemon does not start: " + self.log("core.log"))
        return process

    def sender(self, *before):
        return self.start(*before, self.tekserud, "notify", "--config", self.config, log="sender.log", env=self.clock)

    def shift(self, seconds):
        """Puts the clocks of the daemon and the sender ahead, as after a sleep of the machine; of those started after the
        first time."""
        if not self.clock:
            library = self.work / "wall_clock.so"
            subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, PROOFS.parent / "Lab/wall_clock.c"], check=True)
            self.clock = {"LD_PRELOAD": str(library), "WALL_CLOCK": str(self.work / "clock"), "SLEPT": "1"}
        self.ahead = seconds
        part = self.work / "clock.part"
        part.write_bytes(struct.pack("<q", seconds * 1_000_000_000))
        part.rename(self.work / "clock")

    def command(self, *words):
        """What `tekseru` says of this register."""
        tekseru = os.environ.get("TEKSERU") or pathlib.Path(self.tekserud).with_name("tekseru")
        return subprocess.run([tekseru, *words, "--register", self.register], check=True, capture_output=True,
                              text=True, env=os.environ | {"LC_ALL": "C.UTF-8"}).stdout

    def log(self, file):
        path = self.work / file
        return path.read_text(errors="replace")[-2000:] if path.exists() else ""

    def server(self, kind, *options, folder=None, port=None):
        """A server's folder and port."""
        folder = self.work / (folder or kind)
        folder.mkdir(exist_ok=True)
        (folder / "port").unlink(missing_ok=True)
        words = [str(port)] if port and kind == "web-server" else ["--port", str(port)] if port else []
        process = self.start("/usr/bin/python3", PROOFS / f"{kind}.py", folder, *words, *options, log=f"{kind}.log")
        until(lambda: (folder / "port").exists() and (folder / "port").read_text(), lambda: self.log(f"{kind}.log"))
        return folder, int((folder / "port").read_text()), process

    # The outbox, as another program may read it.

    def rows(self, query="SELECT id, state, attempts, answer FROM outbox ORDER BY number", *arguments):
        with sqlite3.connect(f"file:{self.register}?mode=ro", uri=True, timeout=30) as connection:
            return connection.execute(query, arguments).fetchall()

    def states(self):
        return dict(self.rows("SELECT state, count(*) FROM outbox GROUP BY state"))

    def write(self, messages):
        """Writes messages, as the daemon would together with a decision; while no daemon runs."""
        now = int((time.time() + self.ahead) * 1000)
        with sqlite3.connect(self.register, timeout=30) as connection:
            for message in messages:
                topic = message["items"][0]["topic"] if message["channel"] == "alertmanager" else None
                connection.execute(
                    "INSERT INTO outbox (id, channel, address, recipient, occasion, topic, message, written_at, next_at)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (message["id"], message["channel"], message["address"], message["recipient"], message["occasion"],
                     topic, json.dumps(message), now, now))


def message(number, channel="mail", address=None, occasion="overdue", **fields):
    return {
        "id": f"M-{number}", "recipient": f"P-{number}", "language": "ru", "channel": channel,
        "address": address or f"p{number}@example.org", "occasion": occasion,
        "subject": f"Просрочено: KZ-01-2026-{number}/1, «Городская поликлиника № {number}»",
        "text": f"Розетка в процедурном кабинете не закреплена.\nСрок: 2026-11-20. № {number}",
        "items": [],
    } | fields


def mails(folder):
    """Every mail that a server took: its envelope, and its header by lower-case name."""
    found = []
    for path in sorted((folder / "mails").glob("*.eml")):
        lines = path.read_text().split("\n\n")[0].replace("\n ", " ").splitlines()
        found.append({line.split(": ", 1)[0].lower(): line.split(": ", 1)[1] for line in lines if ": " in line})
    return found


def requests(folder):
    path = folder / "requests"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
