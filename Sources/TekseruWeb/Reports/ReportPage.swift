import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// A report: its bars, its figures, each of which leads to what it counts, and ways to take it along.
struct ReportPage {
  private let desk: Desk
  private let asked: AskedReport
  private let maker: PaperMaker

  /// So many cells with links stand on a page: it stays below 50 KB.
  private static let mostCells = 180

  init(_ desk: Desk) throws(PageFailure) {
    self.desk = desk
    asked = try AskedReport(desk)
    maker = PaperMaker(desk.reader, try asked.years.request, in: desk.language)
  }

  var page: Page {
    get throws(PageFailure) {
      var table = try asked.table()
      // A sum over several years has no records of its own: those of its years stand beside it.
      if asked.report.isOfFigures { table.rows.removeAll { (try? Period($0[1].plain)) == nil } }
      let laid = asked.report.isOfFigures ? try figures(FigureTable(table.crossedByPeriod)) : try rows(table)
      let rows = max(ReportPage.mostCells / max(laid.columns.count, 1), 5)
      let turning = try Turning(desk, by: rows)
      let behind = laid.rows.dropFirst(turning.first)
      let bars = try BarPart(desk, asked, table, maker).values
      return Page(
        .report,
        title: asked.report.title(
          of: try desk.name(of: asked.years.organization), asked.years.years, in: desk.language),
        [
          "columns": laid.columns, "rows": Array(behind.prefix(rows)), "isEmpty": laid.rows.isEmpty, "bars": bars,
          "hasBars": !bars.isEmpty, "downloads": downloads,
          "paper": PaperName(rawValue: asked.report.rawValue).map { Link.paper($0, asked.years) }.ifGiven,
          "name": asked.report.rawValue, "from": asked.years.years.lowerBound,
          "until": asked.years.years.upperBound,
          "places": try desk.places(around: asked.years.organization),
        ].merging(turning.values("/reports/one?\(asked.query)", isMore: behind.count > rows)) { $1 })
    }
  }

  private typealias Laid = (columns: [[String: Any]], rows: [[String: Any]])

  /// Figures: a row an indicator, a column a period, the latest first, where a narrow screen shows it; each number leads to
  /// the records that it counts.
  private func figures(_ table: FigureTable) throws(PageFailure) -> Laid {
    let isOfOne = Set(table.lines.map(\.organization)).count < 2
    let order = ReportPage.latestFirst(table.periods)
    var rows: [[String: Any]] = []
    for line in sorted(table.lines) {
      let name = isOfOne ? nil : try desk.name(of: line.organization.plain)
      let cells = order.map { (table.periods[$0], line.figures[$0]) }.map { period, cell -> [String: Any] in
        let link = Link.records(line.indicator.plain, line.organization.plain, period, origin: line.origin.plain)
        return [
          "text": cell == .none ? "–" : maker.figure(cell, of: line.indicator), "link": cell == .none ? false : link,
          "isNumber": true,
        ]
      }
      let head = [maker.figure(line.indicator), name, maker.figure(line.origin)].compactMap(\.self)
      rows.append(["head": head[0], "under": head.dropFirst().joined(separator: " · "), "cells": cells])
    }
    let heads = [maker.heading("indicator")] + order.map { maker.period(table.periods[$0]) }
    return (heads.enumerated().map { ["text": $1, "isNumber": $0 > 0] }, rows)
  }

  /// Where the periods stand: the latest first, and of those that end together the longest.
  private static func latestFirst(_ periods: [String]) -> [Int] {
    periods.indices.sorted { left, right in
      guard let one = try? Period(periods[left]), let other = try? Period(periods[right]) else { return left > right }
      return (other.lastDay, one.firstDay, right) < (one.lastDay, other.firstDay, left)
    }
  }

  /// What was recorded and what was stated of an indicator stand beside one another.
  private func sorted(_ lines: [FigureTable.Line]) -> [FigureTable.Line] {
    let ordered = lines.enumerated().compactMap { index, line in
      Indicator(line.indicator.plain).map { (indicator: $0, index: index, line: line) }
    }
    return ordered.sorted { ($0.indicator, $0.index) < ($1.indicator, $1.index) }.map(\.line)
  }

  /// A list: each id leads to what it names.
  private func rows(_ table: Table) throws(PageFailure) -> Laid {
    var rows: [[String: Any]] = []
    for row in table.rows {
      var cells: [[String: Any]] = []
      for (column, cell) in zip(table.columns, row) {
        cells.append(["text": maker.figure(cell), "link": try link(column, cell, row, table).ifGiven])
      }
      rows.append(["cells": cells])
    }
    return (table.columns.map { ["text": maker.heading($0)] }, rows)
  }

  private func link(_ column: String, _ cell: Cell, _ row: [Cell], _ table: Table) throws(PageFailure) -> String? {
    guard cell != .none else { return nil }
    let id = cell.plain
    switch column {
    case "violation", "repeats": return Link.violation(id)
    case "organization": return Link.organization(id)
    case "statement": return try document(id, .statement)
    case "id":
      let kind = table.columns.firstIndex(of: "document").flatMap { Kind(rawValue: row[$0].plain) }
      return try kind.flatMap { kind throws(PageFailure) in try document(id, kind) }
    default: return nil
    }
  }

  private func document(_ id: String, _ kind: Kind) throws(PageFailure) -> String? {
    try desk.sequence(of: id, kind).map(Link.document)
  }

  private var downloads: [[String: Any]] {
    ReportFile.formats.map {
      ["link": "/reports/file?\(asked.query)&format=\($0.rawValue)", "name": $0.rawValue.uppercased()]
    }
  }
}

extension Desk {
  /// An organization, those right below it, and the one above where the visitor may look at it; to choose from.
  func places(around code: String) throws(PageFailure) -> [[String: Any]] {
    let above = try read { () throws(ListFailure) in try reader.upwards(from: code, on: today) }.dropFirst().first
    let below = try read { () throws(ListFailure) in try reader.organizations(below: code, on: today) }.map(\.code.text)
    var places = [(thing: code, name: try name(of: code))] + (try inOrder(below, of: \.self))
    if let above, try may(.read, at: above) { places.insert((above, try name(of: above)), at: 0) }
    return places.map { ["code": $0.thing, "name": $0.name, "isChosen": $0.thing == code] }
  }
}

extension Views.Template {
  /// A report.
  static let report = Views.Template(
    name: "report",
    text: """
      <form method="get" action="/reports/one"><input type="hidden" name="name" value="{{name}}">
      <p class="field"><label for="organization">{{w.page.organization}}</label><select id="organization" name="organization">
      {{#places}}<option value="{{code}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
      {{/places}}</select></p>
      <p class="field"><label for="from">{{w.page.fromYear}}</label><input id="from" name="from" inputmode="numeric" pattern="[0-9]{4}" value="{{from}}" required></p>
      <p class="field"><label for="until">{{w.page.untilYear}}</label><input id="until" name="until" inputmode="numeric" pattern="[0-9]{4}" value="{{until}}" required></p>
      <p class="actions"><button class="second">{{w.page.show}}</button></p></form>
      {{#isEmpty}}<p>{{w.report.empty}}</p>{{/isEmpty}}
      {{#hasBars}}{{> bars}}{{/hasBars}}
      {{^isEmpty}}<div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table>
      <thead><tr>{{#columns}}<th scope="col"{{#isNumber}} class="number"{{/isNumber}}>{{text}}</th>{{/columns}}</tr></thead>
      <tbody>{{#rows}}<tr>{{#head}}<th scope="row">{{head}}{{#under}}<br><span class="soft">{{under}}</span>{{/under}}</th>{{/head}}{{#cells}}<td{{#isNumber}} class="number"{{/isNumber}}>{{#link}}<a href="{{link}}">{{text}}</a>{{/link}}{{^link}}{{text}}{{/link}}</td>{{/cells}}</tr>
      {{/rows}}</tbody></table></div>{{/isEmpty}}
      {{> turning}}
      <h2>{{w.page.takeAlong}}</h2>
      <ul>{{#downloads}}<li><a class="plain" href="{{link}}" download>{{name}}</a></li>
      {{/downloads}}{{#paper}}<li><a class="plain" href="{{paper}}">{{w.page.toPrint}}</a></li>{{/paper}}</ul>

      """)
}
