import Tekseru
import TekseruDocuments

/// Which units a decision looks at: those that something changed since the last one, and those whose moment has come.
///
/// What changed is read from the log's new entries, so that the cost follows them and not the register's size.
struct AlertFeed {
  let engine: any SQLEngine
  let log: DocumentLog
  let reader: DocumentReader
  let places: Places
  private let chains: Chains
  private let inspectionStatement: any SQLStatement

  init(_ run: AlertRun) throws(SQLFailure) {
    engine = run.engine
    log = run.log
    reader = run.reader
    places = run.places
    chains = try Chains(engine)
    inspectionStatement = try engine.prepare("SELECT DISTINCT other FROM things WHERE thing = ?")
  }

  /// Every unit about which there may be something to say: for the first decision, and after the ladder changed.
  ///
  /// A reply is awaited only while something is not removed, and of what is settled only those hear who were told of it.
  func everything() throws(SQLFailure) -> [Int] {
    let yesterday = places.moment.now.day.adding(days: -1).key
    let kinds = [Kind.inspector, .council, .reporting].map { "\(KindKey.of($0))" }.joined(separator: ", ")
    // Put together here and not by UNION, which would sort every row of theirs.
    var units = Set(try calendars())
    for query in [
      """
      SELECT inspection FROM violations WHERE until IS NULL AND status < 2 AND (to_day IS NULL OR to_day > \(yesterday))
      """,
      "SELECT unit FROM told", "SELECT unit FROM watched",
      "SELECT thing FROM things WHERE kind IN (\(kinds)) AND until IS NULL",
    ] { units.formUnion(try numbers(query)) }
    return units.sorted()
  }

  /// The units of the log's entries after a position, of deliveries after another, and those whose moment has come.
  func changed(since last: DecisionJournal.Entry, at now: Instant) throws(SQLFailure) -> [Int] {
    var change = Change()
    let statement = try engine.prepare("SELECT sequence, kind FROM documents WHERE sequence > ? ORDER BY sequence")
    statement.bind(1, last.position)
    for (sequence, kind) in try statement.rows({ ($0.integer(0), Kind(rawValue: $0.text(1))) }) {
      if let kind { try note(sequence, kind, in: &change) }
    }
    if change.isEverything { return try everything() }
    try notePosts(from: last.at, to: now, in: &change)
    change.units.formUnion(try units(below: change.organizations))
    change.units.formUnion(
      try numbers("SELECT unit FROM watched WHERE next_at <= \(now.milliseconds)"))
    change.units.formUnion(
      try numbers("SELECT DISTINCT delivery FROM refusals WHERE delivery > \(last.deliveries)").map {
        Unit.delivery($0)
      })
    change.units.formUnion(try duties(change))
    change.units.formUnion(try calendars())
    return change.units.sorted()
  }

  /// What a run of entries changed.
  private struct Change {
    var hasEntries = false
    var units: Set<Int> = []
    var organizations: Set<Int> = []
    /// Whether something that was said does not hold any more, or otherwise.
    var isMended = false
    var isEverything = false
  }

  /// What is owed may be settled by whatever is recorded, and be owed again when that is taken back.
  private func duties(_ change: Change) throws(SQLFailure) -> [Int] {
    guard !change.isMended else {
      return try numbers("SELECT thing FROM things WHERE kind = \(KindKey.of(.reporting)) AND until IS NULL")
    }
    guard change.hasEntries || !change.organizations.isEmpty else { return [] }
    return try numbers(
      """
      SELECT t.thing FROM things t JOIN watched w ON w.unit = t.thing
      WHERE t.kind = \(KindKey.of(.reporting)) AND t.until IS NULL
      """)
  }

  private func note(_ sequence: Int, _ kind: Kind, in change: inout Change) throws(SQLFailure) {
    let thing = try chains.thing(of: sequence)
    change.hasEntries = true
    change.isMended = change.isMended || thing != sequence
    switch kind {
    case .inspection, .reporting: change.units.insert(thing)
    case .service, .reply, .remediation, .extension, .extensionDecision, .acknowledgement:
      inspectionStatement.bind(1, thing)
      change.units.formUnion(try inspectionStatement.rows { $0.optionalInteger(0) }.compactMap { $0 })
    case .inspector, .council, .organization, .person, .silence:
      change.units.insert(thing)
      try noteOrganizations(of: thing, kind, in: &change)
    case .calendar, .deadlines, .ladder: change.isEverything = true
    case .withdrawal: try noteTarget(of: sequence, in: &change)
    default: break
    }
  }

  private func noteTarget(of withdrawal: Int, in change: inout Change) throws(SQLFailure) {
    guard let entry = try log.entry(withdrawal),
      case .withdrawal(let withdrawn)? = reader.reread(content: entry.content)?.body,
      let target = try log.find(withdrawn.of.text, withdrawn.kind)
    else { return }
    change.isMended = true
    try note(target.sequence, withdrawn.kind, in: &change)
  }

  /// The organizations whose people a document changes; a silence without one may cover everything.
  private func noteOrganizations(of thing: Int, _ kind: Kind, in change: inout Change) throws(SQLFailure) {
    switch kind {
    case .person:
      change.organizations.formUnion(try numbers("SELECT DISTINCT organization FROM posts WHERE thing = \(thing)"))
    case .inspector:
      change.organizations.formUnion(try numbers("SELECT DISTINCT other FROM things WHERE thing = \(thing)"))
    default:
      let parties = try numbers("SELECT DISTINCT party FROM things WHERE thing = \(thing) AND party IS NOT NULL")
      change.organizations.formUnion(parties)
      if kind == .silence, parties.isEmpty { change.isEverything = true }
    }
  }

  /// Posts and mandates that began or ended since the last decision; a day more on both sides, for the time zones.
  private func notePosts(from last: Instant, to now: Instant, in change: inout Change) throws(SQLFailure) {
    let span = "\(last.day.key - 2) AND \(now.day.key + 1)"
    change.organizations.formUnion(
      try numbers(
        """
        SELECT DISTINCT organization FROM posts WHERE until IS NULL AND (from_day BETWEEN \(span)
          OR until_day BETWEEN \(span))
        """))
    change.organizations.formUnion(
      try numbers(
        """
        SELECT DISTINCT t.other FROM watched w JOIN things t ON t.thing = w.unit
        WHERE w.next_at <= \(now.milliseconds) AND t.kind = \(KindKey.of(.inspector))
        """))
  }

  private func units(below organizations: Set<Int>) throws(SQLFailure) -> [Int] {
    guard !organizations.isEmpty else { return [] }
    let tree = try OrganizationTree(engine, position: .now, on: try places.place(nil).today)
    var all: Set<Int> = []
    for organization in organizations { all.formUnion(tree.subtree(of: organization)) }
    return try numbers(
      "SELECT unit FROM watched WHERE organization IN (\(all.sorted().map(String.init).joined(separator: ",")))")
  }

  private func calendars() throws(SQLFailure) -> [Int] {
    let year = try places.place(places.root).today.year + 1
    return try places.countries.map { Unit.calendar(of: $0, year: year) }
  }

  private func numbers(_ sql: String) throws(SQLFailure) -> [Int] {
    try engine.prepare(sql).rows { $0.optionalInteger(0) }.compactMap { $0 }
  }
}
