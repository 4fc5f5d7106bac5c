"""Runs a command and says how long it took, on the clock and of the processors, and how much memory it held."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Taken:
    seconds: float
    processor: float
    megabytes: float


def run(command: list, output: Path | None = None, **environment: str) -> Taken:
    """One run in a new process; anything but exit 0 ends the benchmark."""
    with open(output or os.devnull, "wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], stdout=out, env=os.environ | environment)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"benchmark: FAILED: status {status} from {' '.join(map(str, command[:4]))}")
    return Taken(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(taken: list[Taken]) -> Taken:
    return Taken(*(statistics.median(getattr(one, field) for one in taken) for field in Taken.__dataclass_fields__))


def medians(count: int, contenders: dict) -> dict[str, Taken]:
    """Each contender once a round, so that a slow minute of the machine meets all of them; medians."""
    taken = {name: [] for name in contenders}
    for _ in range(count):
        for name, contender in contenders.items():
            taken[name].append(contender())
    return {name: median(rounds) for name, rounds in taken.items()}
