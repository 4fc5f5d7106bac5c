#!/usr/bin/env python3
"""Visits the page of a real daemon with Chromium: each person's main journey in each language, on a phone and at a desk, with
scripts and without, and the inspector's on the narrowest phone too; then a form sent twice, gone back to, and sent while the
connection breaks.

On each page axe finds nothing serious, nothing sticks out to the right, and 50 KB are not passed.
KEEP=DIR keeps a picture of each page there, to be looked at.
"""

import itertools
import os
import sys

from administrator import administrator
from command import Broken, judge, skip
from journeys import chair, inspector, juror, mender, office, organizer, responsible
from sample_daemon import PASSWORD, Daemon, sample_daemon
from visitor import SIZES, Visit, Visitor

LANGUAGES = os.environ.get("LANGUAGES", "ru kk").split()
# One goes on with what another did: the office decides what was asked, the organizer what was objected to.
JOURNEYS = (inspector, responsible, office, chair, juror, organizer, mender, administrator)


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
            for visit in itertools.starmap(Visit, itertools.product(LANGUAGES, SIZES, (True, False))):
                for journey in (inspector,) if visit.size == "narrow" else JOURNEYS:
                    visitor = Visitor(daemon, browser, Axe(), visit, journey.__name__)
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
