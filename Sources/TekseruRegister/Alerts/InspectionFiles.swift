import Tekseru
import TekseruDocuments

/// What is watched of an inspection: its violations, the reply to its representation, requests for more time.
final class InspectionFiles {
  let log: DocumentLog
  private let reader: DocumentReader
  private let places: Places
  let ladder: Ladder
  let chains: Chains
  private let rowsStatement: any SQLStatement
  private let openRowsStatement: any SQLStatement
  private let hangingStatement: any SQLStatement
  private let phaseStatement: any SQLStatement
  private var knownPeople: [String: [Int]] = [:]
  private var knownPositions: [DueDay: LadderPosition] = [:]
  /// Those whom the inspection names that is being looked at, once they were asked for.
  private var inspectors: [Int]?
  private var hasSeveralInspectors = false

  /// What hangs on an inspection by today.
  struct Hanging {
    var thing: Int
    var document: Int
    var kind: Int
    var day: Day
    var due: Day?
  }

  init(
    _ engine: any SQLEngine, log: DocumentLog, reader: DocumentReader, places: Places, ladder: Ladder
  ) throws(SQLFailure) {
    self.log = log
    self.reader = reader
    self.places = places
    self.ladder = ladder
    chains = try Chains(engine)
    let rows = "SELECT \(ViolationRow.columns), since FROM violations WHERE inspection = ? AND until IS NULL"
    rowsStatement = try engine.prepare(rows)
    openRowsStatement = try engine.prepare(
      "\(rows) AND (to_day IS NULL OR to_day > ?2) AND (status < 2 OR from_day >= ?2)")
    hangingStatement = try engine.prepare(
      """
      SELECT thing, document, kind, day, due FROM things
      WHERE other = ? AND kind BETWEEN 20 AND 29 AND until IS NULL
      """)
    phaseStatement = try engine.prepare(
      """
      SELECT status, from_day FROM violations
      WHERE inspection = ? AND number = ? AND until IS NULL AND from_day <= ? ORDER BY from_day DESC
      """)
  }

  /// The first day after today on which something of an inspection takes effect that is recorded already.
  private(set) var comesOn: Day?

  private func note(_ days: some Sequence<Int>, after today: Int) {
    if let first = days.filter({ $0 > today }).min() { comesOn = min(comesOn ?? Day(key: first), Day(key: first)) }
  }

  /// The items of an inspection; `told` says which of those that are closed somebody must still hear of.
  func items(of inspection: Int, _ mark: InspectionMark, _ told: [ToldRow]) throws(SQLFailure) -> [WatchedItem] {
    let rows = try self.rows(of: inspection, wasTold: !told.isEmpty)
    (inspectors, hasSeveralInspectors) = (nil, mark.hasSeveralInspectors)
    comesOn = nil
    guard let organization = rows.first?.row.organization else { return [] }
    let place = try places.place(organization)
    let today = place.today.key
    let hanging = try self.hanging(on: inspection, by: today)
    note(rows.lazy.map(\.row.from), after: today)
    var items: [WatchedItem] = []
    for (row, entry) in rows where row.stands(on: today) {
      let wasTold = told.contains { $0.key.kind == .violation && $0.key.number == row.number }
      guard var item = try item(of: row, entry, place, wasTold) else { continue }
      if !item.isResolved {
        if item.position.reached != nil { item.named = try named(by: row) }
        if !hanging.isEmpty { item.acknowledgedUntil = try acknowledgement(of: row.number, hanging, place) }
      }
      items.append(item)
    }
    guard !hanging.isEmpty else { return items }
    let standing = rows.filter { $0.row.stands(on: today) }.map(\.row)
    let papers = Papers(inspection: inspection, violations: standing, hanging: hanging, place: place)
    return try items + replies(papers, told) + requests(papers, told)
  }

  /// The phases of the violations; what was settled before today says nothing to those who were told of nothing.
  private func rows(of inspection: Int, wasTold: Bool) throws(SQLFailure) -> [(row: ViolationRow, entry: Int)] {
    let statement = wasTold ? rowsStatement : openRowsStatement
    statement.bind(1, inspection)
    if !wasTold { statement.bind(2, places.moment.now.day.adding(days: -1).key) }
    return try statement.rows { (row: ViolationRow($0), entry: $0.integer($0.columnCount - 1)) }
      .sorted { ViolationRow.order($0.row, $1.row) }
  }

  private func hanging(on inspection: Int, by today: Int) throws(SQLFailure) -> [Hanging] {
    hangingStatement.bind(1, inspection)
    let papers = try hangingStatement.rows { row in
      Hanging(
        thing: row.integer(0), document: row.integer(1), kind: row.integer(2), day: Day(key: row.integer(3)),
        due: row.optionalInteger(4).map { Day(key: $0) })
    }
    note(papers.map(\.day.key), after: today)
    return papers.filter { $0.day.key <= today }.sorted { $0.thing < $1.thing }
  }

  private func item(
    of row: ViolationRow, _ entry: Int, _ place: Places.Place, _ wasTold: Bool
  ) throws(SQLFailure) -> WatchedItem? {
    let key = ItemKey(unit: row.inspection, kind: .violation, number: row.number)
    let due = row.due.map { Day(key: $0) }
    var item = WatchedItem(
      key: key, matter: .removal, organization: row.organization, due: due,
      position: LadderPosition(reached: nil, next: nil), entry: entry, severity: Severity(key: row.severity))
    if let id = row.id, let text = row.text { item.shown = ("\(id)/\(row.number)", text) }
    switch ViolationStatus(key: row.status) {
    case .confirmed, .withdrawn:
      guard wasTold else { return nil }
      item.isResolved = true
      item.position = LadderPosition(reached: Rung(.resolved, on: Day(key: row.from)), next: nil)
    case .open where item.severity == .critical, .reported where item.severity == .critical:
      item.matter = .critical
      item.position = ladder.position(ofThreatFoundOn: Day(key: row.found), on: place.today, place.days)
    case .open:
      if let due { item.position = position(dueOn: due, place) }
    case .reported:
      item.matter = .verification
      item.due = try places.verificationDue(at: row.organization, reportedOn: try reportedOn(row))
      if let due = item.due { item.position = position(dueOn: due, place) }
    }
    return item
  }

  private struct DueDay: Hashable {
    var calendar: Int
    var day: Day
  }

  private func position(dueOn due: Day, _ place: Places.Place) -> LadderPosition {
    let day = DueDay(calendar: place.calendar, day: due)
    if let known = knownPositions[day] { return known }
    let position = ladder.position(dueOn: due, on: place.today, place.days)
    knownPositions[day] = position
    return position
  }

  /// The day since which a removal is reported: an extension begins a phase and leaves the status.
  private func reportedOn(_ row: ViolationRow) throws(SQLFailure) -> Day {
    phaseStatement.bind(1, row.inspection)
    phaseStatement.bind(2, row.number)
    phaseStatement.bind(3, row.from)
    let phases = try phaseStatement.rows { ($0.integer(0), $0.integer(1)) }
    return Day(key: phases.prefix { $0.0 == row.status }.last?.1 ?? row.from)
  }

  /// Those whom the inspection names: its inspectors, and who answers for the removal by a person's code.
  func named(by row: ViolationRow) throws(SQLFailure) -> Named {
    Named(inspectors: try inspectors(of: row), responsible: try people(row.responsible))
  }

  /// Who answers for a removal by a person's code; nobody for a name alone.
  private func people(_ responsible: String?) throws(SQLFailure) -> [Int] {
    guard let responsible else { return [] }
    if let known = knownPeople[responsible] { return known }
    let people = try places.parties(.person, [responsible])
    knownPeople[responsible] = people
    return people
  }

  /// The inspectors of an inspection: its rows name the first.
  private func inspectors(of row: ViolationRow) throws(SQLFailure) -> [Int] {
    if let inspectors { return inspectors }
    var named = [row.inspector]
    if hasSeveralInspectors, let entry = try log.entry(row.document),
      case .inspection(let inspection)? = reader.reread(content: entry.content)?.body
    {
      named = try places.parties(.inspector, inspection.inspectors.map(\.text))
    }
    inspectors = named
    return named
  }

  private func acknowledgement(
    of number: Int, _ hanging: [Hanging], _ place: Places.Place
  ) throws(SQLFailure) -> Day? {
    var last: Day?
    for paper in hanging where paper.kind == KindKey.of(.acknowledgement) {
      guard case .acknowledgement(let seen)? = try body(of: paper), seen.violation.number == number else { continue }
      let until = seen.until ?? place.days.day(ladder.acknowledgement, after: seen.date)
      if place.today <= until { last = max(last ?? until, until) }
    }
    return last
  }

  func body(of paper: Hanging) throws(SQLFailure) -> Document.Body? {
    guard let entry = try log.entry(paper.document) else { return nil }
    return reader.reread(content: entry.content)?.body
  }
}

extension ViolationRow {
  /// Whether it is the phase of a day.
  fileprivate func stands(on day: Int) -> Bool { from <= day && to.map { day < $0 } ?? true }
}
