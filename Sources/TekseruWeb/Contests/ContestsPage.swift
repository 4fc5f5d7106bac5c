import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// The contests and knowledge tests that the register knows.
struct ContestsPage {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      var contests: [[String: Any]] = []
      for regulation in try regulations() {
        contests.append([
          "link": "/contest?contest=\(Link.encoded(regulation.id.text))",
          "name": regulation.title.text(for: desk.language),
          "period": Dates.period(regulation.period, in: desk.language),
        ])
      }
      let tests = desk.rights.permitSomewhere(.inspect) ? try self.tests() : []
      return Page(
        .contests, title: desk.text("page.contests"),
        [
          "contests": contests, "isEmpty": contests.isEmpty, "tests": tests, "hasTests": !tests.isEmpty,
        ])
    }
  }

  /// The knowledge tests, for inspectors.
  private func tests() throws(PageFailure) -> [[String: Any]] {
    var tests: [[String: Any]] = []
    try desk.read { () throws(ListFailure) in
      try desk.reader.things(ThingFilter(kind: .testBank), on: desk.today.day(in: nil)) { thing in
        guard case .testBank(let bank) = thing.document.body else { return }
        tests.append([
          "link": "/test?bank=\(Link.encoded(bank.id.text))", "name": bank.title.text(for: desk.language),
          "until": desk.shown(bank.until),
        ])
      }
    }
    return tests
  }

  private func regulations() throws(PageFailure) -> [Regulation] {
    var found: [Regulation] = []
    try desk.read { () throws(ListFailure) in
      try desk.reader.things(ThingFilter(kind: .regulation), on: desk.today.day(in: nil)) { thing in
        if case .regulation(let regulation) = thing.document.body { found.append(regulation) }
      }
    }
    return found.sorted { $1.period.lastDay < $0.period.lastDay }
  }
}

extension Views.Template {
  /// Contests.
  static let contests = Views.Template(
    name: "contests",
    text: """
      {{#isEmpty}}<p>{{w.page.noContests}}</p>{{/isEmpty}}
      <ul class="rows">{{#contests}}<li><p><a href="{{link}}">{{name}}</a></p><p class="soft">{{period}}</p></li>
      {{/contests}}</ul>
      {{#hasTests}}<h2>{{w.page.tests}}</h2>
      <ul class="rows">{{#tests}}<li><p><a href="{{link}}">{{name}}</a></p><p class="soft">{{w.heading.until}}: {{until}}</p></li>
      {{/tests}}</ul>{{/hasTests}}

      """)
}
