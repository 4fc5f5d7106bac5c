"""What each person does at the page. What can be decided only once belongs to one visit, and bears its name."""

import itertools

from sample_daemon import CONTEST, INSPECTOR, PASSWORD, PLACE, TEST, inspection
from visitor import Visitor

VIOLATION = "Розетка в процедурном кабинете не закреплена"
# The participants whom the juror has not marked yet.
UNMARKED = itertools.count()


def inspector(visitor: Visitor) -> None:
    """An inspector: two violations with a photo, a removal confirmed, more time asked for, the receipts, the test."""
    visitor.come_in(INSPECTOR)
    visitor.press("a[href='/inspections/new']")
    visitor.look("form")
    visitor.page.fill("[name='violations.0.text']", VIOLATION)
    visitor.page.select_option("[name='violations.0.category']", "conditions")
    visitor.page.select_option("[name='violations.0.severity']", "gross")
    visitor.choose_photo("#photos0")
    visitor.press("button[value=add]")
    if visitor.page.input_value("[name='violations.0.text']") != VIOLATION:
        visitor.note("what was typed is gone after one more violation")
    if visitor.page.locator("[name='violations.0.photo.0']:checked").count() != 1:
        visitor.note("the photo is gone after one more violation")
    visitor.page.fill("[name='violations.1.text']", "Инструктаж не проведён")
    visitor.page.select_option("[name='violations.1.category']", "training")
    visitor.look("form-two")
    visitor.page.select_option("[name='violations.1.category']", "")
    visitor.press("button[value=file]")
    visitor.look("refused")
    if visitor.page.locator("#category1[aria-invalid=true][aria-describedby=category1-wrong]").count() != 1:
        visitor.note("what is wrong is not said beside its field")
    visitor.page.locator("[role=alert] a").click()
    if not visitor.page.url.endswith("#category1"):
        visitor.note("the sentence above does not lead to the field")
    visitor.page.select_option("[name='violations.1.category']", "training")
    visitor.press("button[value=keep]")
    visitor.look("kept")
    visitor.press("a[href^='/inspections/kept']")
    if visitor.page.input_value("[name='violations.1.text']") != "Инструктаж не проведён":
        visitor.note("what was kept for later does not come back")
    if visitor.visit.scripts:
        kept_out_of_sight(visitor)
    visitor.press("button[value=file]")
    visitor.look("inspection")
    visitor.press(f"a:has-text('{VIOLATION}')")
    visitor.see_photos(1)
    visitor.look("violation")
    visitor.page.fill("#judgeText", "Закреплена при мне")
    visitor.choose_photo("#judgePhotos")
    visitor.file("button[value=confirmed]", "confirmed")
    visitor.see_photos(2 if visitor.visit.scripts else 1)
    visitor.page.go_back()
    visitor.press("main dl a[href^='/inspection']")
    visitor.press("a:has-text('Инструктаж')")
    ask(visitor, "Ждём обучающего центра")
    visitor.press("a[href='/receipts']")
    visitor.look("receipts")
    visitor.press("ul.rows a")
    visitor.look("document")
    visitor.turn_language()
    visitor.press("a[href='/told']")
    visitor.look("told")
    visitor.press("a[href='/contests']")
    visitor.press(f"a[href$='{TEST}']")
    visitor.look("test")
    if visitor.page.locator("form[action='/test-papers']").count():
        visitor.press("form[action='/test-papers'] button")
    if visitor.page.locator("fieldset").count() != 10:
        visitor.note("a paper of the test does not ask its ten questions")
    visitor.look("paper")
    visitor.go("/nothing")
    visitor.look("nothing")
    visitor.go("/")
    visitor.press("button:not([name])")
    visitor.look("left")
    visitor.page.fill("[name=account]", INSPECTOR.lower())
    visitor.page.fill("[name=password]", PASSWORD)
    visitor.press("main button")
    visitor.look("back")


def ask(visitor: Visitor, reason: str) -> None:
    """Asks for more time for the violation that is open."""
    visitor.open("details:has(#askUntil) summary")
    visitor.page.fill("#askUntil", "2099-01-01")
    visitor.page.fill("#askReason", f"{reason}: {visitor.visit}")
    visitor.look("ask")
    visitor.file("details:has(#askUntil) button", "asked")


def kept_out_of_sight(visitor: Visitor) -> None:
    """What is typed is kept when the page goes out of sight, without a press."""
    text = "Инструктаж не проведён ни с кем"
    visitor.page.fill("[name='violations.1.text']", text)
    with visitor.page.expect_response(lambda answer: answer.request.method == "POST"):
        visitor.page.evaluate(
            "Object.defineProperty(document, 'visibilityState', {value: 'hidden'});"
            "document.dispatchEvent(new Event('visibilitychange'))")
    visitor.go(visitor.page.url)
    if visitor.page.input_value("[name='violations.1.text']") != text:
        visitor.note("what was typed is not kept when the page goes out of sight")


def responsible(visitor: Visitor) -> None:
    """Who answers for safety: a removal reported with a photo, an alert acknowledged, more time asked for."""
    report = inspection(f"LATE-{visitor.visit}", INSPECTOR, "Нет поручня", "Искрит розетка")
    visitor.daemon.file(f"late-{visitor.visit}.json", report)
    visitor.come_in("P-KZ-01-R")
    visitor.press("main a[href*='overdue=1']")
    visitor.look("overdue")
    visitor.go(f"/violation?id=LATE-{visitor.visit}/1")
    visitor.page.fill("#reportText", "Поручень поставлен")
    visitor.choose_photo("#reportPhotos")
    visitor.look("report")
    visitor.file("button[value=reported]", "reported")
    visitor.see_photos(1)
    if visitor.page.locator("button[value=reported]").count():
        visitor.note("a removal that was reported can be reported again")
    if visitor.page.locator("button[value=confirmed]").count():
        visitor.note("who reports a removal can confirm it too")
    visitor.press("a[href='/told']")
    visitor.look("told")
    visitor.go(f"/violation?id=LATE-{visitor.visit}/2")
    visitor.open("details:has(#seeTo) summary")
    visitor.page.fill("#seeTo", "Электрик придёт завтра")
    visitor.look("alert")
    visitor.file("details:has(#seeTo) button", "acknowledged")
    ask(visitor, "Ждём электрика")


def office(visitor: Visitor) -> None:
    """The branch officer: what is overdue, by place, down to the record; two requests decided, alerts held back."""
    visitor.come_in("P-KZ-OFFICER")
    visitor.press("td a.late")
    visitor.look("overdue")
    visitor.press("ul.rows a")
    visitor.look("record")
    if not visitor.page.locator("dd.late").count():
        visitor.note("two presses from a number of what is overdue there is no overdue record")
    for reason, decision in (("Ждём электрика", "refused"), ("Ждём обучающего центра", "granted")):
        visitor.go("/")
        visitor.press(f"section:first-of-type ul.rows li:has-text('{reason}: {visitor.visit}') a")
        visitor.look("request")
        visitor.file(f"button[name=decision][value={decision}]", decision)
        if visitor.page.locator("button[name=decision]").count():
            visitor.note("a request that was decided can be decided again")
    visitor.open("details:has(#silenceUntil) summary")
    visitor.page.fill("#silenceUntil", "2098-12-31")
    visitor.page.fill("#silenceReason", "Идёт ремонт")
    visitor.file("details:has(#silenceUntil) button", "silenced")


def chair(visitor: Visitor) -> None:
    """A council's chair: what went out and its record, a report down to the record, a paper, two objections to points."""
    visitor.come_in("P-KZ-01-C")
    visitor.press("a[href='/told']")
    visitor.look("told")
    visitor.press("main ul.rows a[href^='/violation']")
    visitor.look("told-record")
    visitor.press("a[href='/reports']")
    visitor.look("reports")
    visitor.press("a[href*='name=safety-work']")
    visitor.look("report")
    take_along(visitor)
    visitor.press("td a[href*='indicator=violations&'][href*='origin=records']")
    visitor.look("records")
    visitor.press("ul.rows a[href^='/violation']")
    visitor.look("record")
    if not visitor.page.locator("main a[href^='/document']").count():
        visitor.note("two presses from a number of a report there is no record")
    visitor.press("main a[href^='/inspection']")
    visitor.press("a[href*='name=act']")
    visitor.look("act", runs=False)
    visitor.go("/contests")
    visitor.look("contests")
    visitor.press(f"a[href$='{CONTEST}']")
    visitor.look("standings")
    visitor.press("a[href^='/contest/points']")
    visitor.look("points")
    if not visitor.page.locator("main a[href^='/inspection']").count():
        visitor.note("a point of the standings does not lead to the records behind it")
    for reason, criterion in (("Не учтена проверка 12 мая", ""), ("Нарушение устранено в срок", "onTime")):
        visitor.open("details:has(#objectReason) summary")
        visitor.page.select_option("#objectCriterion", criterion)
        visitor.page.fill("#objectReason", f"{reason}: {visitor.visit}")
        visitor.file("details:has(#objectReason) button", f"objected-{criterion or 'whole'}")


def take_along(visitor: Visitor) -> None:
    """A report's files come, whatever of the machine the daemon's sandbox keeps from it."""
    files = visitor.page.locator("main a[href^='/reports/file']")
    for link in files.all():
        address = link.get_attribute("href")
        answer = visitor.context.request.get(visitor.daemon.address + address)
        if answer.status != 200 or not answer.body():
            visitor.note(f"{address} is answered with {answer.status}")
    if files.count() != 4:
        visitor.note(f"{files.count()} files of a report are offered")


def juror(visitor: Visitor) -> None:
    """A juror: a mark beyond the scale is said, a right one is recorded; each visit marks somebody else."""
    visitor.come_in("P-JURY-1")
    visitor.press("a[href='/contests']")
    visitor.press(f"a[href$='{CONTEST}']")
    visitor.look("all-standings")
    visitor.press("a[href^='/contest/points']", next(UNMARKED))
    visitor.page.fill("#markNumber", "11")
    visitor.page.fill("#markReason", "Показаны фотографии до и после")
    visitor.press("form[action='/marks'] button")
    visitor.look("mark-refused")
    if not visitor.page.locator("[role=alert]").count():
        visitor.note("a mark beyond the scale is not refused")
    visitor.page.fill("#markNumber", "8,5")
    visitor.file("form[action='/marks'] button", "marked")


def organizer(visitor: Visitor) -> None:
    """The contest's organizer: the two objections of the chair; the points that an upheld one gives must be said."""
    visitor.come_in("P-CONTEST-CHAIR")
    visitor.press("a[href='/contests']")
    visitor.press(f"a[href$='{CONTEST}']")
    visitor.press(f"a[href^='/contest/points'][href*='participant={PLACE}']")
    visitor.look("objections")

    def decide(reason: str, decision: str, points: str) -> None:
        objection = visitor.page.locator(f"li:has-text('{reason}: {visitor.visit}')")
        objection.locator("[name=criterion]").select_option("onTime")
        objection.locator("[name=points]").fill(points)
        objection.locator("[name=reason]").fill("Пересмотрено")
        with visitor.page.expect_navigation():
            objection.locator(f"button[value={decision}]").click()
        visitor.look(f"{decision}-{points or 'nothing'}")
        if bool(objection.locator("button").count()) != bool(visitor.page.locator("[role=alert]").count()):
            visitor.note(f"an objection that was {decision} is neither decided nor is it said why not")

    decide("Не учтена проверка 12 мая", "refused", "")
    decide("Нарушение устранено в срок", "upheld", "")
    if not visitor.page.locator("[role=alert]").count():
        visitor.note("an objection is upheld without points")
    decide("Нарушение устранено в срок", "upheld", "12,5")


def mender(visitor: Visitor) -> None:
    """An inspector finds a refused file of theirs with its reason, mends it and files it again."""
    name = f"refused-{visitor.visit}.json"
    text = visitor.daemon.file(name, inspection(f"MEND-{visitor.visit}", "TI-999", "Нет ограждения (вымышлено)"))
    visitor.come_in(INSPECTOR)
    visitor.press("a[href='/refused']")
    visitor.look("refused")
    visitor.press(f"ul.rows a:has-text('{name}')")
    visitor.look("mending")
    visitor.page.fill("#text", text.replace('"unscheduled"', '"plan"'))
    visitor.press("main form button")
    visitor.look("still-wrong")
    visitor.page.fill("#text", text.replace("TI-999", INSPECTOR))
    visitor.press("main form button")
    visitor.look("mended")
    if visitor.page.locator(f"ul.rows a:has-text('{name}')").count():
        visitor.note("what was mended still stands among what was refused")
