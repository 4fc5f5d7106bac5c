"""Filing: a folder of files, the same as NDJSON, and a million lines."""

import os
import shutil
import subprocess
from pathlib import Path

from measure import Taken, medians, run


def measure_filing(bench) -> None:
    bench.make("--count", bench.files, "--format", "files", "--out", bench.place / "made")
    lines = small_lines(bench)
    taken = medians(bench.runs, {
        "folder": lambda: file_folder(bench),
        "lines": lambda: file_lines(bench, lines),
        "usual": lambda: peer_folder(bench, bench.python, bench.peers / "usual.py"),
        "best": lambda: peer_folder(bench, bench.python, bench.peers / "best.py"),
        "shell": lambda: peer_folder(bench, bench.peers / "shell-folder.sh"),
        "import": lambda: peer_lines(bench, lines),
    })
    rate = {name: bench.files / one.seconds for name, one in taken.items()}
    table = bench.table
    for ours, peer, floor, goal in [
        ("folder", "usual", 10, 14), ("folder", "best", 1, 1.4), ("lines", "usual", 12, 16), ("lines", "import", 0, 1),
    ]:
        what = f"{bench.files} {'files in a folder' if ours == 'folder' else 'documents as NDJSON'}"
        table.row(what, each(rate[ours]), f"{NAMES[peer]}: {each(rate[peer])}", rate[ours] / rate[peer], floor, goal,
                  taken[peer].processor / taken[ours].processor)
    syncs, renames = subprocess.check_output(
        [bench.python, bench.peers / "disk.py", bench.fresh("disk")], text=True).split()
    table.note(f"sqlite3 shell, fsdir and json_each: {each(rate['shell'])}")
    table.note(f"the disk: {syncs} fdatasync/s of a small overwrite, {renames} renames/s")
    table.note(f"median of {bench.runs}; documents of {lines.stat().st_size / bench.files:.0f} bytes on average")


def small_lines(bench) -> Path:
    lines = bench.place / "made.ndjson"
    if not lines.exists():
        bench.make("--count", bench.files, "--out", lines)
    return lines


def measure_million(bench) -> None:
    lines, few = bench.place / "million.ndjson", small_lines(bench)
    bench.make("--count", bench.lines, "--organizations", bench.many_places, "--out", lines)
    small = medians(bench.runs, {"tekseru": lambda: file_lines(bench, few)})["tekseru"]
    taken = medians(bench.large_runs, {
        "tekseru": lambda: file_lines(bench, lines, bench.many_places),
        "import": lambda: peer_lines(bench, lines),
    })
    ours, peer, small_rate = taken["tekseru"], taken["import"], bench.files / small.seconds
    rate = bench.lines / ours.seconds
    what, table = f"{bench.lines} documents as NDJSON", bench.table
    table.row(what, each(rate), f"{NAMES['import']}: {each(bench.lines / peer.seconds)}",
              peer.seconds / ours.seconds, 0.4, 0.8, peer.processor / ours.processor)
    table.row("its memory", f"{ours.megabytes:.0f} MB", f"128 MB (the import held {peer.megabytes:.0f})",
              128 / ours.megabytes, 1, 1)
    table.row(f"rate at {bench.lines}", each(rate), f"at {bench.files}: {each(small_rate)}", rate / small_rate, 0.5, 0.7,
              small.processor / bench.files / (ours.processor / bench.lines))
    size, given = disk_use(bench.place / "lines"), lines.stat().st_size
    table.row("disk, with files and log", f"{size / 1e6:.0f} MB", f"the input: {given / 1e6:.0f} MB = 1/{size / given:.2f}",
              given / size, 1 / 4, 1 / 2.5)
    lines.unlink()


NAMES = {
    "usual": "usual Python (json, jsonschema, a commit a file)", "best": "best Python (msgspec, 1 000 a commit)",
    "import": "sqlite3 .import and json_each",
}


def each(rate: float) -> str:
    return f"{rate:.0f}/s"


def disk_use(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def inbox_of(bench, folder: Path) -> Path:
    """A copy of the made files, on the disk before the clock starts."""
    shutil.copytree(bench.place / "made", folder / "inbox", copy_function=shutil.copyfile)
    (folder / "filed").mkdir()
    os.sync()
    return folder / "inbox"


def file_folder(bench) -> Taken:
    folder = bench.fresh("folder")
    inbox, register = inbox_of(bench, folder), bench.new_register(folder)
    taken = run([bench.tekseru, "file", "--output", "json", "--move-to", folder / "filed", inbox],
                folder / "receipts", TEKSERU_REGISTER=str(register))
    expect_moved(bench, folder)
    return taken


def file_lines(bench, lines: Path, places: int = 300) -> Taken:
    folder = bench.fresh("lines")
    register = bench.new_register(folder, places)
    os.sync()
    taken = run([bench.tekseru, "file", "--output", "json", lines], bench.place / "receipts", TEKSERU_REGISTER=str(register))
    (bench.place / "receipts").unlink()
    return taken


def peer_folder(bench, *command) -> Taken:
    folder = bench.fresh("folder")
    inbox = inbox_of(bench, folder)
    taken = run([*command, inbox, folder / "filed", folder / "peer.sqlite"])
    expect_moved(bench, folder)
    expect_rows(folder / "peer.sqlite", bench.files)
    return taken


def peer_lines(bench, lines: Path) -> Taken:
    register = bench.fresh("peer") / "peer.sqlite"
    os.sync()
    taken = run([bench.peers / "shell-lines.sh", lines, register])
    expect_rows(register, bench.files if lines.name == "made.ndjson" else bench.lines)
    return taken


def expect_moved(bench, folder: Path) -> None:
    moved = sum(path.name.startswith("KZ-") for path in (folder / "filed").rglob("*.json"))
    if moved != bench.files or any((folder / "inbox").iterdir()):
        raise SystemExit(f"benchmark: FAILED: {moved} of {bench.files} files were moved away")


def expect_rows(register: Path, count: int) -> None:
    said = subprocess.check_output(["sqlite3", register, "SELECT count(*) FROM documents"], text=True)
    if int(said) != count:
        raise SystemExit(f"benchmark: FAILED: a peer recorded {said.strip()} of {count}")
