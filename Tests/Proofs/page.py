#!/usr/bin/env python3
"""Visits the page of a real daemon with Chromium: the inspector's, a chair's and a juror's journey in each language, on a
phone and at a desk, with scripts and without; then a form sent twice, gone back to, and sent while the connection breaks.

Comes in by an invitation, sees what is open, files an inspection with two violations, confirms a removal, asks for more time
and finds the receipts. On each page axe finds nothing serious, nothing sticks out to the right, and 50 KB are not passed.
KEEP=DIR keeps a picture of each page there, to be looked at.
"""

import base64
import hmac
import json
import os
import sys
import time
from pathlib import Path

from command import Broken, judge, skip
from sample_daemon import CONTEST, INSPECTOR, PASSWORD, TEST, Daemon, sample_daemon

LANGUAGES = os.environ.get("LANGUAGES", "ru kk").split()
SIZES = {"phone": (360, 640), "desk": (1280, 800), "narrow": (320, 568)}
VIOLATION = "Розетка в процедурном кабинете не закреплена"


class Visitor:
    """A person with a browser, in one language, with a screen of one size."""

    def __init__(self, daemon: Daemon, browser, axe, language: str, size: str, scripts: bool) -> None:
        self.daemon, self.axe, self.name = daemon, axe, f"{language}-{size}-{'scripts' if scripts else 'plain'}"
        width, height = SIZES[size]
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, java_script_enabled=scripts, locale=language,
            color_scheme="dark" if size == "narrow" else "light")
        self.page = self.context.new_page()
        self.page.on("console", self.hear)
        self.scripts, self.found, self.count, self.language = scripts, [], 0, language

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
        if self.page.locator("html").get_attribute("lang") != self.language:
            self.note(f"{what} is not in {self.language}")
        if self.scripts and runs:
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

    def open(self, selector: str) -> None:
        """Opens what is folded."""
        summary = self.page.locator(selector).first
        if not summary.evaluate("element => element.parentElement.open") if self.scripts else True:
            summary.click()

    def come_in(self, link: str) -> None:
        self.go(link)
        self.look("invitation")
        self.page.fill("[name=password]", PASSWORD)
        self.page.fill("[name=repeated]", PASSWORD)
        self.press("main button")
        self.look("places")

    def journey(self) -> None:
        """The inspector's journey."""
        self.come_in(self.daemon.invite(INSPECTOR))
        self.press("a[href='/inspections/new']")
        self.look("form")
        self.page.fill("[name='violations.0.text']", VIOLATION)
        self.page.select_option("[name='violations.0.category']", "conditions")
        self.page.select_option("[name='violations.0.severity']", "gross")
        self.choose_photo("#photos0")
        self.press("button[value=add]")
        if self.page.input_value("[name='violations.0.text']") != VIOLATION:
            self.note("what was typed is gone after one more violation")
        if self.page.locator("[name='violations.0.photo.0']:checked").count() != 1:
            self.note("the photo is gone after one more violation")
        self.page.fill("[name='violations.1.text']", "Инструктаж не проведён")
        self.page.select_option("[name='violations.1.category']", "training")
        self.look("form-two")
        self.page.select_option("[name='violations.1.category']", "")
        self.press("button[value=file]")
        self.look("refused")
        if self.page.locator("#category1[aria-invalid=true][aria-describedby=category1-wrong]").count() != 1:
            self.note("what is wrong is not said beside its field")
        self.page.locator("[role=alert] a").click()
        if not self.page.url.endswith("#category1"):
            self.note("the sentence above does not lead to the field")
        self.page.select_option("[name='violations.1.category']", "training")
        self.press("button[value=keep]")
        self.look("kept")
        self.press("a[href^='/inspections/kept']")
        if self.page.input_value("[name='violations.1.text']") != "Инструктаж не проведён":
            self.note("what was kept for later does not come back")
        if self.scripts:
            self.kept_out_of_sight()
        self.press("button[value=file]")
        self.look("inspection")
        self.press(f"a:has-text('{VIOLATION}')")
        self.see_photos(1)
        self.look("violation")
        self.page.fill("#judgeText", "Закреплена при мне")
        self.choose_photo("#judgePhotos")
        self.press("button[value=confirmed]")
        self.see_photos(2 if self.scripts else 1)
        self.look("confirmed")
        self.page.go_back()
        self.go("/")
        self.press("ul.rows a:has-text('Инструктаж')")
        self.open("details:has([name=until]) summary")
        self.page.fill("[name=until]", "2099-01-01")
        self.page.fill("[name=reason]", "Ждём обучающего центра")
        self.look("ask")
        self.press("details:has([name=until]) button")
        self.look("asked")
        self.press("a[href='/receipts']")
        self.look("receipts")
        self.press("ul.rows a")
        self.look("document")
        self.press("a[href='/told']")
        self.look("told")
        self.press("a[href='/contests']")
        self.press(f"a[href$='{TEST}']")
        self.look("test")
        if self.page.locator("form[action='/test-papers']").count():
            self.press("form[action='/test-papers'] button")
        if self.page.locator("fieldset").count() != 10:
            self.note("a paper of the test does not ask its ten questions")
        self.look("paper")
        self.go("/nothing")
        self.look("nothing")
        self.go("/")
        self.press("button:not([name])")
        self.look("left")
        self.page.fill("[name=account]", INSPECTOR.lower())
        self.page.fill("[name=password]", PASSWORD)
        self.press("main button")
        self.look("back")

    def choose_photo(self, selector: str) -> None:
        """Chooses a photo; where scripts run it is larger than what is sent."""
        photo = self.page.screenshot(type="jpeg")
        if self.scripts:
            photo = base64.b64decode(self.page.evaluate(
                "color => { const canvas = document.createElement('canvas'); canvas.width = 2400; canvas.height = 1800;"
                "const pen = canvas.getContext('2d'); pen.fillStyle = color; pen.fillRect(200, 200, 2000, 900);"
                "return canvas.toDataURL('image/jpeg').split(',')[1]; }", "teal" if "judge" in selector else "orange"))
        self.page.set_input_files(selector, {"name": "../seen.jpg", "mimeType": "image/jpeg", "buffer": photo})
        for _ in range(100 if self.scripts else 0):
            if self.page.evaluate("selector => document.querySelector(selector).files[0].name", selector) == "photo.jpg":
                return
            self.page.wait_for_timeout(50)
        if self.scripts:
            self.note("a large photo is not made smaller before it is sent")

    def see_photos(self, count: int) -> None:
        """The photos of a violation are shown, as large as they say."""
        pictures = self.page.locator("ul.photos img")
        if pictures.count() < count:
            self.note(f"{pictures.count()} photos are shown instead of {count}")
        for one in pictures.all():
            address = self.daemon.address + one.get_attribute("src")
            answer = self.context.request.get(address)
            if answer.status != 200 or answer.headers["content-type"] != "image/jpeg" or "sandbox" not in answer.headers["content-security-policy"]:
                self.note(f"a photo is answered with {answer.status}")
            if self.scripts:
                one.scroll_into_view_if_needed()
                for _ in range(100):
                    if one.evaluate("picture => picture.complete && picture.naturalWidth > 0"):
                        break
                    self.page.wait_for_timeout(50)
                width = one.evaluate("picture => picture.naturalWidth")
                if width != 1600 or one.get_attribute("width") != "1600":
                    self.note(f"a photo is {width} wide, and says {one.get_attribute('width')}")

    def kept_out_of_sight(self) -> None:
        """What is typed is kept when the page goes out of sight, without a press."""
        text = "Инструктаж не проведён ни с кем"
        self.page.fill("[name='violations.1.text']", text)
        with self.page.expect_response(lambda answer: answer.request.method == "POST"):
            self.page.evaluate(
                "Object.defineProperty(document, 'visibilityState', {value: 'hidden'});"
                "document.dispatchEvent(new Event('visibilitychange'))")
        self.go(self.page.url)
        if self.page.input_value("[name='violations.1.text']") != text:
            self.note("what was typed is not kept when the page goes out of sight")

    def office(self) -> None:
        """The branch officer: what is overdue, by organization, down to the record; a request decided, alerts held back."""
        self.come_in(self.daemon.invite("P-KZ-OFFICER"))
        self.press("td a.late")
        self.look("overdue")
        self.press("ul.rows a")
        self.look("record")
        if not self.page.locator("dd.late").count():
            self.note("two presses from a number of what is overdue there is no overdue record")
        self.go("/")
        self.press("section:first-of-type ul.rows a:has-text('Ждём обучающего центра')")
        self.look("request")
        self.press("button[value=granted]")
        self.look("granted")
        self.open("details:has(#silenceUntil) summary")
        self.page.fill("#silenceUntil", "2098-12-31")
        self.page.fill("#silenceReason", "Идёт ремонт")
        self.press("details:has(#silenceUntil) button")
        self.look("silenced")

    def chair(self) -> None:
        """A council's chair: what went out and its record, a report down to the record, a paper, an objection to points."""
        self.come_in(self.daemon.invite("P-KZ-01-C"))
        self.press("a[href='/told']")
        self.look("told")
        self.press("main ul.rows a[href^='/violation']")
        self.look("told-record")
        self.press("a[href='/reports']")
        self.look("reports")
        self.press("a[href*='name=safety-work']")
        self.look("report")
        self.take_along()
        self.press("td a[href*='indicator=violations&'][href*='origin=records']")
        self.look("records")
        self.press("ul.rows a[href^='/violation']")
        self.look("record")
        if not self.page.locator("main a[href^='/document']").count():
            self.note("two presses from a number of a report there is no record")
        self.press("main a[href^='/inspection']")
        self.press("a[href*='name=act']")
        self.look("act", runs=False)
        self.go("/contests")
        self.look("contests")
        self.press(f"a[href$='{CONTEST}']")
        self.look("standings")
        self.press("a[href^='/contest/points']")
        self.look("points")
        if not self.page.locator("main a[href^='/inspection']").count():
            self.note("a point of the standings does not lead to the records behind it")
        self.open("details:has(#objectReason) summary")
        self.page.fill("#objectReason", "Не учтена проверка 12 мая")
        self.press("details:has(#objectReason) button")
        self.look("objected")

    def take_along(self) -> None:
        """A report's files come, whatever of the machine the daemon's sandbox keeps from it."""
        files = self.page.locator("main a[href^='/reports/file']")
        for link in files.all():
            address = link.get_attribute("href")
            answer = self.context.request.get(self.daemon.address + address)
            if answer.status != 200 or not answer.body():
                self.note(f"{address} is answered with {answer.status}")
        if files.count() != 4:
            self.note(f"{files.count()} files of a report are offered")

    def juror(self, nth: int) -> None:
        """A juror: a mark beyond the scale is said, a right one is recorded; each visit marks somebody else."""
        self.come_in(self.daemon.invite("P-JURY-1"))
        self.press("a[href='/contests']")
        self.press(f"a[href$='{CONTEST}']")
        self.look("all-standings")
        self.press("a[href^='/contest/points']", nth)
        self.page.fill("#markNumber", "11")
        self.page.fill("#markReason", "Показаны фотографии до и после")
        self.press("form[action='/marks'] button")
        self.look("mark-refused")
        if not self.page.locator("[role=alert]").count():
            self.note("a mark beyond the scale is not refused")
        self.page.fill("#markNumber", "8,5")
        self.press("form[action='/marks'] button")
        self.look("marked")


    def mender(self) -> None:
        """An inspector finds a refused file of theirs with its reason, mends it and files it again."""
        name = f"refused-{self.language}.json"
        text = json.dumps({
            "tekseru": 1, "document": "inspection", "id": f"MEND-{self.language}", "organization": "DEMO-KZ-01",
            "inspector": "TI-999", "date": "2026-03-02", "kind": "planned",
            "violations": [{"number": 1, "category": "rules", "text": "Нет ограждения (вымышлено)"}]}, ensure_ascii=False)
        (self.daemon.command.place / name).write_text(text)
        self.daemon.command.run("register.sqlite", "file", str(self.daemon.command.place / name))
        self.come_in(self.daemon.invite(INSPECTOR))
        self.press("a[href='/refused']")
        self.look("refused")
        self.press(f"ul.rows a:has-text('{name}')")
        self.look("mending")
        self.page.fill("#text", text.replace('"planned"', '"plan"'))
        self.press("main form button")
        self.look("still-wrong")
        self.page.fill("#text", text.replace("TI-999", INSPECTOR))
        self.press("main form button")
        self.look("mended")
        if self.page.locator(f"ul.rows a:has-text('{name}')").count():
            self.note("what was mended still stands among what was refused")


    def administrator(self) -> None:
        """The administrator of the union: people, an invitation, the end of sessions, the daemon, a check of the register."""
        self.come_in(self.daemon.invite("P-DEMO-ADMIN"))
        self.press("a[href='/administration']")
        self.look("people")
        self.page.fill("[name=find]", INSPECTOR)
        self.press("main form button")
        self.look("found")
        self.press("ul.rows a")
        self.look("person")
        self.press("form[action='/administration/invitations'] button")
        self.look("invited")
        if "/invitation?token=" not in self.page.locator("code").inner_text():
            self.note("no link is shown")
        if self.page.locator("form[action='/administration/sessions/end']").count():
            self.press("form[action='/administration/sessions/end'] button")
            self.look("ended")
        self.press("a[href='/administration']")
        self.press("a[href='/administration/house']")
        self.look("house")
        self.press("form[action='/administration/verify'] button")
        self.look("checking")
        for _ in range(100):
            if self.page.locator("form[action='/administration/verify']").count():
                break
            self.go("/administration/house")
        self.look("checked")
        self.account("P-DEMO-ADMIN")
        self.second_factor("P-DEMO-ADMIN")

    def account(self, account: str) -> None:
        """Changes the password, not with a wrong old one, and back for the next visit; ends the session of another device."""
        self.press("footer a[href='/account']")
        self.look("account")
        for old, new in (("не тот пароль", "жаңа сөз 77"), (PASSWORD, "жаңа сөз 77"), ("жаңа сөз 77", PASSWORD)):
            self.page.fill("#old", old)
            self.page.fill("#password", new)
            self.page.fill("#repeated", new)
            self.press("form[action='/account/password'] button")
            self.look("password-refused" if old == "не тот пароль" else "password-changed")
            if bool(self.page.locator("[role=alert]").count()) != (old == "не тот пароль"):
                self.note("a change of the password is not answered as its old one asks for")
        other = self.context.browser.new_context(locale=self.language)
        page = other.new_page()
        page.goto(self.daemon.address + "/enter")
        page.fill("[name=account]", account)
        page.fill("[name=password]", PASSWORD)
        with page.expect_navigation():
            page.locator("main button").click()
        self.go("/account")
        self.look("sessions")
        self.page.fill("#again", PASSWORD)
        self.press("button[name=session]")
        self.look("session-ended")
        page.goto(self.daemon.address + "/")
        if "/enter" not in page.url or self.page.locator("button[name=session]").count():
            self.note("a session that was ended goes on")
        other.close()

    def second_factor(self, account: str) -> None:
        """Sets a second factor up, leaves, and comes in with a code."""
        self.press("footer a[href='/account']")
        self.press("a[href='/second-factor']")
        self.look("second-factor")
        self.page.fill("#old", PASSWORD)
        self.press("form[action='/second-factor/begin'] button")
        self.look("key")
        key = base64.b32decode(self.page.locator("code").first.inner_text().replace(" ", ""))

        def code(later: int) -> str:
            digest = hmac.digest(key, (int(time.time()) // 30 + later).to_bytes(8, "big"), "sha1")
            start = digest[-1] & 15
            return f"{(int.from_bytes(digest[start:start + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"

        self.page.fill("#code", code(0))
        self.press("form[action='/second-factor/confirm'] button")
        self.look("recovery-codes")
        self.go("/")
        self.press("footer form[action='/leave'] button")
        self.page.fill("[name=account]", account)
        self.page.fill("[name=password]", PASSWORD)
        self.press("main button")
        self.look("code")
        self.page.fill("#code", code(1))
        self.press("main button")
        self.look("in-again")
        if not self.page.locator("a[href='/administration']").count():
            self.note("a code of the second factor does not let in")


def sent_twice(daemon: Daemon, browser, found: list[str]) -> None:
    """A form pressed twice, sent again after going back, and sent while the connection breaks before the answer."""
    context = browser.new_context(java_script_enabled=False, locale="ru")
    page = context.new_page()
    page.goto(daemon.invite("TI-02"))
    page.fill("[name=password]", PASSWORD)
    page.fill("[name=repeated]", PASSWORD)
    with page.expect_navigation():
        page.locator("main button").click()
    before = len(daemon.documents("inspection"))

    def fill(text: str) -> None:
        page.goto(daemon.address + "/inspections/new")
        page.fill("[name='violations.0.text']", text)
        page.select_option("[name='violations.0.category']", "rules")

    fill("Дважды")
    page.locator("button[value=file]").dblclick()
    page.wait_for_url("**/inspection?**")
    page.go_back()
    with page.expect_navigation():
        page.locator("button[value=file]").click()
    if len(daemon.documents("inspection")) != before + 1:
        found.append("an inspection that was sent twice and again stands in the log not once")
    fill("Связь прервалась")
    daemon.passage.swallow_answers = True
    try:
        page.locator("button[value=file]").click(timeout=5_000)
    except Exception:  # The browser says in its own way that there was no answer.
        pass
    if not daemon.passage.swallowed.wait(60):
        found.append("no answer came to be lost")
    daemon.passage.swallow_answers = False
    if len(daemon.documents("inspection")) != before + 2:
        found.append("an inspection whose answer was lost is not in the log")
    page.goto(daemon.address + "/receipts")
    if page.locator("ul.rows li").count() < 2:
        found.append("no receipt of an inspection whose answer was lost")
    context.close()


def main() -> None:
    try:
        from axe_playwright_python.sync_playwright import Axe
        from playwright.sync_api import sync_playwright
    except ImportError:
        skip("there is no playwright here")
    chromium = "/usr/bin/chromium"
    if not os.access(chromium, os.X_OK):
        skip("there is no Chromium here")
    daemon = sample_daemon()
    found: list[str] = []
    pages = 0
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            marked = 0
            for language in LANGUAGES:
                for size in ("phone", "desk"):
                    for scripts in (True, False):
                        visitor = Visitor(daemon, browser, Axe(), language, size, scripts)
                        visitor.chair()
                        visitor.context.clear_cookies()
                        visitor.juror(marked)
                        marked += 1
                        found += visitor.found
                        pages += visitor.count
                        visitor.context.close()
                for size in SIZES:
                    for scripts in (True, False):
                        visitor = Visitor(daemon, browser, Axe(), language, size, scripts)
                        visitor.journey()
                        found += visitor.found
                        pages += visitor.count
                        visitor.context.close()
                for journey in (Visitor.office, Visitor.mender, Visitor.administrator):
                    visitor = Visitor(daemon, browser, Axe(), language, "phone", True)
                    journey(visitor)
                    found += visitor.found
                    pages += visitor.count
                    visitor.context.close()
            sent_twice(daemon, browser, found)
            browser.close()
    finally:
        status = daemon.end()
    if status != 0:
        found.append(f"the daemon ended with {status}")
    judge(found, "blemishes", f"{pages} pages in {len(LANGUAGES)} languages and {len(SIZES)} sizes, with scripts and without")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        sys.exit(str(broken))
