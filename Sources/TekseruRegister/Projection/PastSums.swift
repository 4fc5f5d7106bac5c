/// The sums as they were: kept whole now and then, so that at no position of the log much has to be counted.
///
/// They are kept when as many documents have come since the last time as there were sums then: what that costs a
/// document does not grow with the log, and neither does what lies between two of them. When that is follows from the
/// log and the kept sums alone, so that a rebuild keeps them at the same positions.
final class PastSums {
  /// At multiples of this they may be kept: so few documents are counted as fast as sums are looked up.
  static let step = 64

  private let engine: any SQLEngine
  private var last: (position: Int, count: Int)?

  init(_ engine: any SQLEngine) { self.engine = engine }

  /// Keeps the sums as they are after a document, when it is time.
  func keep(_ sums: Sums, at position: Int) throws(SQLFailure) {
    guard position.isMultiple(of: PastSums.step) else { return }
    let last = if let last { last } else { try newest() }
    self.last = last
    guard position - last.position >= last.count else { return }
    try sums.write()
    let columns = "kind, month, party, \(Tally.columns.joined(separator: ", "))"
    try engine.run("INSERT INTO past_sums (position, \(columns)) SELECT \(position), \(columns) FROM sums")
    let count = try count(at: position)
    if count > 0 { self.last = (position, count) }
  }

  /// Forgets what a transaction that was rolled back may have kept.
  func forget() { last = nil }

  private func newest() throws(SQLFailure) -> (position: Int, count: Int) {
    let position = try engine.prepare("SELECT max(position) FROM past_sums").first { $0.integer(0) } ?? 0
    return (position, try count(at: position))
  }

  private func count(at position: Int) throws(SQLFailure) -> Int {
    let statement = try engine.prepare("SELECT count(*) FROM past_sums WHERE position = ?")
    statement.bind(1, position)
    return try statement.first { $0.integer(0) } ?? 0
  }
}
