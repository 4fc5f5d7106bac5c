import Tekseru
import TekseruRegister

/// The violations that are open at an organization and all below it, or only those that are overdue; a page of them.
struct ViolationsPage {
  private let desk: Desk

  /// So many rows stand on a page: it stays below 50 KB with long texts.
  private static let rows = 40

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      let code = desk.visit.query["organization"] ?? ""
      try desk.require(.read, at: code)
      let isOverdue = desk.visit.query["overdue"] == "1"
      let turning = try Turning(desk, by: ViolationsPage.rows)
      let list = try desk.violations(at: code, overdue: isOverdue, from: turning.first, count: ViolationsPage.rows)
      return Page(
        .violations, title: desk.text(isOverdue ? "page.overdueHere" : "page.openViolations"),
        [
          "name": try desk.name(of: code), "link": Link.organization(code), "violations": list.rows,
          "isEmpty": list.rows.isEmpty,
        ].merging(turning.values(Link.violations(at: code, overdue: isOverdue), isMore: list.isMore)) { $1 })
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
      {{> turning}}

      """)
}
