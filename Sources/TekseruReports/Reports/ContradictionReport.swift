import Tekseru
import TekseruRegister

/// What contradicts itself in what was stated. It is shown and never corrected.
struct ContradictionReport {
  private let request: ReportRequest
  private let reader: RegisterReader

  init(_ request: ReportRequest, _ reader: RegisterReader) {
    self.request = request
    self.reader = reader
  }

  /// What a row of the report tells.
  private enum Finding: String {
    /// The parts do not add up to the whole.
    case partsDiffer
    /// The parts add up to another figure than their whole.
    case partsEqualOther
    /// The statements of those below do not add up to that of the one above.
    case branchesDiffer
    /// Two statements give one figure differently.
    case statedTwice
    /// The records count otherwise.
    case recordsDiffer
    /// The statement's author remarked something.
    case note
  }

  func table() throws(ListFailure) -> Table {
    let statements = try reader.statements(
      of: request.organization, andBelow: true, years: request.years, on: request.day)
    var rows: [[Cell]] = []
    for listing in statements {
      rows += parts(of: listing) + (try records(beside: listing))
    }
    rows += try branches(statements) + twice(statements)
    rows += statements.filter { $0.note != nil }.map { row(.note, $0, nil, text: $0.note) }
    return Table(
      Report.contradictions.rawValue,
      columns: [
        "finding", "organization", "period", "indicator", "stated", "sum", "difference", "other", "statement", "text",
      ], rows: rows)
  }

  private func row(
    _ finding: Finding, _ listing: StatementListing, _ indicator: Indicator?, stated: Int64? = nil, sum: Int64? = nil,
    other: Indicator? = nil, text: String? = nil
  ) -> [Cell] {
    var difference: Cell = .none
    if let stated, let sum { difference = .integer(Int(stated - sum)) }
    return [
      .term("contradiction", word: finding.rawValue), Cell(listing.statement.organization),
      .text(listing.statement.period.description), name(indicator), Cell(stated.map(Int.init)),
      Cell(sum.map(Int.init)), difference, name(other), .text(listing.id), Cell(text),
    ]
  }

  private func name(_ indicator: Indicator?) -> Cell {
    indicator.map { .term("indicator", word: $0.name) } ?? .none
  }

  private func parts(of listing: StatementListing) -> [[Cell]] {
    listing.statement.contradictions.flatMap { contradiction -> [[Cell]] in
      let differs = row(
        .partsDiffer, listing, contradiction.whole, stated: contradiction.stated, sum: contradiction.sum)
      guard contradiction.whole == .violations,
        listing.statement.number(.removed) == Decimal(contradiction.sum)
      else { return [differs] }
      return [
        differs,
        row(
          .partsEqualOther, listing, contradiction.whole, stated: contradiction.stated, sum: contradiction.sum,
          other: .removed),
      ]
    }
  }

  private func records(beside listing: StatementListing) throws(ListFailure) -> [[Cell]] {
    if case .asOf = listing.statement.period.kind { return [] }
    let counted = try reader.recordedFigures(of: listing.statement.organization.text, listing.statement.period)
    guard [Indicator.inspections, .violations].contains(where: { counted.count($0) ?? 0 > 0 }) else { return [] }
    return [Indicator.inspections, .violations, .removed].compactMap { indicator in
      guard let stated = listing.statement.number(indicator), let count = counted.count(indicator),
        stated != Decimal(Int64(count)), stated.scale == 0
      else { return nil }
      return row(.recordsDiffer, listing, indicator, stated: stated.digits, sum: Int64(count))
    }
  }

  private func branches(_ statements: [StatementListing]) throws(ListFailure) -> [[Cell]] {
    var found: [[Cell]] = []
    for whole in statements {
      let children = Set(try reader.children(of: whole.statement.organization.text, on: request.day))
      let below = statements.filter {
        $0.statement.period == whole.statement.period && children.contains($0.statement.organization.text)
      }
      for entry in whole.statement.figures {
        let stated = below.compactMap { $0.statement.number(entry.indicator) }
        guard case .number(let number) = entry.figure, number.scale == 0, stated.count == children.count,
          !stated.isEmpty, stated.allSatisfy({ $0.scale == 0 })
        else { continue }
        let sum = stated.reduce(0) { $0 + $1.digits }
        if sum != number.digits {
          found.append(row(.branchesDiffer, whole, entry.indicator, stated: number.digits, sum: sum))
        }
      }
    }
    return found
  }

  private func twice(_ statements: [StatementListing]) -> [[Cell]] {
    var first: [String: Decimal] = [:]
    var found: [[Cell]] = []
    for listing in statements {
      for entry in listing.statement.figures {
        guard case .number(let number) = entry.figure else { continue }
        let key = "\(listing.statement.organization) \(listing.statement.period) \(entry.indicator)"
        if let earlier = first[key], earlier != number {
          found.append(row(.statedTwice, listing, entry.indicator, stated: number.digits, sum: earlier.digits))
        }
        first[key] = number
      }
    }
    return found
  }
}
