import Tekseru
import TekseruRegister
import TekseruReports

/// The reports and papers of the visitor's places, to choose from.
struct ReportsPage {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      var places: [[String: Any]] = []
      for root in try desk.topmost(desk.rights.roots(of: .read)) {
        let name = try desk.name(of: root)
        let year = try desk.day(at: root).year
        let query = "organization=\(Link.encoded(root))"
        places.append([
          "name": name,
          "reports": Report.allCases.map { report in
            [
              "link": "/reports/one?name=\(report.rawValue)&\(query)",
              "name": report.title(of: name, AskedYears.usual(until: year), in: desk.language),
            ]
          },
          "papers": PaperName.allCases.filter { !$0.isOfInspection }.map { paper in
            [
              "link": "/paper?name=\(paper.rawValue)&\(query)&from=\(year)",
              "name": desk.text("paper.\(paper.rawValue)"),
            ]
          },
        ])
      }
      return Page(.reports, title: desk.text("page.reports"), ["places": places, "hasNone": places.isEmpty])
    }
  }
}

extension Views.Template {
  /// Reports and papers.
  static let reports = Views.Template(
    name: "reports",
    text: """
      {{#hasNone}}<p>{{w.page.noPlaces}}</p>{{/hasNone}}
      {{#places}}<section><h2>{{name}}</h2>
      <ul class="rows">{{#reports}}<li><a href="{{link}}">{{name}}</a></li>
      {{/reports}}</ul>
      <h3>{{w.page.toPrint}}</h3>
      <ul>{{#papers}}<li><a class="plain" href="{{link}}">{{name}}</a></li>
      {{/papers}}</ul></section>
      {{/places}}

      """)
}
