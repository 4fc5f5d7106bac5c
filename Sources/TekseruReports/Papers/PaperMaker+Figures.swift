import Tekseru
import TekseruLanguage
import TekseruRegister

extension PaperMaker {
  /// A report of figures, laid out by period, with what contradicts itself as remarks.
  func figures(_ name: PaperName, _ report: Report) throws(ListFailure) -> Paper {
    let table = try report.table(request, from: reader).crossedByPeriod
    var paper = begin(name)
    paper.subtitle = years
    paper.facts = try scope()
    guard !table.rows.isEmpty else {
      paper.sentences = [text("paper.nothingReported")]
      return paper
    }
    let figures = FigureTable(table)
    if let origin = figures.only(\.origin) { paper.facts.append((heading("origin"), figure(origin))) }
    let shown = figures.indicators
    let remarks = try remarks(besides: figures.only(\.organization)).filter { remark in
      remark.indicator.map { $0 == .none || shown.contains($0) } ?? true
    }
    paper.notes = remarks.map(\.sentence)
    paper.table =
      report == .branches ? try branches(figures, remarks) : try layOut(figures, figures.lines, remarks, strong: nil)
    return paper
  }

  /// The organizations under each indicator, in the order of the alphabet; the one above them comes last.
  private func branches(_ figures: FigureTable, _ remarks: [Remark]) throws(ListFailure) -> Paper.Rows {
    var names: [Cell: String] = [:]
    for line in figures.lines where names[line.organization] == nil {
      names[line.organization] = try organizationName(line.organization)
    }
    let whole = request.organization.map { Cell.text($0) }
    let sorted = Collation.sorted(figures.lines, by: { names[$0.organization] ?? "" }, in: language)
    var lines: [FigureTable.Line] = []
    for indicator in figures.indicators {
      let own = sorted.filter { $0.indicator == indicator }
      lines += own.filter { $0.organization != whole } + own.filter { $0.organization == whole }
    }
    return try layOut(figures, lines, remarks, strong: whole)
  }

  /// Rows of figures; where there are several organizations, their names stand under each indicator.
  private func layOut(
    _ figures: FigureTable, _ lines: [FigureTable.Line], _ remarks: [Remark], strong whole: Cell?
  ) throws(ListFailure) -> Paper.Rows {
    let isOfOne = figures.only(\.organization) != nil
    let hasOrigins = figures.only(\.origin) == nil
    var heads = [(heading(isOfOne ? "indicator" : "organization"), false)]
    if hasOrigins { heads.append((heading("origin"), false)) }
    var laid = rows(heads + figures.periods.map { (period($0), true) })
    var above: Cell?
    for line in lines {
      if !isOfOne, above != line.indicator { laid.rows.append([.init(figure(line.indicator))]) }
      above = line.indicator
      let isStrong = !isOfOne && line.organization == whole
      let name = isOfOne ? figure(line.indicator) : try organizationName(line.organization)
      var row = [Paper.Text(name, isStrong: isStrong)]
      if hasOrigins { row.append(.init(figure(line.origin))) }
      for (period, cell) in zip(figures.periods, line.figures) {
        let notes = remarks.indices.filter { remarks[$0].isOf(line, period) }.map { $0 + 1 }
        row.append(.init(figure(cell, of: line.indicator), notes: notes, isStrong: isStrong))
      }
      laid.rows.append(row)
    }
    return laid
  }

  /// A cell as the language writes it; a share of a whole in percent.
  public func figure(_ cell: Cell, of indicator: Cell? = nil) -> String {
    CellText.printed(cell, of: indicator, in: language)
  }

  /// A period as it is said: `2024`, `I квартал 2024 г.`, `01.01.2024`.
  public func period(_ written: String) -> String {
    (try? Period(written)).map { Dates.period($0, in: language) } ?? written
  }

  /// An organization's name on the day of the paper.
  func organizationName(_ code: Cell) throws(ListFailure) -> String {
    guard case .text(let code) = code else { return "" }
    return try reader.name(of: code, on: request.day)
  }
}

/// A report of figures whose periods are columns, by what each of its columns says.
public struct FigureTable {
  /// The periods, as statements write them.
  public let periods: [String]
  /// The rows.
  public let lines: [Line]

  /// One indicator of an organization.
  public struct Line {
    /// Which indicator.
    public var indicator: Cell
    /// Whose.
    public var organization: Cell
    /// Where the figures come from.
    public var origin: Cell
    /// The figures, one a period.
    public var figures: [Cell]
  }

  /// Reads a table of `FigureRow`s that was crossed by period.
  public init(_ table: Table) {
    let heads = ["indicator", "organization", "origin"]
    let at = heads.map { table.columns.firstIndex(of: $0) ?? 0 }
    let others = table.columns.indices.filter { !heads.contains(table.columns[$0]) }
    periods = others.map { table.columns[$0] }
    lines = table.rows.map { row in
      Line(indicator: row[at[0]], organization: row[at[1]], origin: row[at[2]], figures: others.map { row[$0] })
    }
  }

  /// The indicators, each once.
  var indicators: [Cell] {
    lines.reduce(into: []) { if !$0.contains($1.indicator) { $0.append($1.indicator) } }
  }

  /// What all lines say in one column; nil when they differ.
  func only(_ column: KeyPath<Line, Cell>) -> Cell? {
    let said = Set(lines.map { $0[keyPath: column] })
    return said.count == 1 ? said.first : nil
  }

  /// The figure of an indicator in a period; of what was reported and what was recorded the first.
  public func figure(_ indicator: String, in period: String) -> Cell? {
    guard let column = periods.firstIndex(of: period) else { return nil }
    let wanted = Cell.term("indicator", word: indicator)
    let found = lines.filter { $0.indicator == wanted && $0.figures[column] != .none }
    let reported = Cell.term("origin", word: "statements")
    return (found.first { $0.origin == reported } ?? found.first)?.figures[column]
  }
}
