public import Tekseru

/// A delivery of which something was refused, or was in conflict with what is recorded.
public struct TurnedAway: Sendable {
  /// What came, and when.
  public var delivery: FiledDelivery
  /// Who filed it.
  public var filedBy: String
  /// What it said; nil where that was not kept, or is longer than what is mended here.
  public var bytes: [UInt8]?
  /// What was turned away of it.
  public var parts: [Part]

  /// A file that was refused whole is kept when it has no more bytes: a longer one is mended where it came from.
  public static let mostKept = 1 << 14

  /// One document that was turned away, or the file itself.
  public struct Part: Sendable {
    /// Which document of the file it is; 0 for the file itself.
    public var ordinal: Int
    /// Whether another content is recorded under its id; otherwise it was refused.
    public var isConflict: Bool
    /// Its kind, where it could be read.
    public var kind: Kind?
    /// Its id, where it has one.
    public var id: String?
    /// Why.
    public var problems: [Problem]
    /// Whether a document of its kind and id stands in the log by now.
    public var isRecorded: Bool
  }

  /// Whether everything that was refused has been recorded since.
  public var isMended: Bool { parts.allSatisfy { $0.isRecorded && !$0.isConflict } }
}

extension RegisterReader {
  /// The deliveries of which something was turned away, the latest first; so many at most.
  public func turnedAway(atMost count: Int) throws(ListFailure) -> [TurnedAway] {
    do throws(SQLFailure) {
      let statement = try engine.prepare("SELECT DISTINCT delivery FROM refusals ORDER BY delivery DESC LIMIT ?")
      statement.bind(1, count)
      var found: [TurnedAway] = []
      for number in try statement.rows({ $0.integer(0) }) {
        if let delivery = try delivery(number) { found.append(delivery) }
      }
      return found
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// A delivery of which something was turned away; nil when there is none of that number.
  public func turnedAway(_ number: Int) throws(ListFailure) -> TurnedAway? {
    do throws(SQLFailure) { return try delivery(number) } catch { throw .register(RegisterFailure(error)) }
  }

  private func delivery(_ number: Int) throws(SQLFailure) -> TurnedAway? {
    let parts = try parts(of: number)
    let statement = try engine.prepare(
      """
      SELECT \(FiledDelivery.columns), filed_by,
        (SELECT bytes FROM sources s WHERE s.number = source AND s.size <= \(TurnedAway.mostKept))
      FROM deliveries WHERE number = ?
      """)
    statement.bind(1, number)
    guard !parts.isEmpty else { return nil }
    return try statement.first { row in
      TurnedAway(
        delivery: FiledDelivery(row), filedBy: row.text(8), bytes: row.isNull(9) ? nil : row.bytes(9), parts: parts)
    }
  }

  private func parts(of delivery: Int) throws(SQLFailure) -> [TurnedAway.Part] {
    let statement = try engine.prepare(
      """
      SELECT r.ordinal, r.outcome, r.kind, r.id, r.problems,
        EXISTS (SELECT 1 FROM documents d WHERE d.id = r.id AND d.kind = r.kind)
      FROM refusals r WHERE r.delivery = ? ORDER BY r.ordinal
      """)
    statement.bind(1, delivery)
    return try statement.rows { row in
      TurnedAway.Part(
        ordinal: row.integer(0), isConflict: row.text(1) == Outcome.Result.conflict(with: 0).name,
        kind: row.optionalText(2).flatMap(Kind.init(rawValue:)), id: row.optionalText(3),
        problems: ProblemList.problems(row.text(4)), isRecorded: row.integer(5) != 0)
    }
  }
}
