import Tekseru
import TekseruRegister

/// The beginning: the visitor's places, and what is open there, by date.
struct HomePage {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      var places: [[String: Any]] = []
      for root in try roots() { places.append(try PlacePart.values(desk, at: root)) }
      return Page(
        .home, title: desk.text("page.places"), ["places": places, "hasNone": places.isEmpty])
    }
  }

  /// The organizations that the visitor may read, without those that lie below another of them.
  private func roots() throws(PageFailure) -> [String] {
    let all = desk.rights.roots(of: .read)
    var roots: [String] = []
    for root in all {
      let chain = try desk.read { () throws(ListFailure) in try desk.reader.upwards(from: root, on: desk.today) }
      if !chain.isEmpty, !chain.dropFirst().contains(where: all.contains) { roots.append(root) }
    }
    return roots
  }
}

extension Views.Template {
  /// The visitor's places.
  static let home = Views.Template(
    name: "home",
    text: """
      {{#hasNone}}<p>{{w.page.noPlaces}}</p>{{/hasNone}}
      {{#places}}<section><h2><a href="{{link}}">{{name}}</a></h2>
      {{> place}}</section>
      {{/places}}

      """)
}
