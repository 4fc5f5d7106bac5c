import Tekseru
import TekseruLanguage
import TekseruRegister

extension PaperMaker {
  /// The federation's form, in its order; `domain` part 1.6.
  private static let form = [
    "councils", "councils.byUnion", "inspectors.higherEducation", "inspectors.technicalSecondary",
    "inspectors.seniority5",
    "inspectors.trained", "inspections.council", "inspections.workers", "inspections.other", "violations.conditions",
    "violations.rules", "violations.training", "violations.equipment", "violations.other", "proposals", "disputes",
    "investigations", "attestations", "seminars",
  ]

  private static let ofPlenum = [
    "councils", "inspectors", "inspections", "inspections.perInspector", "violations", "removed", "removed.share",
    "injuries.light", "injuries.severe", "injuries.fatal",
  ]

  /// The form of 19 indicators: a row each, a column a period; what nobody reported is a dash and no zero.
  func indicators() throws(ListFailure) -> Paper {
    let table = FigureTable(try Report.safetyWork.table(request, from: reader).crossedByPeriod)
    var paper = begin(.indicators)
    paper.subtitle = years
    paper.facts = try scope()
    paper.notes = try remarks().map(\.sentence)
    let periods = request.years.map { "\($0)" }
    var laid = rows([("№", true), (heading("indicator"), false)] + periods.map { ($0, true) })
    for (number, name) in PaperMaker.form.enumerated() {
      laid.rows.append(
        ["\(number + 1)", .init(Catalogue.heading("figures." + name, in: language))]
          + periods.map { .init(table.figure(name, in: $0).map { figure($0) } ?? "–") })
    }
    paper.table = laid
    paper.signatures = [sign("organizationChair")]
    return paper
  }

  /// A year beside the year before, with the change and a chart of up to five years.
  func plenum() throws(ListFailure) -> Paper {
    let last = request.years.upperBound
    var wide = request
    wide.years = max(last - 4, Day.writableYears.lowerBound)...last
    let table = FigureTable(try Report.safetyWork.table(wide, from: reader).crossedByPeriod)
    var paper = begin(.plenum)
    paper.subtitle = "\(last)"
    paper.facts = try scope()
    var laid = rows([
      (heading("indicator"), false), ("\(last - 1)", true), ("\(last)", true), (text("paper.column.change"), true),
    ])
    for name in PaperMaker.ofPlenum {
      let indicator = Cell.term("indicator", word: name)
      let (before, now) = (table.figure(name, in: "\(last - 1)"), table.figure(name, in: "\(last)"))
      laid.rows.append([
        .init(Catalogue.heading("figures." + name, in: language)),
        .init(before.map { figure($0, of: indicator) } ?? "–"), .init(now.map { figure($0, of: indicator) } ?? "–"),
        .init(change(from: before, to: now, of: indicator)),
      ])
    }
    paper.table = laid
    paper.chart = chart(table, wide.years)
    return paper
  }

  /// What was added or taken away; of a share in percentage points.
  private func change(from before: Cell?, to now: Cell?, of indicator: Cell) -> String {
    guard let old = before?.ratio, let new = now?.ratio, let difference = new - old else { return "–" }
    let isNegative = difference.numerator < 0
    guard difference.numerator != 0, let size = isNegative ? old - new : difference else { return "0" }
    let sign = isNegative ? "−" : "+"
    if indicator.isShare, let hundredfold = Ratio(size.numerator * 100, size.denominator) {
      let points = Numbers.ratio(hundredfold, decimals: 1, in: language)
      return sign + text("paper.points", ["number": .text(points)])
    }
    return sign + Numbers.ratio(size, decimals: size.denominator == 1 ? 0 : 3, in: language)
  }

  /// The years before the first figure are left out.
  private func chart(_ table: FigureTable, _ years: ClosedRange<Int>) -> BarChart {
    let names = ["inspections", "violations", "removed"]
    let periods = years.map { "\($0)" }.drop { period in names.allSatisfy { table.figure($0, in: period) == nil } }
    return BarChart(
      periods: Array(periods),
      series: names.map { name in
        BarChart.Series(
          name: Catalogue.heading("figures." + name, in: language),
          values: periods.map { period in
            guard let cell = table.figure(name, in: period), let ratio = cell.ratio else { return nil }
            return (Double(ratio.numerator) / Double(ratio.denominator), figure(cell))
          })
      })
  }
}

extension Cell {
  /// A number as a fraction; nil for what is no number.
  fileprivate var ratio: Ratio? {
    switch self {
    case .integer(let number): Ratio(number, of: 1)
    case .decimal(let number), .money(let number): Ratio(number)
    case .ratio(let ratio): ratio
    default: nil
    }
  }
}
