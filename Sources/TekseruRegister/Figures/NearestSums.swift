/// The kept sums that are nearest to a position of the log, and the entries between the two.
struct NearestSums {
  /// The table that keeps them.
  let table: String
  /// The condition under which its rows are these sums.
  let condition: String
  /// The entries between these sums and the position.
  let span: LogSpan
  /// What a change of these entries counts: 1 where they came after the sums, -1 where the sums count them already.
  let sign: Int

  /// Finds them: those of now, or ones that were kept before or after the position.
  init(to position: Position, _ engine: any SQLEngine) throws(SQLFailure) {
    guard case .at(let sequence) = position else {
      self.init(keptAt: nil, read: 0, sequence: 0)
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
    self.init(keptAt: isNearer ? after : before, read: isNearer ? next : before, sequence: sequence)
  }

  private init(keptAt position: Int?, read: Int, sequence: Int) {
    table = position == nil ? "sums" : "past_sums"
    condition = position.map { "position = \($0)" } ?? "true"
    span = LogSpan(after: min(read, sequence), through: max(read, sequence))
    sign = read <= sequence ? 1 : -1
  }
}
