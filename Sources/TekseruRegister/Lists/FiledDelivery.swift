public import Tekseru

/// What somebody filed, and what became of it.
public struct FiledDelivery: Hashable, Sendable {
  /// Its number among all deliveries.
  public var number: Int
  /// The name it came under.
  public var name: String
  /// The way it came; nil for one that this program does not know.
  public var channel: Channel?
  /// When it arrived.
  public var receivedAt: Instant
  /// How many documents were recorded.
  public var recorded: Int
  /// How many were recorded before.
  public var alreadyRecorded: Int
  /// How many were refused.
  public var refused: Int
  /// How many were in conflict with recorded ones.
  public var conflicts: Int
}

extension RegisterReader {
  /// What somebody filed, the latest first: what came under their code, and what others brought whose documents name them.
  ///
  /// So many at most, after the first so many.
  public func deliveries(
    filedBy code: String, atMost count: Int, after first: Int = 0
  ) throws(ListFailure) -> [FiledDelivery] {
    do throws(SQLFailure) {
      let statement = try engine.prepare(
        """
        SELECT \(FiledDelivery.columns) FROM deliveries WHERE filed_by = ?1
        UNION ALL
        SELECT delivery, \(FiledDelivery.said) FROM filers JOIN deliveries ON number = delivery
        WHERE code = ?1 AND filed_by <> ?1
        ORDER BY 1 DESC LIMIT ?2 OFFSET ?3
        """)
      statement.bind(1, code)
      statement.bind(2, count)
      statement.bind(3, first)
      return try statement.rows { FiledDelivery($0) }
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// The number of the log's entry of a document; nil when there is none.
  public func sequence(of id: String, _ kind: Kind) throws(ListFailure) -> Int? {
    do throws(SQLFailure) { return try log.find(id, kind)?.sequence } catch { throw .register(RegisterFailure(error)) }
  }
}

extension FiledDelivery {
  /// The columns of `deliveries` that `init` reads.
  static let columns = "number, " + said

  fileprivate static let said = "name, channel, received_at, recorded, already_recorded, refused, conflicts"

  /// Reads a row of those columns.
  init(_ row: any SQLStatement) {
    self.init(
      number: row.integer(0), name: row.text(1), channel: Channel(rawValue: row.text(2)),
      receivedAt: Instant(milliseconds: Int64(row.integer(3))), recorded: row.integer(4),
      alreadyRecorded: row.integer(5), refused: row.integer(6), conflicts: row.integer(7))
  }
}
