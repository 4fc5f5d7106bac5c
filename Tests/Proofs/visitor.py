"""Somebody with a browser at the page of a daemon, who looks at each page that comes."""

import base64
import os
from pathlib import Path
from typing import NamedTuple

from sample_daemon import INSPECTOR, PASSWORD, Daemon

SIZES = {"phone": (360, 640), "desk": (1280, 800), "narrow": (320, 568)}


class Visit(NamedTuple):
    """In which language, on a screen of which size, and whether scripts run. What it files bears its name."""

    language: str
    size: str
    scripts: bool

    def __str__(self) -> str:
        return f"{self.language}-{self.size}-{'scripts' if self.scripts else 'plain'}"


class Visitor:
    """A person with a browser."""

    def __init__(self, daemon: Daemon, browser, axe, visit: Visit, who: str) -> None:
        self.daemon, self.axe, self.visit, self.name = daemon, axe, visit, f"{visit}-{who}"
        width, height = SIZES[visit.size]
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, java_script_enabled=visit.scripts, locale=visit.language,
            color_scheme="dark" if visit.size == "narrow" else "light")
        self.page = self.context.new_page()
        self.page.on("console", self.hear)
        self.found, self.count = [], 0

    def hear(self, message) -> None:
        # The browser tells of a page that is not found, and of a form that is refused, as of errors; we look at both.
        if message.type == "error" and not any(status in message.text for status in ("404", "422")):
            self.note(message.text)

    def note(self, text: str) -> None:
        self.found.append(f"{self.name} {self.page.url.removeprefix(self.daemon.address)}: {text}")

    def go(self, path: str) -> None:
        self.page.goto(path if path.startswith("http") else self.daemon.address + path)

    def look(self, what: str, runs: bool = True) -> None:
        """Takes a picture, and says what is wrong with the page. In one that lets nothing run, axe cannot either."""
        self.count += 1
        if folder := os.environ.get("KEEP"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=f"{folder}/{self.name}-{self.count:02}-{what}.png", full_page=True)
        content = self.page.content()
        if len(content.encode()) > 50_000:
            self.note(f"{what} has {len(content.encode())} bytes")
        if self.page.locator("html").get_attribute("lang") != self.visit.language:
            self.note(f"{what} is not in {self.visit.language}")
        if self.visit.scripts and runs:
            for violation in self.axe.run(self.page).response["violations"]:
                if violation["impact"] in ("serious", "critical"):
                    nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
                    self.note(f"axe: {violation['id']}: {nodes}")
            width = self.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
            if width > 0:
                self.note(f"{what} sticks out by {width} pixels")

    def press(self, selector: str, nth: int = 0) -> None:
        """Presses a button and waits for the page that follows."""
        with self.page.expect_navigation():
            self.page.locator(selector).nth(nth).click()

    def file(self, selector: str, what: str) -> None:
        """Presses the button of a form that is right: what comes of it is recorded, and the page says so."""
        self.press(selector)
        self.look(what)
        if not self.page.locator("p.notice").count() or self.page.locator("[role=alert]").count():
            self.note(f"{what}: it is not said that it is recorded")

    def open(self, selector: str) -> None:
        """Opens what is folded."""
        summary = self.page.locator(selector).first
        if not summary.evaluate("element => element.parentElement.open") if self.visit.scripts else True:
            summary.click()

    def come_in(self, person: str) -> None:
        """Comes in by an invitation."""
        self.go(self.daemon.invite(person))
        if person == INSPECTOR:  # It is the same for everybody.
            self.look("invitation")
        self.page.fill("[name=password]", PASSWORD)
        self.page.fill("[name=repeated]", PASSWORD)
        self.press("main button")
        self.look("places")

    def choose_photo(self, selector: str) -> None:
        """Chooses a photo; where scripts run it is larger than what is sent."""
        photo = self.page.screenshot(type="jpeg")
        if self.visit.scripts:
            photo = base64.b64decode(self.page.evaluate(
                "color => { const canvas = document.createElement('canvas'); canvas.width = 2400; canvas.height = 1800;"
                "const pen = canvas.getContext('2d'); pen.fillStyle = color; pen.fillRect(200, 200, 2000, 900);"
                "return canvas.toDataURL('image/jpeg').split(',')[1]; }", "teal" if "judge" in selector else "orange"))
        self.page.set_input_files(selector, {"name": "../seen.jpg", "mimeType": "image/jpeg", "buffer": photo})
        for _ in range(100 if self.visit.scripts else 0):
            if self.page.evaluate("selector => document.querySelector(selector).files[0].name", selector) == "photo.jpg":
                return
            self.page.wait_for_timeout(50)
        if self.visit.scripts:
            self.note("a large photo is not made smaller before it is sent")

    def see_photos(self, count: int) -> None:
        """The photos of a violation are shown, as large as they say."""
        pictures = self.page.locator("ul.photos img")
        if pictures.count() < count:
            self.note(f"{pictures.count()} photos are shown instead of {count}")
        for one in pictures.all():
            address = self.daemon.address + one.get_attribute("src")
            answer = self.context.request.get(address)
            is_photo = answer.headers["content-type"] == "image/jpeg"
            if answer.status != 200 or not is_photo or "sandbox" not in answer.headers["content-security-policy"]:
                self.note(f"a photo is answered with {answer.status}")
            if self.visit.scripts:
                one.scroll_into_view_if_needed()
                for _ in range(100):
                    if one.evaluate("picture => picture.complete && picture.naturalWidth > 0"):
                        break
                    self.page.wait_for_timeout(50)
                width = one.evaluate("picture => picture.naturalWidth")
                if width != 1600 or one.get_attribute("width") != "1600":
                    self.note(f"a photo is {width} wide, and says {one.get_attribute('width')}")

    def turn_language(self) -> None:
        """Another language and back, on the page that is open: it stays the same page."""
        address, own = self.page.url, self.visit.language
        for language in ("ru" if own == "kk" else "kk", own):
            self.press(f"footer button[name=language][value={language}]")
            shown = self.page.locator("html").get_attribute("lang")
            if (self.page.url, shown) != (address, language):
                self.note(f"the button of {language} leads from {address} to {self.page.url} in {shown}")
