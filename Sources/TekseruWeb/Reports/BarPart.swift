import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// The bars above a report: each with its name and number beside it, so that nobody has to see them to read them.
struct BarPart {
  private let desk: Desk
  private let asked: AskedReport
  private let table: Table
  private let maker: PaperMaker

  /// So many bars are drawn; the rest of a long list stands in the table.
  private static let most = 15

  init(_ desk: Desk, _ asked: AskedReport, _ table: Table, _ maker: PaperMaker) {
    self.maker = maker
    self.desk = desk
    self.asked = asked
    self.table = table
  }

  /// The bars as the template draws them; none where there is nothing to compare.
  var values: [[String: Any]] {
    get throws(PageFailure) {
      let bars = asked.report.isOfFigures ? try figures() : try counts()
      let most = bars.map(\.number).max() ?? 0
      guard bars.count > 1, most > 0 else { return [] }
      return bars.prefix(BarPart.most).map { bar in
        [
          "name": bar.name, "number": Numbers.integer(bar.number, in: desk.language),
          "percent": bar.number * 100 / most,
        ]
      }
    }
  }

  private typealias Bar = (name: String, number: Int)

  /// Of a report by organizations, one figure of the last year in each of them; else some figures of each period.
  private func figures() throws(PageFailure) -> [Bar] {
    let figures = FigureTable(table.crossedByPeriod)
    guard asked.report == .branches else {
      let names = asked.report == .appeals ? ["appeals"] : ["inspections", "violations", "removed"]
      // Bars of years and of parts of them do not compare.
      let years = figures.periods.filter { Int($0) != nil }
      return names.flatMap { name in
        years.compactMap { year in
          figures.figure(name, in: year)?.count.map { count in
            ("\(Catalogue.heading("figures." + name, in: desk.language)), \(maker.period(year))", count)
          }
        }
      }
    }
    var bars: [Bar] = []
    let lines = figures.lines.filter {
      $0.indicator.plain == "violations" && $0.organization.plain != asked.years.organization
    }
    // The last year that somebody has figures of; parts of years do not compare with it.
    let periods = figures.periods.indices.filter { index in lines.contains { $0.figures[index].count != nil } }
    guard let last = periods.last(where: { Int(figures.periods[$0]) != nil }) ?? periods.last else { return [] }
    for line in lines {
      guard let count = line.figures[last].count else { continue }
      bars.append(("\(try desk.name(of: line.organization.plain)), \(maker.period(figures.periods[last]))", count))
    }
    return bars.sorted { $0.number > $1.number }
  }

  /// How many rows each organization has.
  private func counts() throws(PageFailure) -> [Bar] {
    guard let column = table.columns.firstIndex(of: "organization") else { return [] }
    var bars: [Bar] = []
    for (code, rows) in Dictionary(grouping: table.rows, by: { $0[column].plain }) {
      bars.append((try desk.name(of: code), rows.count))
    }
    return bars.sorted { ($1.number, $0.name) < ($0.number, $1.name) }
  }
}

extension Cell {
  /// A whole number; nil for anything else.
  fileprivate var count: Int? { if case .integer(let number) = self { number } else { nil } }
}

extension Views.Template {
  /// Bars, each beside its name and number.
  static let bars = Views.Template(
    name: "bars",
    text: """
      <ul class="bars">{{#bars}}<li><span>{{name}}</span> <b>{{number}}</b>
      <svg aria-hidden="true" width="100%" height="10"><rect width="{{percent}}%" height="10" rx="2" fill="currentColor"/></svg></li>
      {{/bars}}</ul>
      """)
}
