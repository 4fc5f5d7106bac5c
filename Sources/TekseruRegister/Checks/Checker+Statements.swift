import Tekseru

extension Checker {
  /// What contradicts itself in a statement, or the records; it stands as reported all the same.
  func problems(of statement: Statement) throws(SQLFailure) -> [Problem] {
    statement.contradictions.map { contradiction in
      Problem(
        .statementPartsDiffer, at: "figures.\(contradiction.whole.name)", value: "\(contradiction.stated)",
        details: ["sum": "\(contradiction.sum)", "difference": "\(contradiction.difference)"])
    } + (try recordProblems(of: statement))
  }

  private func recordProblems(of statement: Statement) throws(SQLFailure) -> [Problem] {
    if case .asOf = statement.period.kind { return [] }
    guard let party = try projector.parties.find(.organization, statement.organization.text) else { return [] }
    let counted = try projector.tally(at: party, statement.period)
    guard counted.inspections > 0 || counted.violations > 0 else { return [] }
    let compared: [(Indicator, Int)] = [
      (.inspections, counted.inspections), (.violations, counted.violations), (.removed, counted.removed),
    ]
    return compared.compactMap { indicator, count in
      guard let stated = statement.number(indicator), stated != Decimal(Int64(count)) else { return nil }
      return Problem(
        .statementDiffersFromRecords, at: "figures.\(indicator.name)", value: stated.description,
        details: ["records": "\(count)"])
    }
  }
}

extension Projector {
  /// What the records of an organization itself count in a period, those of the running transaction included.
  func tally(at organization: Int, _ period: Period) throws(SQLFailure) -> Tally {
    try sums.write()
    let statement = try engine.prepare(
      """
      SELECT \(Tally.columns.joined(separator: ", ")) FROM sums
      WHERE kind = \(PartyKind.organization.rawValue) AND month = ? AND party = ?
      """)
    var tally = Tally.zero
    for month in Month(of: period.firstDay).index...Month(of: period.lastDay).index {
      statement.bind(1, Int(month))
      statement.bind(2, organization)
      _ = try statement.first { tally.add(columnsOf: $0, from: 0) }
    }
    return tally
  }
}
