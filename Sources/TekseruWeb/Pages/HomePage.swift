import Tekseru
import TekseruRegister

/// The beginning: what the visitor keeps for later, their places, and what is open there, by date.
struct HomePage {
  private let desk: Desk
  private let kept: [KeptForm]

  init(_ desk: Desk, _ kept: [KeptForm]) {
    self.desk = desk
    self.kept = kept
  }

  var page: Page {
    get throws(PageFailure) {
      var places: [[String: Any]] = []
      for root in try desk.topmost(desk.rights.roots(of: .read)) { places.append(try PlacePart.values(desk, at: root)) }
      var requests: [[String: Any]] = []
      for root in try desk.topmost(desk.rights.roots(of: .decide)) {
        for request in try desk.undecided(at: root, atMost: HomePage.mostRequests) {
          requests.append(try desk.row(request))
        }
      }
      return Page(
        .home, title: desk.text("page.places"),
        [
          "places": places, "hasNone": places.isEmpty, "hasRequests": !requests.isEmpty,
          "requests": Array(requests.prefix(HomePage.mostRequests)),
        ].merging(try KeptPart(desk, kept).values) { $1 })
    }
  }

  /// So many requests stand there, the longest waiting first; the rest follow when these are decided.
  private static let mostRequests = 20
}

extension Views.Template {
  /// The visitor's places.
  static let home = Views.Template(
    name: "home",
    text: """
      {{> notice}}{{> kept}}
      {{> toDecide}}
      {{#hasNone}}<p>{{w.page.noPlaces}}</p>{{/hasNone}}
      {{#places}}<section><h2><a href="{{link}}">{{name}}</a></h2>
      {{> place}}</section>
      {{/places}}

      """)
}
