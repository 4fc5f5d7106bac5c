"""Somebody who speaks to the page byte by byte and looks closely at what comes back, and the texts that are hostile."""

import re
import socket
import time
from functools import cached_property
from html.parser import HTMLParser
from urllib.parse import urlencode

from command import Broken
from sample_daemon import PASSWORD

SCRIPTS = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)' autofocus='", "</textarea><svg/onload=alert(1)>",
    "javascript:alert(1)", "{{constructor}}", "{{{body}}}", "<!--", "]]>", "\u202e\u2066<blink>", "\"\u0301 onclick=alert(1) ",
    "x\r\nX-Evil: <u>1</u>",
]
STATEMENTS = [
    "' OR '1'='1", "1; DROP TABLE documents;--", "\" UNION SELECT secret FROM sessions--", "%27%20OR%201=1", "x' AND (SELECT 1)=1--",
    "\\'; DELETE FROM accounts;--", "0 OR 1=1", "TI-01' --", "NULL", "1e309",
]
HOSTILE = SCRIPTS + STATEMENTS
# What our pages and papers are made of: whatever else stands in one, a text has made.
ELEMENTS = set(
    "a b body br button code col colgroup dd details div dl dt fieldset footer form h1 h2 h3 h4 head header html img input label legend "
    "li link main meta nav ol option p rect script section select span strong style summary sup svg table tbody td text textarea th "
    "thead title tr ul".split())
ATTRIBUTES = set(
    "accept action alt aria-current aria-describedby aria-hidden aria-invalid aria-label autocapitalize autocomplete charset checked "
    "class colspan content defer disabled download enctype fill font-family font-size for formaction formnovalidate height hidden href id inputmode lang "
    "loading max maxlength method minlength multiple name open pattern readonly rel required role rows rowspan rx scope selected "
    "spellcheck src style tabindex text-anchor type value viewbox width x xmlns y".split())
FIELDS = set(
    "cache-control clear-site-data connection content-disposition content-length content-security-policy content-type "
    "cross-origin-opener-policy cross-origin-resource-policy date etag location permissions-policy referrer-policy retry-after "
    "server set-cookie strict-transport-security transfer-encoding vary www-authenticate x-content-type-options".split())


class Shown(HTMLParser):
    """A page as a browser reads it: its forms with what stands in their fields, its texts and links, and what is strange."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.forms, self.links, self.strange, self.said = [], [], [], ""
        self.select = self.area = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, pairs: list) -> None:
        words = {name: text or "" for name, text in pairs}
        self.strange += [tag] * (tag not in ELEMENTS)
        self.strange += [name for name in words if name not in ATTRIBUTES and not name.startswith("data-")]
        if tag == "script" and not words.get("src", "").startswith("/"):
            self.strange.append("a script")
        for name in {"href", "src", "action"} & set(words):
            if not re.match(r"/(?!/)|#|otpauth:|data:,?$", words[name]):
                self.strange.append(words[name][:60])
        self.said += " ".join(["\n", *words.values()])
        if tag == "form":
            self.forms.append((words.get("action", ""), {}, []))
        elif tag == "a" and words.get("href", "").startswith("/"):
            self.links.append(words["href"])
        if self.forms:
            self.note_field(tag, words)

    def note_field(self, tag: str, words: dict[str, str]) -> None:
        _, fields, boxes = self.forms[-1]
        name, text = words.get("name", ""), words.get("value", "")
        if tag == "input" and words.get("type") == "checkbox":
            boxes.append(name)
        elif tag == "input" and words.get("type") != "file" or tag == "button" and name:
            fields.setdefault(name, text)
        elif tag == "select":
            self.select = name
        elif tag == "option" and ("selected" in words or not fields.get(self.select)):
            fields[self.select] = text
        elif tag == "textarea":
            self.area = name
            fields[name] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self.area = ""

    def handle_data(self, data: str) -> None:
        self.said += data
        if self.area:
            self.forms[-1][1][self.area] += data

    def handle_comment(self, data: str) -> None:
        self.strange.append("a comment")

    unknown_decl = handle_pi = handle_comment

    def says(self, text: str) -> bool:
        return " ".join(text.split()) in " ".join(self.said.split())


class Answer:
    def __init__(self, raw: bytes) -> None:
        head, _, self.body = raw.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        words = lines[0].split(" ")
        self.status = int(words[1]) if len(words) > 1 and words[1].isdigit() else 0
        self.fields = [tuple(part.strip() for part in line.split(":", 1)) for line in lines[1:] if ":" in line]
        self.raw, self.text = raw, self.body.decode("utf-8", "replace")

    @cached_property
    def shown(self) -> Shown:
        return Shown(self.text)

    def all(self, name: str) -> list[str]:
        return [value for field, value in self.fields if field.lower() == name.lower()]


class Stranger:
    """Speaks to the socket byte by byte, with the cookies that it was given."""

    def __init__(self, path: str, found: list[str]) -> None:
        self.path, self.found, self.cookies, self.token, self.count = path, found, {}, "", 0

    def raw(self, *pieces: bytes, seconds: float = 30, pause: float = 0) -> bytes:
        self.count += 1
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(seconds)
            received = b""
            try:
                line.connect(self.path)
                for piece in pieces:
                    line.sendall(piece)
                    if pause:
                        time.sleep(pause)
                while piece := line.recv(1 << 16):
                    received += piece
            except (TimeoutError, ConnectionError, BlockingIOError):
                pass
            return received

    def ask(self, method: str, address: str, form: dict | None = None, **fields: str) -> Answer:
        body = urlencode(form).encode() if form is not None else b""
        head = [f"{method} {address} HTTP/1.1", "Host: localhost", "Connection: close"]
        if self.cookies:
            head.append("Cookie: " + "; ".join(f"{name}={value}" for name, value in self.cookies.items()))
        if form is not None:
            head += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
        head += [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
        answer = Answer(self.raw("\r\n".join(head).encode("utf-8") + b"\r\n\r\n" + body))
        if answer.status == 0:
            raise Broken(f"FAILED: no answer to {method} {address[:200]}")
        for cookie in answer.all("Set-Cookie"):
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        if match := re.search(r'name="token" value="([^"]*)"', answer.text):
            self.token = match[1]
        self.check(f"{method} {address[:100]}", answer)
        return answer

    def check(self, what: str, answer: Answer) -> None:
        """What every answer must be, whatever was asked."""
        if answer.status >= 500:
            self.found.append(f"{what}: {answer.status}")
        text = answer.text
        for name, value in answer.fields:
            if name.lower() not in FIELDS or name == "Location" and not re.match(r"/(?!/)", value):
                self.found.append(f"{what}: a text has made this field of the answer: {name}: {value[:100]}")
        if "<html" in text:
            for strange in answer.shown.strange:
                self.found.append(f"{what}: a text has made this in the page: {strange}")
            if not answer.all("Content-Security-Policy"):
                self.found.append(f"{what}: no Content-Security-Policy")
        for secret in ("root:x:0", "SQLITE", "sqlite3", "argon2id", "Fatal error", ".swift:"):
            if secret in text:
                self.found.append(f"{what}: {secret} stands in the answer")

    def post(self, address: str, form: dict) -> Answer:
        return self.ask("POST", address, {"token": self.token} | form)

    def come_in(self, link: str) -> None:
        self.ask("GET", link)
        answer = self.post("/invitation", {"invitation": link.split("=")[1], "password": PASSWORD, "repeated": PASSWORD})
        if answer.status != 303:
            self.found.append(f"nobody comes in: {answer.status}")
