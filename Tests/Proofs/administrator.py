"""What the administrator of a union does at the page, with an account of their own."""

import base64
import hmac
import time

from sample_daemon import INSPECTOR, PASSWORD
from visitor import Visitor


def administrator(visitor: Visitor) -> None:
    """The administrator of the union: people, an invitation, the end of sessions, the daemon, a check of the register."""
    visitor.come_in("P-DEMO-ADMIN")
    visitor.press("a[href='/administration']")
    visitor.look("people")
    visitor.page.fill("[name=find]", INSPECTOR)
    visitor.press("main form button")
    visitor.look("found")
    visitor.press("ul.rows a")
    visitor.look("person")
    visitor.press("form[action='/administration/invitations'] button")
    visitor.look("invited")
    if "/invitation?token=" not in visitor.page.locator("code").inner_text():
        visitor.note("no link is shown")
    if visitor.page.locator("form[action='/administration/sessions/end']").count():
        visitor.press("form[action='/administration/sessions/end'] button")
        visitor.look("ended")
    visitor.press("a[href='/administration']")
    visitor.press("a[href='/administration/house']")
    visitor.look("house")
    visitor.press("form[action='/administration/verify'] button")
    visitor.look("checking")
    for _ in range(100):
        if visitor.page.locator("form[action='/administration/verify']").count():
            break
        visitor.go("/administration/house")
    visitor.look("checked")
    account(visitor, "P-DEMO-ADMIN")
    second_factor(visitor, "P-DEMO-ADMIN")


def account(visitor: Visitor, code: str) -> None:
    """Changes the password, not with a wrong old one, and back for the next visit; ends the session of another device."""
    visitor.press("footer a[href='/account']")
    visitor.look("account")
    for old, new in (("не тот пароль", "жаңа сөз 77"), (PASSWORD, "жаңа сөз 77"), ("жаңа сөз 77", PASSWORD)):
        visitor.page.fill("#old", old)
        visitor.page.fill("#password", new)
        visitor.page.fill("#repeated", new)
        visitor.press("form[action='/account/password'] button")
        visitor.look("password-refused" if old == "не тот пароль" else "password-changed")
        if bool(visitor.page.locator("[role=alert]").count()) != (old == "не тот пароль"):
            visitor.note("a change of the password is not answered as its old one asks for")
    other = visitor.context.browser.new_context(locale=visitor.visit.language)
    page = other.new_page()
    page.goto(visitor.daemon.address + "/enter")
    page.fill("[name=account]", code)
    page.fill("[name=password]", PASSWORD)
    with page.expect_navigation():
        page.locator("main button").click()
    visitor.go("/account")
    visitor.look("sessions")
    visitor.page.fill("#again", PASSWORD)
    visitor.press("button[name=session]")
    visitor.look("session-ended")
    page.goto(visitor.daemon.address + "/")
    if "/enter" not in page.url or visitor.page.locator("button[name=session]").count():
        visitor.note("a session that was ended goes on")
    other.close()


def second_factor(visitor: Visitor, account: str) -> None:
    """Sets a second factor up, leaves, and comes in with a code."""
    visitor.press("footer a[href='/account']")
    visitor.press("a[href='/second-factor']")
    visitor.look("second-factor")
    visitor.page.fill("#old", PASSWORD)
    visitor.press("form[action='/second-factor/begin'] button")
    visitor.look("key")
    key = base64.b32decode(visitor.page.locator("code").first.inner_text().replace(" ", ""))

    def code(later: int) -> str:
        digest = hmac.digest(key, (int(time.time()) // 30 + later).to_bytes(8, "big"), "sha1")
        start = digest[-1] & 15
        return f"{(int.from_bytes(digest[start:start + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"

    visitor.page.fill("#code", code(0))
    visitor.press("form[action='/second-factor/confirm'] button")
    visitor.look("recovery-codes")
    visitor.go("/")
    visitor.press("footer form[action='/leave'] button")
    visitor.page.fill("[name=account]", account)
    visitor.page.fill("[name=password]", PASSWORD)
    visitor.press("main button")
    visitor.look("code")
    visitor.page.fill("#code", code(1))
    visitor.press("main button")
    visitor.look("in-again")
    if not visitor.page.locator("a[href='/administration']").count():
        visitor.note("a code of the second factor does not let in")
