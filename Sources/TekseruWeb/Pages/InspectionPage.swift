import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// An inspection: where, when and by whom, and what was found.
struct InspectionPage {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      let id = desk.visit.query["id"] ?? ""
      let things = try desk.read { () throws(ListFailure) in try desk.reader.histories(of: id, kind: .inspection) }
      guard let thing = things.first, case .inspection(let inspection)? = thing.document?.body else { throw .notFound }
      let code = inspection.organization.text
      try desk.require(.read, at: code)
      let day = try desk.day(at: code)
      var rows: [[String: Any]] = []
      for sheet in thing.violations { rows.append(row(sheet, on: day, place: try desk.name(of: code))) }
      var documents: [[String: Any]] = []
      for entry in thing.entries { documents.append(try desk.row(entry)) }
      var inspectors: [String] = []
      for inspector in inspection.inspectors {
        inspectors.append(try desk.nameAndCode(ofPerson: inspector.text))
      }
      return Page(
        .inspection,
        title: desk.text("page.inspection", ["date": .text(Dates.long(inspection.date, in: desk.language))]),
        [
          "id": thing.id, "place": try desk.name(of: code), "placeLink": Link.organization(code),
          "inspectors": inspectors.joined(separator: ", "),
          "kind": Catalogue.choice(inspection.kind.rawValue, of: "kind", in: desk.language),
          "ground": inspection.ground.map { Catalogue.choice($0.rawValue, of: "ground", in: desk.language) }.ifGiven,
          "unit": inspection.unit.ifGiven, "act": inspection.act.ifGiven,
          "representation": (inspection.representation?.number).ifGiven,
          "notCarriedOut": inspection.notCarriedOut.ifGiven,
          "violations": rows, "isEmpty": rows.isEmpty, "documents": documents,
          "papers": papers(thing),
          "notice": desk.visit.query["filed"] == "1" ? desk.text("page.filed") as Any : false,
        ])
    }
  }

  /// The papers that can be printed of it.
  private func papers(_ thing: ThingHistory) -> [[String: Any]] {
    let names = PaperName.allCases.filter { name in
      switch name {
      case .act: true
      case .representation: !thing.violations.isEmpty
      case .stopWork: thing.violations.contains { $0.violation.severity == .critical }
      default: false
      }
    }
    return names.map { name in
      ["link": Link.paper(name, ofInspection: thing.id), "name": desk.text("paper.\(name.rawValue)")]
    }
  }

  private func row(_ sheet: ViolationSheet, on day: Day, place: String) -> [String: Any] {
    let phase = sheet.history.last { $0.from <= day } ?? sheet.history.first
    let days = phase.map { $0.isOverdue(on: day) ? $0.due?.daysOverdue(on: day) ?? 0 : 0 } ?? 0
    let language = desk.language
    return [
      "link": Link.violation(sheet.id.description),
      "text": "\(sheet.violation.number). \(Desk.beginning(of: sheet.violation.text))",
      "place": place, "category": Catalogue.choice(sheet.violation.category.rawValue, of: "category", in: language),
      "severity": sheet.violation.severity.map { Catalogue.choice($0.rawValue, of: "severity", in: language) }.ifGiven,
      "status": phase.map { Catalogue.choice($0.status.rawValue, of: "status", in: language) }.ifGiven,
      "isLate": days > 0, "due": desk.due(phase?.due, daysOverdue: days),
      "silenced": desk.silenced(until: sheet.silences.filter { $0.holds(on: day) }.map(\.until).max()),
    ]
  }
}

extension Views.Template {
  /// An inspection.
  static let inspection = Views.Template(
    name: "inspection",
    text: """
      {{> notice}}
      <dl>
      <dt>{{w.page.organization}}</dt><dd><a href="{{placeLink}}">{{place}}</a></dd>
      <dt>{{w.heading.inspectors}}</dt><dd>{{inspectors}}</dd>
      <dt>{{w.heading.kind}}</dt><dd>{{kind}}</dd>
      {{#ground}}<dt>{{w.heading.ground}}</dt><dd>{{ground}}</dd>{{/ground}}
      {{#unit}}<dt>{{w.heading.unit}}</dt><dd>{{unit}}</dd>{{/unit}}
      {{#act}}<dt>{{w.heading.act}}</dt><dd>{{act}}</dd>{{/act}}
      {{#representation}}<dt>{{w.heading.representation.number}}</dt><dd>{{representation}}</dd>{{/representation}}
      {{#notCarriedOut}}<dt>{{w.heading.notCarriedOut}}</dt><dd>{{notCarriedOut}}</dd>{{/notCarriedOut}}
      <dt>{{w.heading.id}}</dt><dd>{{id}}</dd>
      </dl>
      <h2>{{w.page.found}}</h2>
      {{#isEmpty}}<p class="good">{{w.page.nothingFound}}</p>{{/isEmpty}}
      {{> violationRows}}
      <h2>{{w.page.toPrint}}</h2>
      <ul>{{#papers}}<li><a class="plain" href="{{link}}">{{name}}</a></li>
      {{/papers}}</ul>
      {{> documentRows}}

      """)
}
