import Tekseru
import TekseruRegister

/// The beginning: the visitor's places, and what is open there, by date.
struct HomePage {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      var places: [[String: Any]] = []
      for root in try desk.topmost(desk.rights.roots(of: .read)) { places.append(try PlacePart.values(desk, at: root)) }
      var requests: [[String: Any]] = []
      for root in try desk.topmost(desk.rights.roots(of: .decide)) {
        requests += try desk.undecided(at: root).map(desk.row)
      }
      return Page(
        .home, title: desk.text("page.places"),
        [
          "places": places, "hasNone": places.isEmpty, "hasRequests": !requests.isEmpty,
          "requests": Array(requests.prefix(HomePage.mostRequests)),
        ])
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
      {{> toDecide}}
      {{#hasNone}}<p>{{w.page.noPlaces}}</p>{{/hasNone}}
      {{#places}}<section><h2><a href="{{link}}">{{name}}</a></h2>
      {{> place}}</section>
      {{/places}}

      """)
}
