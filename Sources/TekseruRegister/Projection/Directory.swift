import Tekseru
import TekseruDocuments

/// What the register knows at a position of the log about organizations, inspectors, calendars and terms.
///
/// It reads on demand and remembers; `forget` drops what a new document may have changed.
final class Directory {
  let parties: Parties
  let position: Position
  private let engine: any SQLEngine
  private let reader: DocumentReader
  private var organizations: [Int: [Organization]] = [:]
  private var knowsEveryOrganization = false
  private var settings: [Int: [(from: Day, setting: WorkSetting)]] = [:]
  private var mandates: [Int: [Inspector]] = [:]
  private var knownCalendars: WorkingCalendars?
  private var knownRules: [Country: DeadlineRules]?
  private let statesStatement: any SQLStatement

  init(_ engine: any SQLEngine, parties: Parties, reader: DocumentReader, position: Position = .now) throws(SQLFailure)
  {
    self.engine = engine
    self.parties = parties
    self.reader = reader
    self.position = position
    statesStatement = try engine.prepare(
      """
      SELECT d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = ? AND t.party = ? AND \(position.holds("t")) ORDER BY t.day, t.document
      """)
  }

  /// Forgets everything, after a document that may have changed it or a transaction that was rolled back.
  func forget() {
    organizations = [:]
    knowsEveryOrganization = false
    settings = [:]
    mandates = [:]
    knownCalendars = nil
    knownRules = nil
  }

  /// The states of an organization, the earliest first; none for a placeholder.
  func states(ofOrganization party: Int) throws(SQLFailure) -> [Organization] {
    if let known = organizations[party] { return known }
    let states = try bodies(.organization, party).compactMap { body in
      if case .organization(let organization) = body { organization } else { nil }
    }
    organizations[party] = states
    return states
  }

  /// Reads the states of every organization in one go, for who is about to ask about most of them.
  func readEveryOrganization() throws(SQLFailure) {
    guard !knowsEveryOrganization else { return }
    let statement = try engine.prepare(
      """
      SELECT t.party, d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(.organization)) AND \(position.holds("t")) ORDER BY t.party, t.day, t.document
      """)
    defer { statement.reset() }
    var states: [Int: [Organization]] = [:]
    while try statement.step() {
      guard case .organization(let state)? = reader.reread(content: statement.bytes(1))?.body else { continue }
      states[statement.integer(0), default: []].append(state)
    }
    organizations = states
    knowsEveryOrganization = true
  }

  /// An organization as it is on a day: the last state that has begun, else the first one.
  func organization(_ party: Int, on day: Day) throws(SQLFailure) -> Organization? {
    let states = try states(ofOrganization: party)
    return states.last { ($0.asOf ?? day) <= day } ?? states.first
  }

  /// The mandates of an inspector, the earliest first.
  func mandates(of party: Int) throws(SQLFailure) -> [Inspector] {
    if let known = mandates[party] { return known }
    let found = try bodies(.inspector, party).compactMap { body in
      if case .inspector(let inspector) = body { inspector } else { nil }
    }
    mandates[party] = found
    return found
  }

  /// Whether a person is recorded under a code's number.
  func hasPerson(_ party: Int) throws(SQLFailure) -> Bool { try !bodies(.person, party).isEmpty }

  /// The documents that say who a person is, the latest last.
  func people(_ party: Int) throws(SQLFailure) -> [Person] {
    try bodies(.person, party).compactMap { body in if case .person(let person) = body { person } else { nil } }
  }

  /// Where and how an organization works on a day; what it does not say itself is its parent's on that day.
  func setting(of party: Int, on day: Day) throws(SQLFailure) -> WorkSetting {
    let known = try settings(of: party)
    return (known.last { $0.from <= day } ?? known.first)?.setting ?? WorkSetting()
  }

  /// Its settings, each from the day on which its own state or that of one above it begins.
  private func settings(of party: Int) throws(SQLFailure) -> [(from: Day, setting: WorkSetting)] {
    if let known = settings[party] { return known }
    var starts: Set<Day> = [Day(number: .min)]
    var above: Set<Int> = []
    try gatherStarts(of: party, into: &starts, &above)
    var all: [(from: Day, setting: WorkSetting)] = []
    for start in starts.sorted() {
      guard let state = try organization(party, on: start) else { continue }
      all.append((start, try setting(of: state, on: start, depth: 0)))
    }
    settings[party] = all
    return all
  }

  private func gatherStarts(
    of party: Int, into starts: inout Set<Day>, _ seen: inout Set<Int>
  ) throws(SQLFailure) {
    guard seen.insert(party).inserted else { return }
    for state in try states(ofOrganization: party) {
      if let start = state.asOf { starts.insert(start) }
      if let parent = state.parent, let above = try parties.find(.organization, parent.text) {
        try gatherStarts(of: above, into: &starts, &seen)
      }
    }
  }

  private func setting(of state: Organization, on day: Day, depth: Int) throws(SQLFailure) -> WorkSetting {
    var setting = WorkSetting(country: state.country, week: state.week, timeZone: state.timeZone)
    guard depth < WorkSetting.deepestTree, setting.isPartial, let parent = state.parent,
      let party = try parties.find(.organization, parent.text), let above = try organization(party, on: day)
    else { return setting }
    setting.fill(from: try self.setting(of: above, on: day, depth: depth + 1))
    return setting
  }

  /// The calendars in force: of one country and year, the last recorded.
  func calendars() throws(SQLFailure) -> WorkingCalendars {
    if let knownCalendars { return knownCalendars }
    let all = try bodies(.calendar).compactMap { body in
      if case .calendar(let calendar) = body { calendar } else { nil }
    }
    let calendars = WorkingCalendars(all)
    knownCalendars = calendars
    return calendars
  }

  /// The terms in force in a country: the last recorded; nil when there are none.
  func rules(of country: Country) throws(SQLFailure) -> DeadlineRules? {
    if let knownRules { return knownRules[country] }
    var rules: [Country: DeadlineRules] = [:]
    for case .deadlines(let known) in try bodies(.deadlines) { rules[known.country] = known }
    knownRules = rules
    return rules[country]
  }

  private func bodies(_ kind: Kind, _ party: Int) throws(SQLFailure) -> [Document.Body] {
    statesStatement.bind(1, KindKey.of(kind))
    statesStatement.bind(2, party)
    return try statesStatement.rows { $0.bytes(0) }.compactMap { reader.reread(content: $0)?.body }
  }

  private func bodies(_ kind: Kind) throws(SQLFailure) -> [Document.Body] {
    let statement = try engine.prepare(
      """
      SELECT d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(kind)) AND \(position.holds("t")) ORDER BY t.document
      """)
    return try statement.rows { $0.bytes(0) }.compactMap { reader.reread(content: $0)?.body }
  }
}

/// What decides an organization's due dates and its "today".
struct WorkSetting: Hashable {
  var country: Country?
  var week: WorkWeek?
  var timeZone: String?

  /// More levels than any union has; a tree that runs in a circle ends here.
  static let deepestTree = 8

  var isPartial: Bool { country == nil || week == nil || timeZone == nil }

  mutating func fill(from above: WorkSetting) {
    country = country ?? above.country
    week = week ?? above.week
    timeZone = timeZone ?? above.timeZone
  }
}
