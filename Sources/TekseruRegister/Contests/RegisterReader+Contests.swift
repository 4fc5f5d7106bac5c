public import Tekseru
import TekseruDocuments

extension RegisterReader {
  private func tables(at position: Position) throws(SQLFailure) -> ContestTables {
    try ContestTables(engine, reader: reader, parties: parties, position: position)
  }

  /// The contest of a regulation.
  ///
  /// Where it is frozen, the regulation and its facts are those of the freeze's position; marks, objections and decisions
  /// are read up to the publication. Nothing depends on the day on which it is asked.
  public func contest(_ id: String) throws(ListFailure) -> Contest {
    let found = try reading { () throws(SQLFailure) in
      try Identifier(id).flatMap { id throws(SQLFailure) in
        try ContestLoader(tables: try tables(at: position)).contest(id)
      }
    }
    if let found { return found }
    throw .unknownCode(UnknownCode(code: id, kind: Kind.regulation.rawValue, suggestion: try nearest(id, .regulation)))
  }

  /// Who competes in a nomination, with the facts of a contest's position, the jury's marks and the test's.
  ///
  /// Facts that are not explained name no records; their values are the same.
  public func competitors(
    in nomination: Nomination, of contest: Contest, period: Period, isExplained: Bool = true
  ) throws(ListFailure) -> Competitors {
    try reading { () throws(SQLFailure) in
      var facts = try ContestFacts(
        nomination, period: period, isExplained: isExplained, in: try tables(at: contest.position))
      let gathered = try facts.gathered()
      return Competitors(
        participants: contest.completed(gathered, in: nomination), names: facts.participants.names)
    }
  }

  /// A knowledge test's bank as it stands at this position, and the attempts at it.
  public func test(_ id: String) throws(ListFailure) -> KnowledgeTest {
    let found = try reading { () throws(SQLFailure) in
      try Identifier(id).flatMap { id throws(SQLFailure) in
        try ContestLoader(tables: try tables(at: position)).test(id, at: position)
      }
    }
    if let found { return found }
    throw .unknownCode(UnknownCode(code: id, kind: Kind.testBank.rawValue, suggestion: try nearest(id, .testBank)))
  }

  /// The names of the people who have a part in contests, by code.
  public func names(ofPeople codes: Set<Identifier>) throws(ListFailure) -> [Identifier: String] {
    try reading { () throws(SQLFailure) in
      var names: [Identifier: String] = [:]
      for code in codes {
        guard let party = try parties.find(.person, code.text) else { continue }
        names[code] = try directory.people(party).last?.name
      }
      return names
    }
  }

  private func nearest(_ id: String, _ kind: Kind) throws(ListFailure) -> String? {
    try reading { () throws(SQLFailure) in
      let statement = try engine.prepare(
        """
        SELECT i.id FROM things t JOIN documents i ON i.sequence = t.thing
        WHERE t.kind = \(KindKey.of(kind)) AND \(position.holds("t")) ORDER BY i.id
        """)
      return Matching.nearest(id, among: try statement.rows { $0.text(0) })
    }
  }

  private func reading<Result>(_ body: () throws(SQLFailure) -> Result) throws(ListFailure) -> Result {
    try atOneMoment { () throws(ListFailure) in
      do throws(SQLFailure) { return try body() } catch { throw .register(RegisterFailure(error)) }
    }
  }
}
