import Tekseru
import TekseruDocuments

/// An inspection as its row tells it, without its content.
struct InspectionRow {
  static let columns = ["thing", "document", "party", "other", "day", "mark"]

  var thing: Int
  var document: Int
  var organization: Int
  var inspector: Int
  var day: Int
  var mark: InspectionMark
}

extension InspectionRow {
  /// Reads a row of `columns`.
  init(_ row: any SQLStatement) {
    self.init(
      thing: row.integer(0), document: row.integer(1), organization: row.integer(2), inspector: row.integer(3),
      day: row.integer(4), mark: InspectionMark(key: row.integer(5)))
  }
}

/// The documents that hang on a violation.
struct HangingRecords {
  var remediations: [RecordReference] = []
  var extensions: [RecordReference] = []
}

extension ContestTables {
  /// The inspections of a span of days that were carried out, in the order of the log.
  ///
  /// Without an index: the few of a year are sooner found so, and what belongs to them lies beside one another.
  func inspections(from first: Day?, until last: Day) throws(SQLFailure) -> [InspectionRow] {
    let statement = try engine.prepare(
      """
      SELECT \(InspectionRow.columns.joined(separator: ", ")) FROM things
      WHERE +kind = \(KindKey.of(.inspection)) AND \(position.holds()) AND day BETWEEN ? AND ?
        AND \(InspectionMark.wasCarriedOut)
      ORDER BY thing
      """)
    statement.bind(1, first?.key ?? Int(Int32.min))
    statement.bind(2, last.key)
    return try statement.rows { InspectionRow($0) }
  }

  /// The inspections of any day that were carried out by several inspectors.
  func sharedInspections() throws(SQLFailure) -> [InspectionRow] {
    let statement = try engine.prepare(
      """
      SELECT \(InspectionRow.columns.joined(separator: ", ")) FROM things
      WHERE +kind = \(KindKey.of(.inspection)) AND \(InspectionMark.hasSeveralInspectors("things"))
        AND \(position.holds()) AND \(InspectionMark.wasCarriedOut)
      ORDER BY thing
      """)
    return try statement.rows { InspectionRow($0) }
  }

  /// The inspectors of an inspection; its content is read only where it had several.
  func inspectors(of row: InspectionRow) throws(SQLFailure) -> [Int] {
    guard row.mark.hasSeveralInspectors else { return [row.inspector] }
    return try inspectors(ofDocument: row.document)
  }

  private func inspectors(ofDocument document: Int) throws(SQLFailure) -> [Int] {
    guard case .inspection(let inspection)? = try content(of: document) else { return [] }
    var numbers: [Int] = []
    for code in inspection.inspectors {
      if let number = try parties.find(.inspector, code.text) { numbers.append(number) }
    }
    return numbers
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

  /// The numbers of an inspection's violations that repeat earlier ones, as it says itself.
  func repeats(in document: Int) throws(SQLFailure) -> Set<Int> {
    guard case .inspection(let inspection)? = try content(of: document) else { return [] }
    return Set(inspection.violations.filter { $0.repeats != nil }.map(\.number))
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
  init(_ rows: some Collection<ViolationRow>) {
    self.init(
      phases: rows.map { row in
        Phase(from: Day(key: row.from), status: ViolationStatus(key: row.status), due: row.due.map { Day(key: $0) })
      })
  }
}

extension [ViolationRow] {
  /// The rows of each violation for itself.
  func chunked() -> [ArraySlice<ViolationRow>] {
    var chunks: [ArraySlice<ViolationRow>] = []
    var start = startIndex
    for index in indices.dropFirst() where self[index].number != self[start].number {
      chunks.append(self[start..<index])
      start = index
    }
    return isEmpty ? [] : chunks + [self[start...]]
  }
}

extension ContestFact {
  private static let stateNames: Set<String> = ["members", "headcount", "sector", "mandate.valid", "training.valid"]
  private static let inspectionNames: Set<String> = [
    "inspections", "inspections.council", "inspections.workers", "inspections.other", "followUps",
  ]
  private static let violationNames: Set<String> = ["removed", "removed.onTime", "repeats", "overdue", "extensions"]
  private static let activityNames: Set<String> = [
    "proposals", "disputes", "investigations", "attestations", "seminars",
  ]

  /// Whether organizations or mandates say it.
  var isOfStates: Bool { ContestFact.stateNames.contains(name) }
  /// Whether inspections are counted for it, or what they found.
  var isOfInspections: Bool { ContestFact.inspectionNames.contains(name) || isOfViolations }
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
