"""writable.py PID USER: the topmost folders that USER can write in as the process PID sees the file system, a line each."""

import ctypes
import os
import pwd
import sys

CLONE_NEWNS = 0x20000
NOT_FILES = ("/proc", "/sys", "/dev")


def enter(pid: str) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    with open(f"/proc/{pid}/ns/mnt") as place:
        if libc.setns(place.fileno(), CLONE_NEWNS) != 0:
            raise OSError(ctypes.get_errno(), "setns")


def main() -> None:
    user = pwd.getpwnam(sys.argv[2])
    enter(sys.argv[1])
    os.setgroups([])
    os.setgid(user.pw_gid)
    os.setuid(user.pw_uid)
    for folder, below, _ in os.walk("/"):
        if folder in NOT_FILES:
            below.clear()
        elif os.access(folder, os.W_OK):
            print(folder)
            below.clear()


main()
