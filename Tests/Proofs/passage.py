"""A passage from a port of this machine to a Unix socket, as systemd-socket-proxyd makes it, or to another port, which can
also lose answers."""

import socket
import threading
import time
from pathlib import Path


class Passage:
    """Listens on a free port of the loopback address as long as the program runs."""

    def __init__(self, target: Path | int) -> None:
        self.target = target
        self.swallow_answers = False
        self.swallowed = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def wait(self, seconds: float = 60) -> None:
        """Returns when somebody serves behind the passage."""
        end = time.monotonic() + seconds
        while True:
            try:
                self._connect().close()
                return
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)

    def _connect(self) -> socket.socket:
        if isinstance(self.target, int):
            return socket.create_connection(("127.0.0.1", self.target))
        far = socket.socket(socket.AF_UNIX)
        try:
            far.connect(str(self.target))
        except OSError:
            far.close()
            raise
        return far

    def _serve(self) -> None:
        while True:
            near, _ = self.listener.accept()
            try:
                far = self._connect()
            except OSError:
                near.close()
                continue
            threading.Thread(target=self._carry, args=(near, far, False), daemon=True).start()
            threading.Thread(target=self._carry, args=(far, near, True), daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket, is_answer: bool) -> None:
        try:
            while piece := source.recv(65536):
                if is_answer and self.swallow_answers:
                    self.swallowed.set()
                    break
                target.sendall(piece)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
