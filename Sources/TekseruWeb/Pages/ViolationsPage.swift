import Tekseru
import TekseruRegister

/// The violations that are open at an organization and all below it, or only those that are overdue; a page of them.
struct ViolationsPage {
  private let desk: Desk

  /// So many rows stand on a page: it stays below 50 KB with long texts.
  private static let rows = 40
  /// Nobody turns so many pages; whoever asks for more gets no page.
  private static let last = 100_000

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      let code = desk.visit.query["organization"] ?? ""
      try desk.require(.read, at: code)
      let isOverdue = desk.visit.query["overdue"] == "1"
      guard let first = Int(desk.visit.query["from"] ?? "0"), (0...ViolationsPage.last).contains(first) else {
        throw .notFound
      }
      let list = try desk.violations(at: code, overdue: isOverdue, from: first, count: ViolationsPage.rows)
      let (before, after) = (first - ViolationsPage.rows, first + ViolationsPage.rows)
      return Page(
        .violations, title: desk.text(isOverdue ? "page.overdueHere" : "page.openViolations"),
        [
          "name": try desk.name(of: code), "link": Link.organization(code), "violations": list.rows,
          "isEmpty": list.rows.isEmpty,
          "before": first > 0 ? Link.violations(at: code, overdue: isOverdue, from: max(0, before)) as Any : false,
          "after": list.isMore ? Link.violations(at: code, overdue: isOverdue, from: after) as Any : false,
        ])
    }
  }
}

extension Views.Template {
  /// A list of violations.
  static let violations = Views.Template(
    name: "violations",
    text: """
      <p><a href="{{link}}">{{name}}</a></p>
      {{#isEmpty}}<p class="good">{{w.page.nothingOpen}}</p>{{/isEmpty}}
      {{> violationRows}}
      <p class="actions">{{#before}}<a href="{{before}}">{{w.page.before}}</a>{{/before}}
      {{#after}}<a href="{{after}}">{{w.page.after}}</a>{{/after}}</p>

      """)
}
