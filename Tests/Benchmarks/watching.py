"""Watching: from a rename into the inbox until another reader sees the document; bursts; what it costs at rest."""

import os
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from filing import each
from measure import run

NATIVE, TUNED, USUAL, OURS = "native", "tuned", "usual", "ours"
NAMES = {
    NATIVE: "native inotify loop", TUNED: "watchfiles, tuned", USUAL: "watchfiles, as installed", OURS: "tekserud"}
LIMIT = 300


class Inbox:
    """A folder with somebody who watches it, and a reader of the register beside."""

    def __init__(self, bench, who: str, files: Path, register: Path | None = None) -> None:
        self.bench, self.who = bench, who
        self.folder = bench.fresh("watched")
        self.inbox, self.filed = self.folder / "inbox", self.folder / "accepted"
        self.inbox.mkdir()
        self.filed.mkdir()
        self.aside = self.folder / "aside"
        shutil.copytree(files, self.aside, copy_function=shutil.copyfile)
        self.register = register or (self.folder / "register.sqlite" if who != OURS else bench.new_register(self.folder))
        os.sync()

    def __enter__(self) -> "Inbox":
        self.notices = Notices(self.folder)
        with open(self.folder / "said", "w") as said:
            environment = os.environ | {"NOTIFY_SOCKET": self.notices.path, "SWIFT_BACKTRACE": "enable=no"}
            self.started = time.perf_counter()
            self.process = subprocess.Popen(self.command(), stdout=said, stderr=said, env=environment)
        self.wait_until_ready()
        self.reader = sqlite3.connect(f"file:{self.register}?mode=ro", uri=True, isolation_level=None)
        self.first = self.seen()
        return self

    def __exit__(self, *_) -> None:
        self.reader.close()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def command(self) -> list[str]:
        if self.who == OURS:
            return [str(self.bench.tekserud), "--config", str(self.configuration())]
        where = [str(self.inbox), str(self.filed), str(self.register)]
        if self.who == NATIVE:
            return [str(self.bench.place / "watch_native"), *where]
        return [self.bench.python, str(self.bench.peers / "watch.py"), self.who, *where]

    def configuration(self) -> Path:
        path = self.folder / "tekserud.yaml"
        path.write_text(
            f"register: {self.register}\nsocket: {self.folder}/socket\ninboxes:\n  - {{name: main, folder: {self.inbox}}}\n")
        return path

    def wait_until_ready(self) -> None:
        """Ours says so; of the others the register's table is there, and their watch a moment later."""
        if self.who == OURS:
            self.notices.wait_for(b"READY=1")
            self.ready = time.perf_counter() - self.started
            return
        while not has_documents(self.register):
            time.sleep(0.01)
        time.sleep(1)

    def seen(self) -> int:
        return self.reader.execute("SELECT max(sequence) FROM documents").fetchone()[0] or 0

    def drop(self, name: str) -> None:
        os.rename(self.aside / name, self.inbox / name)

    def wait_for(self, count: int) -> float:
        """The moment at which so many documents more are visible."""
        end = time.perf_counter() + LIMIT
        while self.seen() - self.first < count:
            if time.perf_counter() > end:
                raise SystemExit(f"benchmark: FAILED: {NAMES[self.who]} shows {self.seen() - self.first} of {count}")
            time.sleep(0.0005)
        return time.perf_counter()


class Notices:
    """The socket of a service manager."""

    def __init__(self, folder: Path) -> None:
        self.path = tempfile.mktemp(prefix="tekseru-notify.")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.path)
        self.socket.settimeout(LIMIT)

    def wait_for(self, word: bytes) -> None:
        while word not in self.socket.recv(4096):
            pass
        os.unlink(self.path)


def has_documents(register: Path) -> bool:
    try:
        with sqlite3.connect(f"file:{register}?mode=ro", uri=True) as reader:
            reader.execute("SELECT 1 FROM documents")
            return True
    except sqlite3.OperationalError:
        return False


def latencies(inbox: Inbox, names: list[str], rate: int) -> list[float]:
    """Milliseconds from each rename until its document is visible; one thread drops and looks."""
    dropped, waited = [], []
    start = time.perf_counter()
    while len(waited) < len(names):
        now = time.perf_counter()
        if len(dropped) < len(names) and now >= start + len(dropped) / rate:
            inbox.drop(names[len(dropped)])
            dropped.append(now)
        visible = inbox.seen() - inbox.first
        seen = time.perf_counter()
        waited += [(seen - moment) * 1000 for moment in dropped[len(waited):visible]]
        if seen > start + LIMIT:
            raise SystemExit(f"benchmark: FAILED: {NAMES[inbox.who]} shows {visible} of {len(dropped)}")
    return waited


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def measure_pace(bench, files: Path, rate: int) -> None:
    """50 files a second, as a busy office drops them."""
    names = sorted(os.listdir(files))
    half: dict[str, list[float]] = {who: [] for who in NAMES}
    most: dict[str, list[float]] = {who: [] for who in NAMES}
    for _ in range(bench.runs):
        for who in NAMES:
            with Inbox(bench, who, files) as inbox:
                waited = latencies(inbox, names, rate)
            half[who].append(percentile(waited, 0.5))
            most[who].append(percentile(waited, 0.99))
    p50 = {who: statistics.median(rounds) for who, rounds in half.items()}
    p99 = {who: statistics.median(rounds) for who, rounds in most.items()}
    table = bench.table
    for peer, floor, goal in [(USUAL, 1, 100), (TUNED, 1, 2), (NATIVE, 0.4, 1 / 1.6)]:
        table.row(f"{rate} files/s until visible, p50", milliseconds(p50[OURS]), f"{NAMES[peer]}: {milliseconds(p50[peer])}",
                  p50[peer] / p50[OURS], floor, goal)
    table.row(f"{rate} files/s until visible, p99", milliseconds(p99[OURS]), f"{NAMES[NATIVE]}: {milliseconds(p99[NATIVE])}",
              p99[NATIVE] / p99[OURS], 0.4, 1 / 1.6)


def milliseconds(value: float) -> str:
    return f"{value:.2f} ms"


def burst(inbox: Inbox, names: list[str]) -> float:
    start = time.perf_counter()
    for name in names:
        inbox.drop(name)
    return inbox.wait_for(len(names)) - start


def measure_burst(bench, files: Path) -> None:
    names = sorted(os.listdir(files))
    taken: dict[str, list[float]] = {who: [] for who in NAMES}
    for _ in range(bench.runs):
        for who in NAMES:
            with Inbox(bench, who, files) as inbox:
                taken[who].append(burst(inbox, names))
    middle = {who: statistics.median(rounds) * 1000 for who, rounds in taken.items()}
    for peer, floor, goal in [(USUAL, 1, 8), (TUNED, 1, 8), (NATIVE, 0, 0.5)]:
        bench.table.row(f"burst of {len(names)} until all is visible", milliseconds(middle[OURS]),
                        f"{NAMES[peer]}: {milliseconds(middle[peer])}", middle[peer] / middle[OURS], floor, goal)


def measure_flood(bench, files: Path) -> None:
    """A burst beside `tekseru file` on the same folder, and with reports made meanwhile."""
    names = sorted(os.listdir(files))
    watched, filed, disturbed, alone, beside = [], [], [], [], []
    for _ in range(bench.runs):
        with Inbox(bench, OURS, files) as inbox:
            watched.append(len(names) / burst(inbox, names))
            alone.append(statistics.median(report(bench, inbox.register) for _ in range(9)))
        with Inbox(bench, OURS, files) as inbox:
            for name in names:
                inbox.drop(name)
            start, reports = time.perf_counter(), []
            while inbox.seen() - inbox.first < len(names):
                reports.append(report(bench, inbox.register))
                time.sleep(0.2)
            disturbed.append(len(names) / (time.perf_counter() - start))
            beside.append(statistics.median(reports))
        filed.append(len(names) / file_folder(bench, files))
    table, rate = bench.table, statistics.median(watched)
    command = statistics.median(filed)
    table.row(f"burst of {len(names)}", each(rate), f"tekseru file: {each(command)}", rate / command, 0.7, 0.9)
    table.row("taking files while reports are made", each(statistics.median(disturbed)), f"alone: {each(rate)}",
              statistics.median(disturbed) / rate, 0.6, 0.8)
    table.row("a report while files are taken", milliseconds(1000 * statistics.median(beside)),
              f"alone: {milliseconds(1000 * statistics.median(alone))}",
              statistics.median(alone) / statistics.median(beside), 0.6, 0.8)


def report(bench, register: Path) -> float:
    command = [bench.tekseru, "--register", register, "report", "safety-work", "--years", "2025-2026"]
    return run(command).seconds


def file_folder(bench, files: Path) -> float:
    folder = bench.fresh("folder")
    shutil.copytree(files, folder / "inbox", copy_function=shutil.copyfile)
    register = bench.new_register(folder)
    os.sync()
    return run([bench.tekseru, "file", "--output", "json", "--move-to", folder / "filed", folder / "inbox"],
               folder / "receipts", TEKSERU_REGISTER=str(register)).seconds


def processor_nanoseconds(process: int) -> int:
    return sum(int((task / "schedstat").read_text().split()[0]) for task in Path(f"/proc/{process}/task").iterdir())


def resident_megabytes(process: int) -> float:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) / 1024


def measure_rest(bench, files: Path) -> None:
    """What it costs to wait, after a first file was taken."""
    seconds = 30 if bench.runs > 1 else 10
    share, resident = {}, {}
    for who in NAMES:
        with Inbox(bench, who, files) as inbox:
            inbox.drop(sorted(os.listdir(files))[0])
            inbox.wait_for(1)
            time.sleep(8)
            before = processor_nanoseconds(inbox.process.pid)
            time.sleep(seconds)
            share[who] = (processor_nanoseconds(inbox.process.pid) - before) / seconds / 1e7
            resident[who] = resident_megabytes(inbox.process.pid)
    table, peer = bench.table, NAMES[TUNED]
    table.row("processor at rest", f"{share[OURS]:.4f} %", f"0.05 % ({peer}: {share[TUNED]:.4f} %)",
              0.05 / max(share[OURS], 0.0001), 0.25, 1)
    table.row("memory at rest", f"{resident[OURS]:.1f} MB", f"16 MB ({peer}: {resident[TUNED]:.1f} MB)",
              16 / resident[OURS], 0.5, 1)


def measure_start(bench, files: Path) -> None:
    folder = bench.fresh("large")
    register = bench.new_register(folder)
    lines = bench.place / "large.ndjson"
    bench.make("--count", bench.lines, "--out", lines)
    run([bench.tekseru, "--register", register, "file", "--output", "json", lines])
    lines.unlink()
    taken = []
    for _ in range(max(bench.runs, 3)):
        with Inbox(bench, OURS, files, register) as inbox:
            taken.append(inbox.ready * 1000)
    middle = statistics.median(taken)
    bench.table.row(f"start to READY with {bench.lines} documents", milliseconds(middle), "100 ms", 100 / middle, 0.5, 1)
    shutil.rmtree(folder)


def measure_watching(bench) -> None:
    subprocess.run(["cc", "-O2", "-o", bench.place / "watch_native", bench.peers / "watch_native.c", "-lsqlite3"], check=True)
    made = {}
    for name, count, seed in [("pace", bench.paced, 11), ("burst", 1000, 12), ("flood", bench.files, 13), ("rest", 2, 14)]:
        made[name] = bench.place / f"made-{name}"
        bench.make("--count", count, "--seed", seed, "--format", "files", "--out", made[name])
    measure_pace(bench, made["pace"], 50)
    measure_burst(bench, made["burst"])
    measure_flood(bench, made["flood"])
    measure_rest(bench, made["rest"])
    measure_start(bench, made["rest"])
    bench.table.note(f"watching: median of {bench.runs}; {bench.paced} files at 50 a second; the reader looks all the time")
