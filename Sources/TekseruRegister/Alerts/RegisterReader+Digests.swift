public import Tekseru

/// What one person was told at one time, as the journal keeps it.
public struct DigestListing: Hashable, Sendable {
  /// Its number in the journal.
  public var number: Int
  /// Who was told.
  public var person: String
  /// When it was decided.
  public var toldAt: Instant
}

/// One thing that a digest spoke of.
public struct DigestItem: Hashable, Sendable {
  /// The id of the violation, inspection or whatever else it is.
  public var id: String
  /// What was watched of it.
  public var matter: Matter
  /// The number of the log's entry that it began with; nil for what no document says.
  public var entry: Int?
  /// The number of the delivery that was refused; nil for everything else.
  public var delivery: Int?
}

extension RegisterReader {
  /// What somebody was told last, the latest first; so many at most.
  public func digests(to code: String, atMost count: Int) throws(ListFailure) -> [DigestListing] {
    var known: [Int] = []
    do throws(SQLFailure) {
      for kind in [PartyKind.person, .inspector] {
        if let party = try parties.find(kind, code) { known.append(party) }
      }
    } catch {
      throw .register(RegisterFailure(error))
    }
    return try digests(ofThose: RegisterReader.list(known), atMost: count)
  }

  /// What those were told last who hold a post at an organization or below it, the latest first; so many at most.
  ///
  /// An inspector of several places is counted to the first of them.
  public func digests(
    toThoseAt organization: String, on today: Today, atMost count: Int
  ) throws(ListFailure) -> [DigestListing] {
    let below = RegisterReader.list(try subtree(organization, on: today.day(in: nil)).sorted())
    return try digests(
      ofThose: """
        SELECT person FROM posts WHERE until IS NULL AND organization IN (\(below))
        UNION SELECT party FROM things WHERE kind = \(KindKey.of(.inspector)) AND until IS NULL AND other IN (\(below))
        """, atMost: count)
  }

  private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ",") }

  /// Numbers, never texts, are written into the statement.
  private func digests(ofThose people: String, atMost count: Int) throws(ListFailure) -> [DigestListing] {
    do throws(SQLFailure) {
      let statement = try engine.prepare(
        """
        SELECT d.number, d.code, c.decided_at FROM digests d JOIN decisions c ON c.number = d.decision
        WHERE d.person IN (\(people)) ORDER BY d.number DESC LIMIT \(count)
        """)
      return try statement.rows { row in
        DigestListing(
          number: row.integer(0), person: row.text(1), toldAt: Instant(milliseconds: Int64(row.integer(2))))
      }
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// What digests spoke of: of each so many things at most.
  public func items(inDigests numbers: [Int], atMost count: Int) throws(ListFailure) -> [Int: [DigestItem]] {
    let list = RegisterReader.list(numbers)
    do throws(SQLFailure) {
      let statement = try engine.prepare(
        """
        SELECT digest, unit, kind, number, matter FROM (
          SELECT a.digest, t.unit, t.kind, t.number, t.matter,
            row_number() OVER (PARTITION BY a.digest ORDER BY t.unit, t.kind, t.number) AS place
          FROM told t JOIN audiences a ON a.number = t.audience
          WHERE t.audience IN (SELECT number FROM audiences WHERE digest IN (\(list))) AND a.digest IN (\(list)))
        WHERE place <= \(count) ORDER BY digest, place
        """)
      var items: [Int: [DigestItem]] = [:]
      let rows = try statement.rows { row in
        (
          row.integer(0), row.integer(1), ItemKind(rawValue: row.integer(2)), row.integer(3),
          Matter(rawValue: row.text(4))
        )
      }
      for (digest, unit, kind, number, matter) in rows {
        guard let kind, let matter else { continue }
        let id = try id(of: ItemKey(unit: unit, kind: kind, number: number))
        let entry = kind == .extension ? number : unit
        items[digest, default: []].append(
          DigestItem(id: id, matter: matter, entry: entry > 0 ? entry : nil, delivery: Unit.delivery(unit)))
      }
      return items
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// What would be decided of a violation at a moment: who is told, or why somebody is not; nothing is recorded.
  public func rehearseAlerts(of violation: ViolationID, at moment: AlertMoment) throws(ListFailure) -> [AlertRow] {
    do throws(SQLFailure) {
      guard let found = try log.find(violation.inspection.text, .inspection) else { return [] }
      var rows: [AlertRow] = []
      let run = try AlertRun(
        AlertSources(self), try ToldBook(engine, decision: nil), at: moment,
        pasts: try DecisionJournal(engine).oldRecords(), onRow: { rows.append($0) })
      _ = try run.decide(try Chains(engine).thing(of: found.sequence))
      return rows.filter { $0.item.id == violation.description }
    } catch {
      throw .register(RegisterFailure(error))
    }
  }
}
