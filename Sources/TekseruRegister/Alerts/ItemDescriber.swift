import Tekseru
import TekseruDocuments

/// Puts an item into the words of the register: its id, its place, what was found.
final class ItemDescriber {
  private let log: DocumentLog
  private let places: Places
  private let directory: Directory
  private let reader: DocumentReader
  private let deliveryStatement: any SQLStatement
  private let recordedStatement: any SQLStatement
  private var last: (sequence: Int, entry: LogEntry, body: Document.Body?)?
  private var described: (key: ItemKey, item: AlertItem)?
  private var recorded: (sequence: Int, at: Instant?)?

  init(
    _ engine: any SQLEngine, log: DocumentLog, places: Places, directory: Directory, reader: DocumentReader
  ) throws(SQLFailure) {
    self.log = log
    self.places = places
    self.directory = directory
    self.reader = reader
    recordedStatement = try engine.prepare("SELECT recorded_at FROM documents WHERE sequence = ?")
    deliveryStatement = try engine.prepare("SELECT name, received_at FROM deliveries WHERE number = ?")
  }

  /// An item is described for each who is told of it, one after the other.
  func describe(_ item: WatchedItem) throws(SQLFailure) -> AlertItem {
    if let described, described.key == item.key { return described.item }
    let new = try described(item)
    described = (item.key, new)
    return new
  }

  private func described(_ item: WatchedItem) throws(SQLFailure) -> AlertItem {
    let place = try places.place(item.organization)
    let overdue = item.isResolved ? 0 : item.due.map { max(0, place.today.days(since: $0)) } ?? 0
    var described = AlertItem(
      matter: item.matter, id: "", severity: item.severity, due: item.due, daysOverdue: overdue,
      since: try recordedAt(item.entry) ?? places.moment.now)
    if let organization = item.organization {
      described.organization = try directory.parties.code(of: organization)
      described.place = try places.organization(organization)?.name
    }
    (described.id, described.text) = try words(of: item)
    described.acknowledgedUntil = item.acknowledgedUntil
    return described
  }

  private func recordedAt(_ sequence: Int) throws(SQLFailure) -> Instant? {
    if let recorded, recorded.sequence == sequence { return recorded.at }
    recordedStatement.bind(1, sequence)
    let at = try recordedStatement.first { Instant(milliseconds: Int64($0.integer(0))) }
    recorded = (sequence, at)
    return at
  }

  private func words(of item: WatchedItem) throws(SQLFailure) -> (id: String, text: String?) {
    if let shown = item.shown { return (shown.id, shown.text) }
    let unit = item.key.unit
    switch item.key.kind {
    case .violation:
      let (id, body) = try thing(unit)
      guard case .inspection(let inspection)? = body else { return ("\(id)/\(item.key.number)", nil) }
      return ("\(id)/\(item.key.number)", inspection.violations.first { $0.number == item.key.number }?.text)
    case .reply: return (try thing(unit).id, nil)
    case .extension:
      let (id, body) = try thing(item.key.number)
      guard case .extension(let request)? = body else { return (id, nil) }
      return (id, request.reason)
    case .mandate, .training:
      let (id, body) = try thing(unit)
      guard case .inspector(let mandate)? = body else { return (id, nil) }
      return (mandate.code.text, mandate.name)
    case .reporting:
      let (id, body) = try thing(unit)
      let place = try directory.parties.code(of: item.key.number)
      guard case .reporting(let owed)? = body else { return ("\(id)/\(place)", nil) }
      return ("\(id)/\(place)", owed.period.description)
    case .chair: return (try thing(unit).id, nil)
    case .refusal: return (try deliveryName(Unit.delivery(unit) ?? 0), nil)
    case .calendar:
      let (country, year) = Unit.calendar(unit) ?? (.kazakhstan, 0)
      return ("\(country.rawValue)-\(year)", nil)
    }
  }

  private func deliveryName(_ number: Int) throws(SQLFailure) -> String {
    deliveryStatement.bind(1, number)
    return try deliveryStatement.first { $0.text(0) } ?? "\(number)"
  }

  /// The id of a thing and what it says; the first document's words are good enough for a line.
  private func thing(_ sequence: Int) throws(SQLFailure) -> (id: String, body: Document.Body?) {
    if let last, last.sequence == sequence { return (last.entry.id, last.body) }
    guard let entry = try log.entry(sequence) else { return ("\(sequence)", nil) }
    let body = reader.reread(content: entry.content)?.body
    last = (sequence, entry, body)
    return (entry.id, body)
  }
}
