import Tekseru
import TekseruRegister

/// The reports that are figures by organization and period.
struct FigureReport {
  private let request: ReportRequest
  private let reader: RegisterReader

  init(_ request: ReportRequest, _ reader: RegisterReader) {
    self.request = request
    self.reader = reader
  }

  func safetyWork() throws(ListFailure) -> Table {
    var rows: [FigureRow] = []
    for organization in try organizations() {
      rows += try figures(of: organization) { !$0.name.hasPrefix("appeals") }
    }
    return Table("safety-work", columns: FigureRow.columns, rows: rows.map(\.cells))
  }

  func branches() throws(ListFailure) -> Table {
    var rows: [FigureRow] = []
    for root in try roots() {
      for organization in try reader.children(of: root, on: request.day) + [root] {
        rows += try figures(of: organization) { !$0.name.hasPrefix("appeals") }
      }
    }
    return Table("branches", columns: FigureRow.columns, rows: sortedByIndicator(rows).map(\.cells))
  }

  /// Appeals by topic and period, then the sums over the periods and over all topics.
  func appeals() throws(ListFailure) -> Table {
    var rows: [FigureRow] = []
    for organization in try organizations() {
      let figures = try figures(of: organization) { $0.name.hasPrefix("appeals") }
      rows += sortedByIndicator(figures) + totals(of: figures, organization)
    }
    return Table("appeals", columns: FigureRow.columns, rows: rows.map(\.cells))
  }

  private func totals(of rows: [FigureRow], _ organization: String) -> [FigureRow] {
    let span =
      request.years.lowerBound == request.years.upperBound
      ? "\(request.years.lowerBound)" : "\(request.years.lowerBound)-\(request.years.upperBound)"
    return FigureRow.Origin.allCases.flatMap { origin -> [FigureRow] in
      let counted = rows.filter { $0.origin == origin }
      guard !counted.isEmpty else { return [] }
      let parts = counted.filter {
        $0.indicator.name.split(separator: ".").count > 1 && $0.indicator.name != "appeals.effect"
      }
      let topics = Set(parts.map(\.indicator)).sorted().map { indicator in
        total(indicator, counted.filter { $0.indicator == indicator }, organization, span, origin)
      }
      let all = [("appeals", false), ("appeals.effect", true)].compactMap { name, isMoney -> FigureRow? in
        guard let indicator = Indicator(name) else { return nil }
        return total(indicator, parts.filter { $0.indicator.isMoney == isMoney }, organization, span, origin)
      }
      return topics + all
    }
  }

  private func total(
    _ indicator: Indicator, _ rows: [FigureRow], _ organization: String, _ period: String, _ origin: FigureRow.Origin
  ) -> FigureRow {
    var sum: Decimal? = Decimal(0)
    for row in rows {
      if case .number(let number)? = row.value { sum = sum.flatMap { $0 + number } }
    }
    return FigureRow(
      indicator: indicator, period: period, organization: organization, value: sum.map { .number($0) }, origin: origin)
  }

  private func sortedByIndicator(_ rows: [FigureRow]) -> [FigureRow] {
    rows.enumerated().sorted { ($0.element.indicator, $0.offset) < ($1.element.indicator, $1.offset) }.map(\.element)
  }

  private func roots() throws(ListFailure) -> [String] {
    if let organization = request.organization { return [organization] }
    return try reader.roots(on: request.day)
  }

  private func organizations() throws(ListFailure) -> [String] {
    var found: [String] = []
    for root in try roots() {
      found.append(root)
      if request.isByBranch { found += try reader.children(of: root, on: request.day) }
    }
    return found
  }

  private func figures(of organization: String, _ isWanted: (Indicator) -> Bool) throws(ListFailure) -> [FigureRow] {
    var rows: [FigureRow] = []
    if request.origin != .records { rows += try statedFigures(of: organization) }
    if request.origin != .statements { rows += try recordedFigures(of: organization) }
    return rows.filter { isWanted($0.indicator) }
  }

  private func statedFigures(of organization: String) throws(ListFailure) -> [FigureRow] {
    var periods: [Period] = []
    var figures: [Period: Figures] = [:]
    for listing in try reader.statements(of: organization, andBelow: false, years: request.years, on: request.day) {
      let period = listing.statement.period
      if figures[period] == nil { periods.append(period) }
      for entry in listing.statement.figures {
        figures[period, default: Figures()][entry.indicator] = Figures.Value(entry.figure)
      }
    }
    return periods.sorted { ($0.lastDay, $0.firstDay) < ($1.lastDay, $1.firstDay) }.flatMap { period in
      rows(figures[period] ?? Figures(), organization, period, .statements)
    }
  }

  private func recordedFigures(of organization: String) throws(ListFailure) -> [FigureRow] {
    var found: [FigureRow] = []
    for year in request.years {
      guard let period = Period(year: year) else { continue }
      let figures = try reader.recordedFigures(of: organization, period)
      let hasRecords = [Indicator.inspections, .violations].contains { figures.count($0) ?? 0 > 0 }
      if hasRecords || request.origin == .records { found += rows(figures, organization, period, .records) }
    }
    return found
  }

  private func rows(
    _ figures: Figures, _ organization: String, _ period: Period, _ origin: FigureRow.Origin
  ) -> [FigureRow] {
    var figures = figures
    figures.derive()
    return figures.indicators.map { indicator in
      FigureRow(
        indicator: indicator, period: period.description, organization: organization, value: figures[indicator],
        origin: origin)
    }
  }
}

extension Figures.Value {
  fileprivate init(_ figure: Statement.Figure) {
    switch figure {
    case .number(let number): self = .number(number)
    case .flag(let flag): self = .flag(flag)
    }
  }
}
