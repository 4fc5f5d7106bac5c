#!/usr/bin/env python3
"""Is hostile to the page of a real daemon, over its socket: writes HTML and SQL into every field and parameter, climbs out of
folders, smuggles requests and header fields, sends huge and slow ones, opens sessions without end, and guesses passwords. Nothing
is answered with a 5xx, nothing hostile runs in a page, nobody else's request is answered, and afterwards the register is whole.
"""

import html
import random
import re
import socket
import sys
import time
from urllib.parse import parse_qsl, quote, urlencode

from command import Broken, Command, judge
from hostile_forms import HostileDaemon, attack
from sample_daemon import PASSWORD, Daemon
from stranger import SCRIPTS, STATEMENTS, Answer, Stranger

NUMBERS = [str(1 << 63), str((1 << 63) - 1), str(-(1 << 63)), str((1 << 62) + 1), "-1", "0", "9999", "1e18", "+1", "٣"]
CLIMBS = [
    "/../../etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/....//....//etc/passwd",
    "/..\\..\\etc\\passwd", "/%00", "/violation/../../access.sqlite", "/access.sqlite", "/register.sqlite", "/.git/config",
]


def fields_and_parameters(visitor: Stranger) -> None:
    """Scripts and statements in every parameter, all at once and alone."""
    parameters = ["id", "code", "organization", "sequence", "from", "overdue", "number", "find", "next", "filed", "name", "period",
                  "contest", "nomination", "participant", "criterion", "bank", "violation", "photo", "token"]
    pages = ["/", "/organization", "/violations", "/violation", "/inspection", "/document", "/receipts", "/refused",
             "/refused/one", "/administration", "/administration/person", "/enter/code", "/second-factor", "/account", "/told", "/reports",
             "/reports/one", "/records", "/enter", "/contests", "/contest", "/contest/points", "/contest/records", "/contest/protocol", "/test",
             "/paper", "/reports/file", "/photo", "/administration/house", "/inspections/kept", "/invitation"]
    for page in pages:
        for text in SCRIPTS[::3] + STATEMENTS[::3]:
            query = "&".join(f"{name}={quote(text)}" for name in parameters)
            visitor.ask("GET", f"{page}?{query}")
        for name in parameters:
            visitor.ask("GET", f"{page}?{name}={quote(SCRIPTS[1] + STATEMENTS[0])}")


def numbers(visitor: Stranger) -> None:
    """Numbers at the ends of what a processor counts, one at a time in addresses that are good otherwise, or alone."""
    place = re.search(r'<option value="(DEMO-[^"]*)"', visitor.ask("GET", "/inspections/new").text)[1]
    years = {"organization": place, "from": "2025", "until": "2026"}
    good = [
        ("/violations", {"organization": place, "row": "0"}), ("/document", {"sequence": "1"}), ("/refused/one", {"number": "1"}),
        ("/reports/one", {"name": "safety-work"} | years | {"row": "0"}),
        ("/reports/file", {"name": "safety-work"} | years | {"format": "csv"}), ("/paper", {"name": "safety-work"} | years),
        ("/records", {"indicator": "violations", "organization": place, "period": "2026", "origin": "records", "row": "0"}),
    ]
    contest = re.search(r'href="/contest\?([^"]*)"', visitor.ask("GET", "/contests").text)
    if contest:
        words = dict(parse_qsl(html.unescape(contest[1]))) | {"row": "0"}
        good += [("/contest", words), ("/contest/points", words | {"participant": place})]
    for page, words in good:
        for name in words:
            for number in NUMBERS:
                changed = words | {name: number}
                alone = {key: text for key, text in changed.items() if key == name or not text.isdigit()}
                for asked in (changed, alone):
                    visitor.ask("GET", f"{page}?{urlencode(asked)}")


def uploads(daemon: Daemon, visitor: Stranger) -> None:
    """What is no photo, what is two things at once, what is huge, what never ends: none of it is kept, none of it runs."""
    page = visitor.ask("GET", "/inspections/new").text
    form = {
        "token": visitor.token, "id": "UPLOAD", "organization": re.search(r'<option value="(DEMO-[^"]*)"', page)[1],
        "date": re.search(r'name="date" value="([^"]*)"', page)[1], "kind": "planned", "violations": "1",
        "violations.0.text": "x", "violations.0.category": "rules"}
    photos = daemon.command.place / "photos"

    def kept() -> list[str]:
        return sorted(str(path.relative_to(photos)) for path in photos.rglob("*.*")) if photos.exists() else []

    def send(name: str, content: bytes, end: bytes = b"--edge--\r\n", field: str = "violations.0.photos", boundary: str = "edge") -> Answer:
        body = b"".join(
            f'--edge\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{text}\r\n'.encode() for key, text in form.items())
        body += f'--edge\r\nContent-Disposition: form-data; name="{field}"; filename="'.encode() + name.encode()
        body += b'"\r\nContent-Type: image/jpeg\r\n\r\n' + content + b"\r\n" + end
        cookies = "; ".join(f"{key}={text}" for key, text in visitor.cookies.items())
        head = (f"POST /inspections HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: {cookies}\r\n"
                f"Content-Type: multipart/form-data; boundary={boundary}\r\nContent-Length: {len(body)}\r\n\r\n")
        answer = Answer(visitor.raw(head.encode() + body))
        visitor.check(f"upload of {name[:40]}", answer)
        return answer

    scan = bytes.fromhex("ffdb0043 00".replace(" ", "")) + b"\x01" * 64 + bytes.fromhex("ffc0000b080010001001011100ffda0008010100003f00") + b"\x12\x34"
    jpeg = b"\xff\xd8" + scan + b"\xff\xd9"
    script = b"<script>alert(1)</script>"
    wrong = {
        "page.html": script, "drawing.svg": b"<svg onload='alert(1)'/>", "empty.jpg": b"\xff\xd8\xff", "cut.jpg": jpeg[:-2],
        "bomb.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x02\0\0\0\0\0\0\0",
        "long.jpg": jpeg[:-2] + b"\0" * (9 << 20) + b"\xff\xd9", "random": random.Random(2).randbytes(50_000),
        "chunk.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0\0\0\0\0\xff\xff\xff\xffIDAT"}
    for name, content in wrong.items():
        answer = send(name, content)
        if answer.status not in (200, 413) or "aria-invalid" not in answer.text:
            visitor.found.append(f"{name} is taken for a photo: {answer.status}")
    for name, end, boundary in (("no end", b"", "edge"), ("another end", b"--other--\r\n", "edge"), ("another boundary", b"--edge--", "other"),
                                ("no boundary", b"--edge--", ""), ("a long boundary", b"--edge--", "e" * 5_000)):
        if send(name, jpeg, end, boundary=boundary).status != 403:
            visitor.found.append(f"a body with {name} is read as a form")
    if send("huge.jpg", b"\0" * (34 << 20)).status not in (0, 413):
        visitor.found.append("a body of 34 MB is taken")
    if kept():
        visitor.found.append(f"what is no photo is kept: {kept()}")
    for name in ("../../../../tmp/x.jpg", "/etc/passwd", "a\\..\\b.jpg", "x.php", "\u202egpj.exe", "a" * 5_000, 'a"; name="id'):
        form["id"] = f"UPLOAD-{len(name)}"
        if send(name, jpeg[:2] + b"\xff\xfe\x00\x1b" + script + jpeg[2:] + b"PK\x03\x04" + script).status not in (200, 303):
            visitor.found.append(f"a photo called {name[:30]!r} is not taken")
    names = kept()
    if len(names) != 1 or not re.fullmatch(r"[0-9a-f]{2}/[0-9a-f]{64}\.jpg", names[0]):
        visitor.found.append(f"photos lie under other names: {names}")
    elif script in (photos / names[0]).read_bytes():
        visitor.found.append("a photo keeps what is no picture")
    elif visitor.ask("GET", f"/photo?violation=UPLOAD-11%2F1&photo={names[0][3:67]}").all("Content-Security-Policy") != ["default-src 'none'; sandbox"]:
        visitor.found.append("a photo is answered without a sandbox")


def paths(visitor: Stranger) -> None:
    for climb in CLIMBS:
        answer = Answer(visitor.raw(f"GET {climb} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode()))
        visitor.check(climb, answer)
        if answer.status not in (400, 404):
            visitor.found.append(f"{climb}: {answer.status}")


def header_fields(visitor: Stranger) -> None:
    """Nothing that is sent becomes a header field of an answer."""
    for text in ("/x\r\nSet-Cookie: a=b", "/x%0d%0aSet-Cookie:%20a=b", "/receipts\nX-Evil: 1", "//evil.example", "https://evil.example"):
        visitor.ask("GET", "/enter")
        for form in ({"language": "kk", "next": text}, {"account": "TI-02", "password": PASSWORD, "next": text}):
            answer = visitor.post("/language" if "language" in form else "/enter", form)
            fields = {name.lower(): value for name, value in answer.fields}
            if "x-evil" in fields or "evil" in fields.get("location", "") or any("a=b" in one for one in answer.all("Set-Cookie")):
                visitor.found.append(f"header fields of an answer are made from {text!r}")
    for name, value in (("X-Forwarded-For", "a" * 4000), ("X-Forwarded-For", "1.2.3.4\t<script>"), ("Accept-Language", "kk," * 900),
                        ("Cookie", "__Host-visitor=" + "A" * 7000), ("X-Forwarded-Host", "evil.example"), ("Host", "evil.example")):
        answer = visitor.ask("GET", "/enter", **{name.replace("-", "_"): value})
        if "evil.example" in answer.raw.decode("utf-8", "replace"):
            visitor.found.append(f"{name} decides where an answer leads")


def smuggling(visitor: Stranger) -> None:
    """A request that can be read in two ways is answered once, or not at all; what is hidden in it is answered by nobody."""
    hidden = b"GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n"
    heads = {
        "length and chunks": b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "chunks and length": b"Transfer-Encoding: chunked\r\nContent-Length: 200\r\n\r\n0\r\n\r\n",
        "two lengths": b"Content-Length: 0\r\nContent-Length: 38\r\n\r\n",
        "a length of two numbers": b"Content-Length: 0, 38\r\n\r\n",
        "a signed length": b"Content-Length: +0\r\n\r\n",
        "a negative length": b"Content-Length: -1\r\n\r\n",
        "a blank before the colon": b"Content-Length : 38\r\n\r\n",
        "a folded field": b"X: a\r\n Content-Length: 38\r\n\r\n",
        "unknown coding": b"Transfer-Encoding: xchunked\r\n\r\n",
        "a chunk too long": b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
        "a chunk's size signed": b"Transfer-Encoding: chunked\r\n\r\n-1\r\n",
        "a bare line feed": b"Content-Length: 0\n\n",
    }
    for name, rest in heads.items():
        raw = visitor.raw(b"POST /leave HTTP/1.1\r\nHost: x\r\n" + rest + hidden, seconds=3)
        statuses = re.findall(rb"HTTP/1\.1 (\d+)", raw)
        if any(status.startswith(b"5") for status in statuses):
            visitor.found.append(f"{name}: {statuses}")
        if name in ("length and chunks", "chunks and length", "two lengths", "a length of two numbers") and len(statuses) > 1:
            visitor.found.append(f"{name}: answered {len(statuses)} times: {statuses}")


def sizes(visitor: Stranger) -> None:
    """What is huge is refused, and what is slow does not stay."""
    huge = b"POST /enter HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n" + b"a" * 100_000
    heads = b"GET / HTTP/1.1\r\n" + b"".join(b"X-%d: a\r\n" % number for number in range(2_000)) + b"\r\n"
    for name, piece in {"a huge body": huge, "many fields": heads, "a long field": b"GET / HTTP/1.1\r\nX: " + b"a" * 100_000,
                        "a long path": b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\n\r\n", "no HTTP": random.Random(1).randbytes(5_000)}.items():
        raw = visitor.raw(piece, seconds=5)
        if re.search(rb"HTTP/1\.1 (5|200)", raw):
            visitor.found.append(f"{name}: {raw[:40]!r}")
    answer = visitor.post("/inspections", {f"violations.{number}.text": "x" for number in range(20_000)})
    if answer.status >= 500:
        visitor.found.append(f"a form of 20 000 fields: {answer.status}")
    lines = []
    for _ in range(300):
        line = socket.socket(socket.AF_UNIX)
        line.settimeout(5)
        try:
            line.connect(visitor.path)
            line.sendall(b"POST /enter HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\na")
            lines.append(line)
        except OSError:
            line.close()
    begun, alive = time.monotonic(), False
    while time.monotonic() - begun < 60 and not alive:
        for line in lines:
            try:
                line.send(b"a")
            except OSError:
                pass
        time.sleep(0.2)
        alive = Answer(visitor.raw(b"GET /enter HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", seconds=10)).status == 200
    if not alive:
        visitor.found.append("300 slow connections keep everybody else out for a minute")
    for line in lines:
        line.close()


def sessions_and_guesses(daemon: Daemon, visitor: Stranger) -> None:
    """Made-up sessions let nobody in; guessing is slowed, also for the right password, and told in the log."""
    for number in range(400):
        stranger = Stranger(visitor.path, visitor.found)
        stranger.cookies["__Host-visitor"] = f"{number:043}"
        if stranger.ask("GET", "/").status != 303:
            visitor.found.append("a made-up session lets somebody in")
        visitor.count += stranger.count
    guesser = Stranger(visitor.path, visitor.found)
    guesser.ask("GET", "/enter")
    statuses = [guesser.post("/enter", {"account": "TI-01", "password": f"guess {number}"}).status for number in range(12)]
    if 429 not in statuses or statuses[-1] != 429:
        visitor.found.append(f"guessing is not slowed: {statuses}")
    if guesser.post("/enter", {"account": "TI-01", "password": PASSWORD}).status != 429:
        visitor.found.append("the right password is taken in the midst of guessing")
    for number in range(200):
        token = Stranger(visitor.path, visitor.found).ask("GET", "/api/v1/violations", Authorization=f"Bearer {number:043}")
        if token.status != 401:
            visitor.found.append(f"a made-up token: {token.status}")
    visitor.count += guesser.count + 200
    told = (daemon.command.place / "log").read_text(errors="replace")
    for words in ("was not let in", "has to wait"):
        if words not in told:
            visitor.found.append(f"the log does not say: {words}")
    if PASSWORD in told or "guess 3" in told:
        visitor.found.append("a password stands in the log")


def main() -> None:
    daemon = HostileDaemon(Command())
    found: list[str] = []
    try:
        attacked = attack(daemon, str(daemon.command.place / "web.sock"), found)
        visitor, administrator = attacked.visitor("TI-01"), attacked.visitor("P-DEMO-ADMIN")
        for trouble in (fields_and_parameters, numbers, paths, header_fields, smuggling, sizes):
            trouble(visitor)
        uploads(daemon, attacked.visitor("TI-02"))
        sessions_and_guesses(daemon, visitor)
        fields_and_parameters(administrator)
        if administrator.ask("GET", "/").status != 200:
            found.append("after all that the page does not answer any more")
    finally:
        status = daemon.end()
    if status != 0:
        found.append(f"the daemon ended with {status}")
    verified, said = daemon.command.run("register.sqlite", "verify")
    if verified != 0:
        found.append(f"the register is not whole: {said}")
    judge(found[:40], "blemishes", f"{attacked.count} hostile requests; {attacked.summary}")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        sys.exit(str(broken))
