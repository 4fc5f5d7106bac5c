import Tekseru

/// The kept sums that are nearest to a position of the log, and the entries between the two.
struct NearestSums {
  private let engine: any SQLEngine
  /// The table that keeps them.
  private let table: String
  /// The condition under which its rows are these sums.
  private let condition: String
  /// The entries between these sums and the position.
  private let span: LogSpan
  /// What a change of these entries counts: 1 where they came after the sums, -1 where the sums count them already.
  private let sign: Int

  /// Finds them: those of now, or ones that were kept before or after the position.
  init(to position: Position, _ engine: any SQLEngine) throws(SQLFailure) {
    guard case .at(let sequence) = position else {
      self.init(keptAt: nil, read: 0, sequence: 0, engine)
      return
    }
    func kept(_ question: String) throws(SQLFailure) -> Int? {
      try engine.prepare(question).first { $0.optionalInteger(0) } ?? nil
    }
    let before = try kept("SELECT max(position) FROM past_sums WHERE position <= \(sequence)") ?? 0
    let after = try kept("SELECT min(position) FROM past_sums WHERE position > \(sequence)")
    let head = try kept("SELECT max(sequence) FROM documents") ?? 0
    let next = after ?? max(head, sequence)
    let isNearer = next - sequence < sequence - before
    self.init(keptAt: isNearer ? after : before, read: isNearer ? next : before, sequence: sequence, engine)
  }

  private init(keptAt position: Int?, read: Int, sequence: Int, _ engine: any SQLEngine) {
    self.engine = engine
    table = position == nil ? "sums" : "past_sums"
    condition = position.map { "position = \($0)" } ?? "true"
    span = LogSpan(after: min(read, sequence), through: max(read, sequence))
    sign = read <= sequence ? 1 : -1
  }

  /// Reads the sums of organizations or inspectors in a period of whole months: the party, then `Tally.columns`.
  func read(of owner: PartyKind, in period: Period, _ body: (any SQLStatement) -> Void) throws(SQLFailure) {
    let statement = try engine.prepare(
      """
      SELECT party, \(Tally.columns.joined(separator: ", ")) FROM \(table) WHERE \(condition)
        AND kind = \(owner.rawValue) AND month BETWEEN \(Month(of: period.firstDay).index) AND \(Month(of: period.lastDay).index)
      """)
    defer { statement.reset() }
    while try statement.step() { body(statement) }
  }

  /// Reads the inspections of a period that came between the sums and the position, and by how much each counts.
  func readInspections(
    of owner: PartyKind, in period: Period, _ body: (_ number: Int, InspectionMark, _ amount: Int) -> Void
  ) throws(SQLFailure) {
    let number = owner == .organization ? "party" : "other"
    try span.changes(in: "things", "\(number), mark, day", of: "thing", engine) { row, amount in
      guard !row.isNull(1), period.contains(Day(key: row.integer(2))) else { return }
      body(row.integer(0), InspectionMark(key: row.integer(1)), sign * amount)
    }
  }

  /// Reads the violations that came between the sums and the position, and by how much each counts.
  func readViolations(_ body: (ViolationRow, _ amount: Int) -> Void) throws(SQLFailure) {
    try span.changes(in: "violations", ViolationRow.numbers, of: "inspection", engine) { row, amount in
      body(ViolationRow(numbersOf: row), sign * amount)
    }
  }
}
