import Tekseru
import TekseruLanguage
import TekseruRegister

/// What is open at one place: by the organizations below it where there are some, and the first rows of the list.
struct PlacePart {
  /// So many rows stand on a page where several lists stand.
  private static let rows = 20

  /// The values of a place.
  static func values(_ desk: Desk, at code: String) throws(PageFailure) -> [String: Any] {
    let counts = try desk.read { () throws(ListFailure) in
      try desk.reader.unresolvedCounts(below: code, on: desk.today)
    }
    let list = try desk.violations(at: code, overdue: false, from: 0, count: rows)
    var parts: [[String: Any]] = []
    if counts.count > 1 {
      let below = try desk.inOrder(counts.filter { $0.organization != code }, of: \.organization)
      parts = counts.filter { $0.organization == code }.map { part($0, desk.text("page.here"), isOwn: true, desk) }
      parts += below.map { part($0.thing, $0.name, isOwn: false, desk) }
    }
    let overdue = counts.reduce(0) { $0 + $1.overdue }
    return [
      "name": try desk.name(of: code), "link": Link.organization(code),
      "summary": desk.text(
        "page.openHere",
        ["count": .number(counts.reduce(0) { $0 + $1.unresolved }), "overdue": .number(overdue)]),
      "hasParts": !parts.isEmpty, "parts": parts, "violations": list.rows, "isEmpty": list.rows.isEmpty,
      "all": list.isMore ? Link.violations(at: code, overdue: false) as Any : false,
      "overdueLink": overdue > 0 ? Link.violations(at: code, overdue: true) as Any : false,
    ]
  }

  /// An organization right below; what is at the place itself leads to the list.
  private static func part(_ count: UnresolvedCount, _ name: String, isOwn: Bool, _ desk: Desk) -> [String: Any] {
    [
      "name": name,
      "link": isOwn ? false : Link.organization(count.organization) as Any,
      "unresolved": Numbers.integer(count.unresolved, in: desk.language),
      "overdue": Numbers.integer(count.overdue, in: desk.language), "isLate": count.overdue > 0,
      "overdueLink": isOwn || count.overdue == 0
        ? false : Link.violations(at: count.organization, overdue: true) as Any,
    ]
  }
}

extension Views.Template {
  /// What is open at a place.
  static let place = Views.Template(
    name: "place",
    text: """
      <p>{{summary}}</p>
      {{#overdueLink}}<p><a href="{{overdueLink}}">{{w.page.showOverdue}}</a></p>{{/overdueLink}}
      {{#hasParts}}<div class="scroll" tabindex="0" role="region" aria-label="{{w.page.byPlace}}"><table>
      <thead><tr><th scope="col">{{w.page.organization}}</th><th scope="col" class="number">{{w.page.open}}</th>
      <th scope="col" class="number">{{w.page.overdue}}</th></tr></thead>
      <tbody>{{#parts}}<tr><td class="name">{{#link}}<a href="{{link}}">{{name}}</a>{{/link}}{{^link}}{{name}}{{/link}}</td>
      <td class="number">{{unresolved}}</td><td class="number">{{#overdueLink}}<a class="late" href="{{overdueLink}}">{{overdue}}</a>{{/overdueLink}}{{^overdueLink}}{{overdue}}{{/overdueLink}}</td></tr>
      {{/parts}}</tbody></table></div>{{/hasParts}}
      {{#isEmpty}}<p class="good">{{w.page.nothingOpen}}</p>{{/isEmpty}}
      {{> violationRows}}
      {{#all}}<p><a href="{{all}}">{{w.page.showAll}}</a></p>{{/all}}

      """)
}
