import Tekseru
import TekseruDocuments

/// One reading of the violations: which rows may pass, and how a row becomes a listing.
final class ViolationQuery {
  private let filter: ViolationFilter
  private let today: Today
  private let reader: RegisterReader
  private let organizations: Set<Int>?
  private let inspector: Int?
  private let folded: String?
  private var days: [Int: Day] = [:]
  private let latest: Day
  private let idStatement: any SQLStatement
  private let contentStatement: any SQLStatement
  private var last: (document: Int, inspection: Inspection)?
  private let silences: Silences

  init(_ filter: ViolationFilter, today: Today, reader: RegisterReader) throws(ListFailure) {
    self.filter = filter
    self.today = today
    self.reader = reader
    latest = today.day(in: "Pacific/Kiritimati")
    organizations = if let code = filter.organization { try reader.subtree(code, on: latest) } else { nil }
    inspector = if let code = filter.inspector { try reader.party(.inspector, code) } else { nil }
    folded = filter.find.map(Matching.fold)
    do throws(SQLFailure) {
      idStatement = try reader.engine.prepare("SELECT id FROM documents WHERE sequence = ?")
      silences = try Silences(reader, at: AlertMoment(noonOf: today.day(in: nil)))
      contentStatement = try reader.engine.prepare("SELECT content FROM documents WHERE sequence = ?")
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  func run(_ body: (ViolationListing) -> Void) throws(SQLFailure) {
    if organizations == nil, filter.page == nil {
      try reader.parties.readCodes()
      if today.everywhere == nil { try reader.directory.readEveryOrganization() }
    }
    if let page = filter.page {
      try runPage(page, body)
    } else if filter.isOverdue {
      try runOverdue(body)
    } else {
      try runOrdered(body)
    }
  }

  /// A page of the list: no more keys than are needed are put in order, and only their rows are read.
  private func runPage(_ page: Range<Int>, _ body: (ViolationListing) -> Void) throws(SQLFailure) {
    let keys = try reader.engine.prepare(
      """
      SELECT \(ViolationRow.key) FROM violations v WHERE \(conditions)
      ORDER BY v.due NULLS LAST, v.inspection, v.number LIMIT ? OFFSET ?
      """)
    let row = try rowStatement()
    var (place, first, count) = (0, 0, page.upperBound + ViolationQuery.spare)
    while true {
      keys.bind(1, count)
      keys.bind(2, first)
      let some = try keys.rows { ViolationRow.Key($0) }
      for key in some {
        guard place < page.upperBound else { return }
        key.bind(to: row)
        guard let read = try row.first({ ViolationRow($0) }), let listing = try listing(of: read) else { continue }
        if page.contains(place) { body(listing) }
        place += 1
      }
      guard some.count == count else { return }
      (first, count) = (first + count, count * 4)
    }
  }

  /// Whether a page is read in the order of its list until it is full: at many organizations something is soon found so. At
  /// few of them what they have is put in order. The sign before the column keeps the database from their index.
  private var isInOrder: Bool {
    filter.page != nil && (organizations?.count ?? .max) > ViolationQuery.few
  }

  /// So many organizations are few.
  private static let few = 64

  /// So many keys more than a page has are read at first: some fall out, for at their places it is another day.
  private static let spare = 24

  /// One row, by its key.
  private func rowStatement() throws(SQLFailure) -> any SQLStatement {
    try reader.engine.prepare(
      "SELECT \(ViolationRow.columns) FROM violations WHERE (\(ViolationRow.key)) = (?, ?, ?, ?)")
  }

  private func runOrdered(_ body: (ViolationListing) -> Void) throws(SQLFailure) {
    let statement = try reader.engine.prepare(
      """
      SELECT \(ViolationRow.columns) FROM violations v WHERE \(conditions)
      ORDER BY v.due IS NULL, v.due, v.inspection, v.number
      """)
    defer { statement.reset() }
    while try statement.step() {
      if let listing = try listing(of: ViolationRow(statement)) { body(listing) }
    }
  }

  /// In the order in which they were recorded, from behind one of them on, until there are enough.
  func run(after place: ViolationPlace, _ body: (ViolationPlace, ViolationListing) -> Bool) throws(SQLFailure) {
    let statement = try reader.engine.prepare(
      """
      SELECT \(ViolationRow.columns) FROM violations v
      WHERE \(conditions) AND (v.inspection, v.number) > (\(place.inspection), \(place.number))
      ORDER BY v.inspection, v.number
      """)
    defer { statement.reset() }
    while try statement.step() {
      let row = ViolationRow(statement)
      guard let listing = try listing(of: row) else { continue }
      guard body(ViolationPlace(inspection: row.inspection, number: row.number), listing) else { return }
    }
  }

  /// An index tells the keys of what is overdue by itself. The rows, which are wide, are read in the order of their table
  /// and put in order here: both takes less than having the database do it.
  private func runOverdue(_ body: (ViolationListing) -> Void) throws(SQLFailure) {
    let keys = try reader.engine.prepare("SELECT \(ViolationRow.key) FROM violations v WHERE \(conditions)")
      .rows { ViolationRow.Key($0) }.sorted()
    let row = try rowStatement()
    var found: [ViolationListing] = []
    var order: [(due: Int, index: Int)] = []
    for key in keys {
      key.bind(to: row)
      guard let read = try row.first({ ViolationRow($0) }), let due = read.due, let listing = try listing(of: read)
      else { continue }
      order.append((due, found.count))
      found.append(listing)
    }
    for (_, index) in order.sorted(by: <) { body(found[index]) }
  }

  /// What a row says on the day of its place; nil when the filter does not let it pass.
  private func listing(of row: ViolationRow) throws(SQLFailure) -> ViolationListing? {
    let day = try day(at: row.organization)
    guard row.from <= day.key, row.to.map({ day.key < $0 }) ?? true,
      !filter.isOverdue || row.due.map({ $0 < day.key }) ?? false
    else { return nil }
    var inspection: Inspection?
    if readsDocument(of: row) {
      guard let read = try self.inspection(row.document), isWanted(read) else { return nil }
      inspection = read
    }
    let listing = try listing(of: row, in: inspection, on: day)
    return folded.map { listing.contains($0) } ?? true ? listing : nil
  }

  /// Whether the document says something that is wanted and that the row does not hold.
  private func readsDocument(of row: ViolationRow) -> Bool {
    row.text == nil || filter.isDetailed || filter.inspector != nil || folded != nil
  }

  private func isWanted(_ inspection: Inspection) -> Bool {
    filter.inspector.map { code in inspection.inspectors.contains { $0.text == code } } ?? true
  }

  /// The conditions of a row `v`; numbers, never texts, are written into the statement.
  private var conditions: String {
    var conditions = [reader.position.holds("v"), "v.from_day <= \(latest.key)"]
    if let status = filter.status { conditions.append("v.status = \(status.key)") }
    if filter.isOverdue {
      conditions.append("v.status < 2 AND v.due < \(latest.key)")
    } else if filter.isUnresolved {
      conditions.append("v.status < 2")
    } else if filter.status == nil {
      conditions.append("v.status <> \(ViolationRow.withdrawn)")
    }
    if let dueBy = filter.dueBy { conditions.append("v.due <= \(dueBy.key)") }
    if let severity = filter.severity {
      conditions.append(
        severity == .significant ? "(v.severity = 2 OR v.severity IS NULL)" : "v.severity = \(severity.key)")
    }
    if let inspector {
      conditions.append(
        """
        (v.inspector = \(inspector) OR EXISTS (SELECT 1 FROM things t WHERE t.thing = v.inspection
          AND \(reader.position.holds("t")) AND \(InspectionMark.hasSeveralInspectors("t"))))
        """)
    }
    if let organizations {
      let numbers = organizations.sorted().map(String.init).joined(separator: ",")
      conditions.append("\(isInOrder ? "+" : "")v.organization IN (\(numbers))")
    }
    return conditions.joined(separator: " AND ")
  }

  private func day(at organization: Int) throws(SQLFailure) -> Day {
    if let everywhere = today.everywhere { return everywhere }
    if let known = days[organization] { return known }
    let setting = try reader.directory.setting(of: organization, on: latest)
    let day = today.day(in: setting.timeZone)
    days[organization] = day
    return day
  }

  private func listing(
    of row: ViolationRow, in inspection: Inspection?, on day: Day
  ) throws(SQLFailure) -> ViolationListing {
    let violation = inspection?.violations.first { $0.number == row.number }
    let due = row.due.map { Day(key: $0) }
    let status = ViolationStatus(key: row.status)
    let inspectionID = if let known = row.id { known } else { try id(of: row.inspection) }
    return ViolationListing(
      id: inspectionID + "/" + String(row.number), organization: try reader.parties.code(of: row.organization),
      inspector: try reader.parties.code(of: row.inspector), category: Category(key: row.category),
      severity: Severity(key: row.severity), text: row.text ?? violation?.text ?? "", status: status,
      statusSince: try reader.statusSince(row), found: Day(key: row.found), due: due,
      originalDue: row.originalDue.map { Day(key: $0) },
      daysOverdue: status.isUnresolved ? due?.daysOverdue(on: day) ?? 0 : 0,
      silencedUntil: status.isUnresolved ? try silencedUntil(row, on: day) : nil, requirement: violation?.requirement,
      responsible: violation?.responsible)
  }

  private func silencedUntil(_ row: ViolationRow, on day: Day) throws(SQLFailure) -> Day? {
    try silences.covering(violation: row.number, of: row.inspection, at: row.organization)
      .filter { $0.holds(on: day) }.map(\.until).max()
  }

  private func id(of inspection: Int) throws(SQLFailure) -> String {
    idStatement.bind(1, inspection)
    return try idStatement.first { $0.text(0) } ?? ""
  }

  private func inspection(_ document: Int) throws(SQLFailure) -> Inspection? {
    if let last, last.document == document { return last.inspection }
    contentStatement.bind(1, document)
    guard let content = try contentStatement.first({ $0.bytes(0) }),
      case .inspection(let inspection)? = reader.reread(content)
    else { return nil }
    last = (document, inspection)
    return inspection
  }
}

extension ViolationListing {
  fileprivate func contains(_ folded: String) -> Bool {
    Matching.contains(text, folded: folded) || Matching.contains(id, folded: folded)
      || Matching.contains(organization, folded: folded) || Matching.contains(responsible ?? "", folded: folded)
  }
}
