import Tekseru
import TekseruLanguage
import TekseruRegister

extension Desk {
  /// A violation as a row of a list.
  func row(_ violation: ViolationListing) throws(PageFailure) -> [String: Any] {
    [
      "link": Link.violation(violation.id), "text": Desk.beginning(of: violation.text),
      "place": try name(of: violation.organization),
      "category": Catalogue.choice(violation.category.rawValue, of: "category", in: language),
      "severity": violation.severity.map { Catalogue.choice($0.rawValue, of: "severity", in: language) }.ifGiven,
      "status": Catalogue.choice(violation.status.rawValue, of: "status", in: language),
      "isLate": violation.daysOverdue > 0, "due": due(violation.due, daysOverdue: violation.daysOverdue),
      "silenced": silenced(until: violation.silencedUntil),
    ]
  }

  /// Until when nobody is told of something; nothing where no silence covers it.
  func silenced(until day: Day?) -> Any {
    day.map { text("page.silencedUntil", ["day": .text(shown($0))]) }.ifGiven
  }

  /// How a text begins, for a row of a list: the whole of it stands on its own page. Forty rows stay below 50 KB so.
  static func beginning(of text: String) -> String {
    let most = 160
    return text.count > most ? text.prefix(most) + "…" : text
  }

  /// When a violation is due, and by how much it is late.
  func due(_ day: Day?, daysOverdue: Int) -> String {
    guard let day else { return text("page.noDueDay") }
    let arguments: [String: Argument] = ["day": .text(shown(day)), "days": .number(daysOverdue)]
    return text(daysOverdue > 0 ? "page.overdueBy" : "page.dueOn", arguments)
  }

  /// A page of a list of violations, and whether more follow.
  func violations(
    at organization: String, overdue: Bool, from first: Int, count: Int
  ) throws(PageFailure) -> (rows: [[String: Any]], isMore: Bool) {
    var filter = ViolationFilter(organization: organization, isOverdue: overdue)
    filter.isUnresolved = true
    filter.page = first..<(first + count + 1)
    var found: [ViolationListing] = []
    try read { () throws(ListFailure) in try reader.violations(filter, on: today) { found.append($0) } }
    var rows: [[String: Any]] = []
    for violation in found.prefix(count) { rows.append(try row(violation)) }
    return (rows, found.count > count)
  }
}
