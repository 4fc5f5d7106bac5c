import Tekseru
import TekseruDocuments

/// An inspection as its row tells it, without its content.
struct InspectionRow {
  var thing: Int
  var document: Int
  var organization: Int
  var inspector: Int
  var day: Int
  var mark: InspectionMark
}

/// A violation with its phases.
struct ViolationPhases {
  /// The phases in their order; at least one.
  var rows: [ViolationRow]
  /// Whether its inspection had several inspectors.
  var hasSeveralInspectors: Bool
}

/// The documents that hang on a violation.
struct HangingRecords {
  var remediations: [RecordReference] = []
  var extensions: [RecordReference] = []
}

extension ContestTables {
  /// The inspections of a span of days that were carried out.
  func inspections(from first: Day, until last: Day) throws(SQLFailure) -> [InspectionRow] {
    let statement = try engine.prepare(
      """
      SELECT thing, document, party, other, day, mark FROM things
      WHERE +kind = \(KindKey.of(.inspection)) AND \(position.holds()) AND day BETWEEN ? AND ?
        AND \(InspectionMark.wasCarriedOut)
      ORDER BY thing
      """)
    statement.bind(1, first.key)
    statement.bind(2, last.key)
    return try statement.rows { row in
      InspectionRow(
        thing: row.integer(0), document: row.integer(1), organization: row.integer(2), inspector: row.integer(3),
        day: row.integer(4), mark: InspectionMark(key: row.integer(5)))
    }
  }

  /// The inspectors of an inspection; its content is read only where it had several.
  func inspectors(of row: InspectionRow) throws(SQLFailure) -> [Int] {
    guard row.mark.hasSeveralInspectors else { return [row.inspector] }
    return try inspectors(ofDocument: row.document)
  }

  func inspectors(of found: ViolationPhases, asked level: Organization.Level?) throws(SQLFailure) -> [Int] {
    guard level == nil else { return [] }
    guard found.hasSeveralInspectors else { return [found.rows[0].inspector] }
    return try inspectors(ofDocument: found.rows[0].document)
  }

  private func inspectors(ofDocument document: Int) throws(SQLFailure) -> [Int] {
    guard case .inspection(let inspection)? = try content(of: document) else { return [] }
    var numbers: [Int] = []
    for code in inspection.inspectors {
      if let number = try parties.find(.inspector, code.text) { numbers.append(number) }
    }
    return numbers
  }

  /// Reads the violations found until a day, from another on where one is given, each with its phases.
  ///
  /// The inspections come first, in the order of the log and without an index: the few of a year are sooner found so, and
  /// their violations lie beside one another.
  func violations(
    from first: Day?, until last: Day, _ body: (ViolationPhases) throws(SQLFailure) -> Void
  ) throws(SQLFailure) {
    let columns = ViolationRow.columns.split(separator: ",").map { "v." + $0.filter { !$0.isWhitespace } }
    let statement = try engine.prepare(
      """
      SELECT \(columns.joined(separator: ", ")), t.mark FROM things t CROSS JOIN violations v
      WHERE +t.kind = \(KindKey.of(.inspection)) AND \(position.holds("t")) AND t.day BETWEEN ? AND ?
        AND t.\(InspectionMark.wasCarriedOut) AND v.inspection = t.thing AND \(position.holds("v"))
        AND v.status <> \(ViolationRow.withdrawn)
      ORDER BY t.thing, v.number, v.from_day
      """)
    statement.bind(1, first?.key ?? Int(Int32.min))
    statement.bind(2, last.key)
    defer { statement.reset() }
    var waiting: ViolationPhases?
    while try statement.step() {
      let row = ViolationRow(statement)
      if let before = waiting?.rows[0], before.inspection == row.inspection, before.number == row.number {
        waiting?.rows.append(row)
        continue
      }
      if let waiting { try body(waiting) }
      let several = InspectionMark(key: statement.integer(columns.count)).hasSeveralInspectors
      waiting = ViolationPhases(rows: [row], hasSeveralInspectors: several)
    }
    if let waiting { try body(waiting) }
  }

  /// What hangs on violations: steps of the removal and decisions that granted more time, by inspection and number.
  func hanging() throws(SQLFailure) -> [Int: [Int: HangingRecords]] {
    var hanging: [Int: [Int: HangingRecords]] = [:]
    var numbers: [Int: Int] = [:]
    let statement = try engine.prepare(
      """
      SELECT t.other, t.thing, d.content, d.id, t.kind FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind IN (\(KindKey.of(.remediation)), \(KindKey.of(.extension)), \(KindKey.of(.extensionDecision)))
        AND \(position.holds("t"))
      ORDER BY t.kind, t.thing
      """)
    defer { statement.reset() }
    while try statement.step() {
      let inspection = statement.integer(0)
      let id = Identifier(checked: statement.text(3))
      switch reader.reread(content: statement.bytes(2))?.body {
      case .remediation(let step)?:
        hanging[inspection, default: [:]][step.violation.number, default: HangingRecords()].remediations
          .append(RecordReference(.remediation, id))
      case .extension(let request)?: numbers[statement.integer(1)] = request.violation.number
      case .extensionDecision(let decision)? where decision.decision == .granted:
        guard let request = try thing(decision.extension, .extension), let number = numbers[request] else { continue }
        hanging[inspection, default: [:]][number, default: HangingRecords()].extensions
          .append(RecordReference(.extensionDecision, id))
      default: continue
      }
    }
    return hanging
  }

  /// Whether a violation repeats an earlier one, as its inspection says.
  func isRepeat(_ row: ViolationRow) throws(SQLFailure) -> Bool {
    guard case .inspection(let inspection)? = try content(of: row.document) else { return false }
    return inspection.violations.contains { $0.number == row.number && $0.repeats != nil }
  }

  /// The accidents that hold, the newest of each chain of revisions.
  func accidents() throws(SQLFailure) -> [(organization: Int, document: Int, accident: Accident)] {
    var found: [(organization: Int, document: Int, accident: Accident)] = []
    try documents(.accident) { organization, document, body in
      if case .accident(let accident) = body { found.append((organization, document, accident)) }
    }
    return found
  }

  /// The thing that an id names; nil when there is none.
  func thing(_ id: Identifier, _ kind: Kind) throws(SQLFailure) -> Int? {
    let statement = try engine.prepare(
      """
      SELECT coalesce(c.thing, d.sequence) FROM documents d LEFT JOIN corrections c ON c.document = d.sequence
      WHERE d.id = ? AND d.kind = ?
      """)
    statement.bind(1, id.text)
    statement.bind(2, kind.rawValue)
    return try statement.first { $0.integer(0) }
  }
}

extension ViolationHistory {
  /// The phases that rows keep.
  init(_ rows: [ViolationRow]) {
    self.init(
      phases: rows.map { row in
        Phase(from: Day(key: row.from), status: ViolationStatus(key: row.status), due: row.due.map { Day(key: $0) })
      })
  }
}

extension ContestFact {
  private static let inspectionNames: Set<String> = [
    "inspections", "inspections.council", "inspections.workers", "inspections.other", "followUps",
  ]
  private static let violationNames: Set<String> = ["removed", "removed.onTime", "repeats", "overdue", "extensions"]
  private static let activityNames: Set<String> = [
    "proposals", "disputes", "investigations", "attestations", "seminars",
  ]

  var isOfInspections: Bool { ContestFact.inspectionNames.contains(name) }
  var isOfViolations: Bool { name.hasPrefix("violations") || ContestFact.violationNames.contains(name) }
  /// Whether violations that were found before the period matter.
  var isOfDues: Bool { name == "removed.onTime" || name == "overdue" }
  var isOfAccidents: Bool { name.hasPrefix("injuries") || name == "daysLost" }
  var isOfActivities: Bool { ContestFact.activityNames.contains(name) }

  /// The facts that it is made from; itself where it is made from none.
  var sources: [ContestFact] {
    switch name {
    case "removed.share": [ContestFact(.removed), ContestFact(.violations)]
    case "injuries.frequency": [self, .injuries, ContestFact(.headcount), ContestFact(.workingMembers)]
    case "injuries.severity": [self, .injuries, ContestFact(.daysLost)]
    default: [self]
    }
  }
}
