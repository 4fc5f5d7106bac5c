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
    "inspections", "violations", "removed", "removed.share", "inspections.perInspector", "injuries.light",
    "injuries.severe", "injuries.fatal",
  ]

  /// A report of figures, laid out by period, with what contradicts itself as remarks.
  func figures(_ name: PaperName, _ report: Report) throws(ListFailure) -> Paper {
    let table = try report.table(request, from: reader).crossedByPeriod
    var paper = begin(name)
    paper.subtitle = years
    let scope = try scope()
    if !scope.isEmpty { paper.facts = [(heading("organization"), scope)] }
    guard !table.rows.isEmpty else {
      paper.sentences = [text("paper.nothingReported")]
      return paper
    }
    let remarks = try remarks()
    paper.notes = remarks.map(\.sentence)
    paper.table = layOut(table, remarks)
    return paper
  }

  private func layOut(_ table: Table, _ remarks: [Remark]) -> Paper.Rows {
    let own = Set(["indicator", "organization", "origin"])
    func column(_ name: String) -> Int? { table.columns.firstIndex(of: name) }
    // Of one organization its name stands above the table.
    let isOfOne = column("organization").map { at in Set(table.rows.map { $0[at] }).count == 1 } ?? false
    let shown = table.columns.indices.filter { !isOfOne || $0 != column("organization") }
    var laid = rows(
      shown.map { at in
        let name = table.columns[at]
        return (own.contains(name) ? heading(name) : name, !own.contains(name))
      })
    laid.rows = table.rows.map { row in
      shown.map { at in
        let remark = remarks.firstIndex { remark in
          remark.period == table.columns[at] && remark.indicator == column("indicator").map { row[$0] }
            && remark.organization == column("organization").map { row[$0] }
        }
        return Paper.Text(figure(row[at]), note: remark.map { $0 + 1 })
      }
    }
    return laid
  }

  /// A cell as the language writes it.
  private func figure(_ cell: Cell) -> String {
    switch cell {
    case .integer(let number): Numbers.integer(number, in: language)
    case .decimal(let number), .money(let number): Numbers.decimal(number.description, in: language)
    case .ratio(let ratio): Numbers.ratio(ratio, decimals: 3, in: language)
    default: CellText.shown(cell, in: language)
    }
  }

  /// What contradicts itself, and at which figure.
  struct Remark {
    var indicator: Cell?
    var organization: Cell?
    var period: String
    var sentence: String
  }

  func remarks() throws(ListFailure) -> [Remark] {
    let table = try Report.contradictions.table(request, from: reader)
    func cell(_ name: String, _ row: [Cell]) -> Cell { table.columns.firstIndex(of: name).map { row[$0] } ?? .none }
    return table.rows.map { row in
      func shown(_ name: String) -> String? {
        let found = cell(name, row)
        return found == .none ? nil : figure(found)
      }
      let what = [shown("period"), shown("organization"), shown("indicator")].compactMap { $0 }.joined(separator: ", ")
      let figures = [
        shown("stated").map { "\(heading("stated")): \($0)" }, shown("sum").map { "\(heading("sum")): \($0)" },
        shown("difference").map { "\(heading("difference")): \($0)" }, shown("other"), shown("text"),
      ].compactMap { $0 }.joined(separator: "; ")
      return Remark(
        indicator: cell("indicator", row), organization: cell("organization", row), period: shown("period") ?? "",
        sentence: "\(what): \(shown("finding") ?? ""). \(figures)")
    }
  }

  /// The form of 19 indicators: a row each, a column a period; what nobody reported is a dash and no zero.
  func indicators() throws(ListFailure) -> Paper {
    let table = try Report.safetyWork.table(request, from: reader).crossedByPeriod
    var paper = begin(.indicators)
    paper.subtitle = years
    let scope = try scope()
    if !scope.isEmpty { paper.facts = [(heading("organization"), scope)] }
    let remarks = try remarks()
    paper.notes = remarks.map(\.sentence)
    let periods = request.years.map { "\($0)" }
    var laid = rows([("№", true), (heading("indicator"), false)] + periods.map { ($0, true) })
    for (number, name) in PaperMaker.form.enumerated() {
      laid.rows.append(
        ["\(number + 1)", .init(Catalogue.heading("figures." + name, in: language))]
          + periods.map { .init(value(of: name, in: $0, table).map(figure) ?? "–") })
    }
    paper.table = laid
    paper.signatures = [text("paper.sign.organizationChair")]
    return paper
  }

  private func value(of indicator: String, in period: String, _ table: Table) -> Cell? {
    guard let column = table.columns.firstIndex(of: period), let name = table.columns.firstIndex(of: "indicator") else {
      return nil
    }
    let wanted = Cell.term(key: "indicator.\(indicator)", word: indicator)
    // Statements come before records where both are there: they are what was reported.
    let found = table.rows.filter { $0[name] == wanted && $0[column] != .none }
    return found.first { $0.contains(.term(key: "origin.statements", word: "statements")) }?[column]
      ?? found.first?[column]
  }

  /// A year beside the year before, with the change and a chart of five years.
  func plenum() throws(ListFailure) -> Paper {
    let last = request.years.upperBound
    var wide = request
    wide.years = max(last - 4, Day.writableYears.lowerBound)...last
    let table = try Report.safetyWork.table(wide, from: reader).crossedByPeriod
    var paper = begin(.plenum)
    paper.subtitle = "\(last)"
    let scope = try scope()
    if !scope.isEmpty { paper.facts = [(heading("organization"), scope)] }
    var laid = rows([
      (heading("indicator"), false), ("\(last - 1)", true), ("\(last)", true), (text("paper.column.change"), true),
    ])
    for name in PaperMaker.ofPlenum {
      let before = value(of: name, in: "\(last - 1)", table)
      let now = value(of: name, in: "\(last)", table)
      laid.rows.append([
        .init(Catalogue.heading("figures." + name, in: language)), .init(before.map(figure) ?? "–"),
        .init(now.map(figure) ?? "–"), .init(change(from: before, to: now)),
      ])
    }
    paper.table = laid
    paper.chart = chart(table, wide.years)
    return paper
  }

  private func change(from before: Cell?, to now: Cell?) -> String {
    guard case .integer(let old)? = whole(before), case .integer(let new)? = whole(now) else { return "–" }
    return new == old ? "0" : (new > old ? "+" : "−") + Numbers.integer(abs(new - old), in: language)
  }

  /// A figure without a fraction as a count.
  private func whole(_ cell: Cell?) -> Cell? {
    if case .decimal(let number)? = cell, number.scale == 0 { return .integer(Int(number.digits)) }
    return cell
  }

  private func chart(_ table: Table, _ years: ClosedRange<Int>) -> BarChart {
    let periods = years.map { "\($0)" }
    return BarChart(
      periods: periods,
      series: ["inspections", "violations", "removed"].map { name in
        BarChart.Series(
          name: Catalogue.heading("figures." + name, in: language),
          values: periods.map { period in
            guard case .integer(let number)? = whole(value(of: name, in: period, table)) else { return nil }
            return Double(number)
          })
      })
  }
}
