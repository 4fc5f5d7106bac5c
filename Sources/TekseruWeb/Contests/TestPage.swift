import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// A knowledge test: its rules and the inspector's attempts, or the paper while it is being written. The key never gets
/// here.
struct TestPage {
  private let desk: Desk
  private let problems: [Problem]

  init(_ desk: Desk, _ problems: [Problem] = []) {
    self.desk = desk
    self.problems = problems
  }

  var page: Page {
    get throws(PageFailure) {
      let asked = try AskedTest(desk)
      let isBegun = asked.isOpen && desk.clocks.isBegun(asked.paperName)
      var values: [String: Any] = [
        "bank": asked.bank.id.text, "isOpen": asked.isOpen && !isBegun, "isBegun": isBegun, "attempts": attempts(asked),
        "hasAttempts": !asked.own.isEmpty,
        "closed":
          (asked.bank.isKeyClosed(on: desk.now.day)
          ? desk.text("contest.test.closed", ["day": .text(Dates.long(asked.bank.until, in: desk.language))])
          : desk.text("page.testEnded", ["day": .text(Dates.long(asked.bank.until, in: desk.language))])),
        "rules": desk.text(
          "page.testRules",
          [
            "questions": .number(asked.bank.questionsOnPaper), "minutes": .number(asked.bank.minutes),
            "left": .number(max(asked.bank.attempts - asked.own.count, 0)),
          ]),
      ]
      if isBegun { values.merge(paper(asked)) { $1 } }
      values.merge(desk.problems(problems)) { $1 }
      var page = Page(.test, title: asked.bank.title.text(for: desk.language), values)
      page.isKept = true
      return page
    }
  }

  /// The questions as they are asked, and until when answers count.
  private func paper(_ asked: AskedTest) -> [String: Any] {
    let started = desk.clocks.begin(asked.paperName, at: desk.now)
    let end = Instant(milliseconds: started.milliseconds + Int64(asked.bank.minutes) * 60_000)
    return [
      "id": desk.visit.path == "/test-attempts" ? desk.visit.form["id"] : desk.newID(),
      "end": desk.text("page.testUntil", ["moment": .text(desk.moment(end))]),
      "questions": asked.bank.asked(on: asked.paper).map { question in
        [
          "text": question.text.text(for: desk.language),
          "options": question.options.map { option in
            let name = "\(question.code).\(option.code)"
            return [
              "name": name, "text": option.text.text(for: desk.language), "isChosen": desk.visit.form[name] == "yes",
            ]
          },
        ]
      },
    ]
  }

  /// The inspector's attempts: how much was answered, and the mark once that may be told.
  private func attempts(_ asked: AskedTest) -> [[String: Any]] {
    asked.own.map { attempt in
      let result = asked.bank.result(of: attempt, on: desk.now.day)
      return [
        "moment": desk.moment(attempt.started),
        "answered": desk.text(
          "page.testAnswered", ["answered": .number(result.answered), "asked": .number(result.asked)]),
        "mark": (result.grade?.mark).map { desk.text("page.testMark", ["mark": .text($0.words(in: desk.language))]) }
          .ifGiven,
      ]
    }
  }
}

/// The forms of a knowledge test.
enum TestForm {
  /// The paper is asked for: its time begins.
  static func begin(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    let asked = try AskedTest(desk)
    if asked.isOpen { _ = desk.clocks.begin(asked.paperName, at: desk.now) }
    return .show(try TestPage(desk).page)
  }

  /// The answers are handed in. Sent twice, the second finds the first.
  static func attempt(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    let asked = try AskedTest(desk)
    let form = desk.visit.form
    let isRecorded = try desk.sequence(of: form["id"], .testAttempt) != nil
    guard asked.isOpen, problems.isEmpty, !isRecorded else { return .show(try TestPage(desk, problems).page) }
    let paper = asked.paper
    var draft = Draft(.testAttempt, id: form["id"])
    draft.set("bank", asked.bank.id.text)
    draft.set("inspector", asked.inspector.text)
    draft.set("seed", "\(asked.seed)")
    draft.set("started", desk.clocks.begin(asked.paperName, at: desk.now).description)
    draft.set("paper", objects: paper.items.map { item($0.question, $0.options) })
    draft.set("answers", objects: paper.items.compactMap { answer($0, form, at: desk.now) })
    return .file(draft, next: "/test?bank=\(Link.encoded(asked.bank.id.text))")
  }

  private static func item(_ question: Identifier, _ options: [Identifier]) -> JSONObject {
    var item = JSONObject()
    item.add("question", question.text)
    item.addList("options", options.map { JSONObject.quoted($0.text) })
    return item
  }

  /// The answer to a question; nil where nothing was chosen.
  private static func answer(_ item: TestPaper.Item, _ form: Form, at now: Instant) -> JSONObject? {
    let chosen = item.options.filter { form["\(item.question).\($0)"] == "yes" }
    guard !chosen.isEmpty else { return nil }
    var answer = TestForm.item(item.question, chosen)
    answer.add("at", now.description)
    return answer
  }
}

extension Views.Template {
  /// A knowledge test.
  static let test = Views.Template(
    name: "test",
    text: """
      <p>{{rules}}</p>
      {{#closed}}<p class="soft">{{closed}}</p>{{/closed}}
      {{#isOpen}}<form method="post" action="/test-papers"><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="bank" value="{{bank}}">
      <p class="actions"><button>{{w.page.beginTest}}</button></p></form>{{/isOpen}}
      {{#isBegun}}<p class="warm">{{end}}</p>
      <form method="post" action="/test-attempts"><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="id" value="{{id}}"><input type="hidden" name="bank" value="{{bank}}">
      {{#questions}}<fieldset><legend>{{text}}</legend>
      {{#options}}<label class="choice"><input type="checkbox" name="{{name}}" value="yes"{{#isChosen}} checked{{/isChosen}}> {{text}}</label>
      {{/options}}</fieldset>
      {{/questions}}
      <p class="actions"><button>{{w.page.sendAnswers}}</button></p></form>{{/isBegun}}
      {{#hasAttempts}}<h2>{{w.page.myAttempts}}</h2>
      <ul class="rows">{{#attempts}}<li><p>{{moment}}</p><p>{{answered}}{{#mark}} · {{mark}}{{/mark}}</p></li>
      {{/attempts}}</ul>{{/hasAttempts}}

      """)
}
