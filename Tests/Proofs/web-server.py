#!/usr/bin/env python3
"""web-server.py FOLDER: a web server on loopback that keeps what it is posted and answers as it is told.

Writes its port to FOLDER/port, each request as a line of JSON to FOLDER/requests, and answers as FOLDER/mode says: a
status such as `200`, `429 SECONDS`, `302 LOCATION`, `hang`, `close`, `echo` (gives the request back), or `telegram`,
which answers as Telegram does and counts how many came within a second.
"""
import http.server
import json
import pathlib
import sys
import threading
import time

folder = pathlib.Path(sys.argv[1])
lock = threading.Lock()


class Answerer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_request(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        row = {"at": time.time(), "method": self.command, "path": self.path, "headers": dict(self.headers.items()),
               "body": body.decode()}
        with lock, open(folder / "requests", "a") as file:
            file.write(json.dumps(row) + "\n")
        mode = (folder / "mode").read_text().split() if (folder / "mode").exists() else ["200"]
        if mode[0] == "hang":
            time.sleep(3600)
        if mode[0] == "close":
            self.close_connection = True
            self.connection.close()
            return
        status, answer, fields = 200, b"{}", {}
        if mode[0] == "echo":
            answer = (self.path + "\n").encode() + body
            status = 400
        elif mode[0] == "telegram":
            answer = b'{"ok":true,"result":{}}'
        else:
            status = int(mode[0])
            if status == 429 and len(mode) > 1:
                fields["Retry-After"] = mode[1]
                answer = json.dumps({"ok": False, "description": "Too Many Requests",
                                     "parameters": {"retry_after": int(mode[1])}}).encode()
            if 300 <= status < 400:
                fields["Location"] = mode[1]
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = handle_request

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2]) if len(sys.argv) > 2 else 0), Answerer)
(folder / "port").write_text(str(server.server_address[1]))
server.serve_forever()
