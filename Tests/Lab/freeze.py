"""freeze.py PID NAME…|all-but NAME…: stops the threads whose names begin so, or all others, until the process ends.

It holds them as a debugger does, each alone: the process goes on and only what these threads do hangs.
Prints `frozen COUNT` when they stand still, and ends when the process does.
"""

import ctypes
import os
import sys

ATTACH, WALL = 16, 0x40000000
libc = ctypes.CDLL(None, use_errno=True)


def threads(pid: int) -> dict[int, str]:
    names = {}
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/comm") as comm:
            names[int(thread)] = comm.read().strip()
    return names


def freeze(thread: int) -> None:
    if libc.ptrace(ATTACH, thread, None, None) != 0:
        raise OSError(ctypes.get_errno(), f"thread {thread} cannot be held")
    os.waitpid(thread, WALL)


def main() -> None:
    pid, names = int(sys.argv[1]), sys.argv[2:]
    if names[0] == "all-but":
        chosen = [thread for thread, name in threads(pid).items() if not name.startswith(tuple(names[1:])) and thread != pid]
    else:
        chosen = [thread for thread, name in threads(pid).items() if name.startswith(tuple(names))]
    for thread in chosen:
        freeze(thread)
    print(f"frozen {len(chosen)}", flush=True)
    # A thread that is held and ends stays until its holder has taken note, and its process with it.
    for thread in chosen:
        os.waitpid(thread, WALL)


main()
