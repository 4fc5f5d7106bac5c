import Tekseru
import TekseruLanguage
import TekseruRegister

/// The records that a number of a report counts.
struct RecordsPage {
  private let desk: Desk

  /// So many stand on a page.
  private static let rows = 40

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      let query = desk.visit.query
      let code = query["organization"] ?? ""
      try desk.require(.read, at: code)
      guard let indicator = Indicator(query["indicator"] ?? ""), let period = try? Period(query["period"] ?? "") else {
        throw .notFound
      }
      let turning = try Turning(desk, by: RecordsPage.rows)
      let first = turning.first
      let origin = query["origin"] ?? ""
      let found =
        origin == "statements"
        ? try statements(of: code, indicator, period)
        : try records(behind: indicator, of: code, period, first..<(first + RecordsPage.rows + 1))
      let name = Catalogue.heading("figures." + indicator.name, in: desk.language)
      let link = Link.records(indicator.name, code, period.description, origin: origin)
      return Page(
        .records, title: "\(name), \(Dates.period(period, in: desk.language))",
        [
          "name": try desk.name(of: code), "link": Link.organization(code),
          "records": Array(found.prefix(RecordsPage.rows)), "isEmpty": found.isEmpty,
        ].merging(turning.values(link, isMore: found.count > RecordsPage.rows)) { $1 })
    }
  }

  /// The statements that say the figure, or what it follows from.
  private func statements(
    of code: String, _ indicator: Indicator, _ period: Period
  ) throws(PageFailure) -> [[String: Any]] {
    let day = try desk.day(at: code)
    let found = try desk.read { () throws(ListFailure) in
      try desk.reader.statements(of: code, andBelow: false, years: period.year...period.year, on: day)
    }
    var rows: [[String: Any]] = []
    for listing in found where listing.statement.period == period {
      guard indicator.isDerived || listing.statement.number(indicator) != nil else { continue }
      rows.append([
        "link": Link.document(listing.sequence), "text": "\(kind(.statement)) \(listing.id)",
        "place": try desk.name(of: code), "day": Dates.period(period, in: desk.language),
      ])
    }
    return rows
  }

  private func records(
    behind indicator: Indicator, of code: String, _ period: Period, _ page: Range<Int>
  ) throws(PageFailure) -> [[String: Any]] {
    let found = try desk.read { () throws(ListFailure) in
      try desk.reader.records(behind: indicator, of: code, period, page: page)
    }
    var rows: [[String: Any]] = []
    for record in found {
      guard let found = try desk.read({ () throws(ListFailure) in try desk.reader.entry(record.sequence) }) else {
        continue
      }
      var row = try self.row(record, found.document)
      row["place"] = try desk.name(of: record.organization)
      rows.append(row)
    }
    return rows
  }

  private func row(_ record: CountedRecord, _ document: Document) throws(PageFailure) -> [String: Any] {
    switch document.body {
    case .inspection(let inspection):
      if let number = record.violation {
        let text = inspection.violations.first { $0.number == number }?.text ?? record.id
        return row(text, Link.violation("\(record.id)/\(number)"), inspection.date)
      }
      return row("\(kind(.inspection)) \(record.id)", Link.inspection(record.id), inspection.date)
    case .accident(let accident):
      // Who was hurt stands in the document, and its id may tell it too.
      guard try desk.may(.readVictims, at: record.organization) else { return row(kind(.accident), nil, accident.date) }
      return row("\(kind(.accident)) \(record.id)", Link.document(record.sequence), accident.date)
    default: return row("\(kind(document.kind)) \(record.id)", Link.document(record.sequence), nil)
    }
  }

  private func row(_ text: String, _ link: String?, _ day: Day?) -> [String: Any] {
    ["text": text, "link": link.ifGiven, "day": day.map(desk.shown).ifGiven]
  }

  private func kind(_ kind: Kind) -> String { Catalogue.choice(kind.rawValue, of: "document", in: desk.language) }
}

extension Views.Template {
  /// The records behind a number.
  static let records = Views.Template(
    name: "records",
    text: """
      <p><a href="{{link}}">{{name}}</a></p>
      {{#isEmpty}}<p>{{w.page.noRecords}}</p>{{/isEmpty}}
      <ul class="rows">{{#records}}<li><p>{{#link}}<a href="{{link}}">{{text}}</a>{{/link}}{{^link}}{{text}}{{/link}}</p>
      <p class="soft">{{place}}{{#day}} · {{day}}{{/day}}</p></li>
      {{/records}}</ul>
      {{> turning}}

      """)
}
