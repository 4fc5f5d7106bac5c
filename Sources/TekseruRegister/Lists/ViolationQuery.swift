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

  init(_ filter: ViolationFilter, today: Today, reader: RegisterReader) throws(ListFailure) {
    self.filter = filter
    self.today = today
    self.reader = reader
    latest = today.day(in: "Pacific/Kiritimati")
    organizations = if let code = filter.organization { try reader.subtree(code, on: latest) } else { nil }
    inspector = if let code = filter.inspector { try reader.party(.inspector, code) } else { nil }
    folded = filter.find.map(Matching.fold)
  }

  func run(_ body: (ViolationListing) -> Void) throws(SQLFailure) {
    let statement = try reader.engine.prepare(sql)
    defer { statement.reset() }
    while try statement.step() {
      let row = ViolationRow(statement)
      let day = try day(at: row.organization)
      guard row.from <= day.key, row.to.map({ day.key < $0 }) ?? true, passes(row, on: day) else { continue }
      let listing = try listing(of: row, on: day, statement)
      if folded.map({ listing.contains($0) }) ?? true { body(listing) }
    }
  }

  private func passes(_ row: ViolationRow, on day: Day) -> Bool {
    if filter.isOverdue, (row.due ?? .max) >= day.key { return false }
    return inspector == nil || row.inspector == inspector
  }

  /// Numbers, never texts, are written into the statement.
  private var sql: String {
    var conditions = [reader.position.holds("v"), "v.from_day <= \(latest.key)"]
    switch filter.status {
    case let status?: conditions.append("v.status = \(status.key)")
    case nil: conditions.append("v.status <> \(ViolationRow.withdrawn)")
    }
    if filter.isOverdue { conditions.append("v.status < 2 AND v.due < \(latest.key)") }
    if let dueBy = filter.dueBy { conditions.append("v.due <= \(dueBy.key)") }
    if let severity = filter.severity {
      conditions.append(
        severity == .significant ? "(v.severity = 2 OR v.severity IS NULL)" : "v.severity = \(severity.key)")
    }
    if let inspector { conditions.append("v.inspector = \(inspector)") }
    if let organizations {
      conditions.append("v.organization IN (\(organizations.sorted().map(String.init).joined(separator: ",")))")
    }
    let columns = ViolationRow.columns.split(separator: ",").map { "v." + $0.filter { !$0.isWhitespace } }
    return """
      SELECT \(columns.joined(separator: ", ")), i.id, d.content
      FROM violations v JOIN documents i ON i.sequence = v.inspection JOIN documents d ON d.sequence = v.document
      WHERE \(conditions.joined(separator: " AND ")) ORDER BY v.due, v.inspection, v.number
      """
  }

  private func day(at organization: Int) throws(SQLFailure) -> Day {
    if let known = days[organization] { return known }
    let setting = try reader.directory.setting(of: organization, on: latest)
    let day = today.day(in: setting.timeZone)
    days[organization] = day
    return day
  }

  private func listing(
    of row: ViolationRow, on day: Day, _ statement: any SQLStatement
  ) throws(SQLFailure) -> ViolationListing {
    let violation = violation(row.number, in: statement.bytes(15))
    let due = row.due.map { Day(key: $0) }
    let status = ViolationStatus(key: row.status)
    return ViolationListing(
      id: "\(statement.text(14))/\(row.number)", organization: try reader.parties.code(of: row.organization),
      inspector: try reader.parties.code(of: row.inspector), category: Category(key: row.category),
      severity: Severity(key: row.severity), text: violation?.text ?? "", status: status,
      statusSince: try reader.statusSince(row), found: Day(key: row.found), due: due,
      originalDue: row.originalDue.map { Day(key: $0) },
      daysOverdue: status.isUnresolved ? due?.daysOverdue(on: day) ?? 0 : 0, requirement: violation?.requirement,
      responsible: violation?.responsible)
  }

  private func violation(_ number: Int, in content: [UInt8]) -> Violation? {
    guard case .inspection(let inspection)? = reader.reader.reread(content: content)?.body else { return nil }
    return inspection.violations.first { $0.number == number }
  }
}

extension ViolationListing {
  fileprivate func contains(_ folded: String) -> Bool {
    Matching.contains(text, folded: folded) || Matching.contains(id, folded: folded)
      || Matching.contains(organization, folded: folded) || Matching.contains(responsible ?? "", folded: folded)
  }
}
