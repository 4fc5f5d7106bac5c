import Tekseru
import TekseruLanguage
import TekseruRegister

/// An organization: where it stands, and what is open there and below.
struct OrganizationPage {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      let code = desk.visit.query["code"] ?? ""
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
      return Page(.organization, title: try desk.name(of: code), values)
    }
  }
}

extension Views.Template {
  /// An organization.
  static let organization = Views.Template(
    name: "organization",
    text: """
      {{#hasAbove}}<nav aria-label="{{w.page.above}}"><ul>{{#above}}<li><a href="{{link}}">{{name}}</a></li>{{/above}}</ul></nav>{{/hasAbove}}
      <p class="soft">{{code}}</p>
      {{> place}}

      """)
}
