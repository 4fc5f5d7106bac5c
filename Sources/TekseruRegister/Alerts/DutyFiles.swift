import Tekseru
import TekseruDocuments

/// What is watched of a document that says what is owed: the organizations that have not reported the period.
final class DutyFiles {
  private let engine: any SQLEngine
  private let directory: Directory
  private let reader: DocumentReader
  private let places: Places
  private let ladder: Ladder
  private let recordStatement: any SQLStatement
  private let statedStatement: any SQLStatement
  private var groups: [[Duty]]?

  /// The days after today on which somebody's first rung comes, and where.
  private(set) var ahead: [(day: Day, organization: Int?)] = []

  init(_ engine: any SQLEngine, reader: DocumentReader, places: Places, ladder: Ladder) throws(SQLFailure) {
    self.engine = engine
    self.reader = reader
    self.places = places
    self.ladder = ladder
    directory = places.directory
    recordStatement = try engine.prepare(
      """
      SELECT 1 FROM things WHERE kind IN (\(Duties.recordKinds)) AND party = ? AND day BETWEEN ? AND ?
        AND \(directory.position.holds()) LIMIT 1
      """)
    statedStatement = try engine.prepare(
      """
      SELECT d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(.statement)) AND t.party = ? AND t.day BETWEEN ? AND ?
        AND \(directory.position.holds("t"))
      """)
  }

  /// Those who have not reported, from the reminder on, and those who have meanwhile and were told.
  func items(of thing: Int, _ told: [ToldRow]) throws(SQLFailure) -> [WatchedItem] {
    ahead = []
    guard let group = try group(of: thing), let duty = group.first(where: { $0.thing == thing }) else { return [] }
    let owed = duty.reporting
    if let day = try farOff(owed) {
      ahead = [(day, nil)]
      return []
    }
    let duties = try Duties(group, engine, directory)
    var items: [WatchedItem] = []
    for party in try duties.debtors where duties.duty(of: party)?.thing == thing {
      let place = try places.place(party)
      var item = WatchedItem(
        key: ItemKey(unit: thing, kind: .reporting, number: party), matter: .reporting, organization: party,
        due: owed.deadline, position: ladder.position(dueOn: owed.deadline, on: place.today, place.days), entry: thing)
      guard item.position.reached != nil else {
        if let next = item.position.next { ahead.append((next, party)) }
        continue
      }
      if try hasReported(party, duties) {
        guard told.contains(where: { $0.key == item.key }) else { continue }
        item.resolve(on: place.today)
      }
      items.append(item)
    }
    return items
  }

  private func group(of thing: Int) throws(SQLFailure) -> [Duty]? {
    if groups == nil { groups = try Duties.groups(engine, at: directory.position, reader) { _ in true } }
    return groups?.first { $0.contains { $0.thing == thing } }
  }

  /// A week before the reminder, as long as it lies ahead: until then nobody's reports are looked for.
  private func farOff(_ owed: Reporting) throws(SQLFailure) -> Day? {
    let place = try places.place(nil)
    let week = place.days.day(ladder.reminder, before: owed.deadline).adding(days: -7)
    return place.today < week ? week : nil
  }

  private func hasReported(_ party: Int, _ duties: Duties) throws(SQLFailure) -> Bool {
    let days = (duties.period.firstDay.key, duties.period.lastDay.key)
    for one in duties.tree.subtree(of: party) {
      recordStatement.bind(1, one)
      recordStatement.bind(2, days.0)
      recordStatement.bind(3, days.1)
      if try recordStatement.first({ _ in true }) != nil { return true }
    }
    statedStatement.bind(1, party)
    statedStatement.bind(2, days.0)
    statedStatement.bind(3, days.1)
    return try statedStatement.rows { $0.bytes(0) }.contains { content in
      guard case .statement(let statement)? = reader.reread(content: content)?.body else { return false }
      return duties.covers(statement.period)
    }
  }
}
