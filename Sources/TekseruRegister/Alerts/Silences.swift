import Tekseru
import TekseruDocuments

/// The silences that are recorded, with what they cover.
final class Silences {
  private let places: Places
  private let directory: Directory
  private let log: DocumentLog
  private let chains: Chains
  private var all: [(silence: Silence, organization: Int?, inspection: Int?)] = []

  init(
    _ engine: any SQLEngine, places: Places, directory: Directory, log: DocumentLog, reader: DocumentReader
  ) throws(SQLFailure) {
    self.places = places
    self.directory = directory
    self.log = log
    chains = try Chains(engine)
    let statement = try engine.prepare(
      """
      SELECT d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(.silence)) AND \(directory.position.holds("t")) ORDER BY t.document
      """)
    for content in try statement.rows({ $0.bytes(0) }) {
      guard case .silence(let silence)? = reader.reread(content: content)?.body else { continue }
      let organization =
        if let code = silence.organization {
          try directory.parties.find(.organization, code.text) ?? -1
        } else { Int?.none }
      let inspection = if let violation = silence.violation { try thing(of: violation) } else { Int?.none }
      all.append((silence, organization, inspection))
    }
  }

  /// The silences of a register that is read.
  convenience init(_ reader: RegisterReader, at moment: AlertMoment) throws(SQLFailure) {
    let places = Places(reader.directory, at: moment)
    try self.init(
      reader.engine, places: places, directory: reader.directory, log: reader.log, reader: reader.reader)
  }

  private func thing(of violation: ViolationID) throws(SQLFailure) -> Int {
    guard let found = try log.find(violation.inspection.text, .inspection) else { return -1 }
    return try chains.thing(of: found.sequence)
  }

  /// Whether a silence is about this very item.
  func name(_ key: ItemKey) -> Bool {
    all.contains { silence, _, inspection in
      inspection == key.unit && key.kind == .violation && silence.violation?.number == key.number
    }
  }

  /// The last day of the silences that cover an item for a person today, or for everybody; nil when none does.
  func end(of item: WatchedItem, to code: String?) throws(SQLFailure) -> Day? {
    guard !all.isEmpty else { return nil }
    let today = try places.place(item.organization).today
    return try covering(item, to: code).filter { $0.holds(on: today) }.map(\.until).max()
  }

  /// The silences that cover a violation for everybody, whenever they hold.
  func covering(violation number: Int, of inspection: Int, at organization: Int) throws(SQLFailure) -> [Silence] {
    guard !all.isEmpty else { return [] }
    let item = WatchedItem(
      key: ItemKey(unit: inspection, kind: .violation, number: number), matter: .removal,
      organization: organization, due: nil, position: LadderPosition(reached: nil, next: nil))
    return try covering(item, to: nil)
  }

  private func covering(_ item: WatchedItem, to code: String?) throws(SQLFailure) -> [Silence] {
    var covering: [Silence] = []
    for (silence, organization, inspection) in all {
      guard silence.person.map({ $0.text == code }) ?? true else { continue }
      if let organization {
        guard let own = item.organization, try places.upwards(from: own).contains(organization) else { continue }
      }
      if let inspection, let number = silence.violation?.number {
        guard item.key == ItemKey(unit: inspection, kind: .violation, number: number) else { continue }
      }
      covering.append(silence)
    }
    return covering
  }
}
