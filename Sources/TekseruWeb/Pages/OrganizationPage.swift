import Tekseru
import TekseruLanguage
import TekseruRegister

/// An organization: where it stands, what is open there and below, and what is held back.
struct OrganizationPage {
  private let desk: Desk
  private let code: String
  private let problems: [Problem]

  init(_ desk: Desk) { self.init(desk, of: desk.visit.query["code"] ?? "", []) }

  /// The page of an organization, with what is wrong with a form that was sent from it.
  init(_ desk: Desk, of code: String, _ problems: [Problem]) {
    self.desk = desk
    self.code = code
    self.problems = problems
  }

  var page: Page {
    get throws(PageFailure) {
      try desk.require(.read, at: code)
      var values = try PlacePart.values(desk, at: code)
      let above = try desk.read { () throws(ListFailure) in try desk.reader.upwards(from: code, on: desk.today) }
      var ways: [[String: Any]] = []
      for parent in above.dropFirst().reversed() where try desk.may(.read, at: parent) {
        ways.append(["name": try desk.name(of: parent), "link": Link.organization(parent)])
      }
      values["above"] = ways
      values["hasAbove"] = !ways.isEmpty
      values["code"] = code
      values["notice"] = desk.visit.query["filed"] == "1" ? desk.text("page.filed") as Any : false
      values.merge(desk.problems(problems)) { $1 }
      values.merge(try SilencePart(desk, at: code).values) { $1 }
      var page = Page(.organization, title: try desk.name(of: code), values)
      page.isKept = true
      return page
    }
  }
}

extension Views.Template {
  /// An organization.
  static let organization = Views.Template(
    name: "organization",
    text: """
      {{> notice}}
      {{#hasAbove}}<nav aria-label="{{w.page.above}}"><ul>{{#above}}<li><a href="{{link}}">{{name}}</a></li>{{/above}}</ul></nav>{{/hasAbove}}
      <p class="soft">{{code}}</p>
      {{> place}}
      {{> silences}}

      """)
}
