import Tekseru
import TekseruRegister
import TekseruReports
import TekseruSocket

/// A page of a list for a program: rows as the commands print them, and the address of the next page.
struct ProgramList {
  private let desk: Desk
  private let operation: Operation
  private let own: String
  private var query: [String: String] { desk.visit.query }

  /// A page is not longer than this, however long its texts are.
  private static let mostBytes = 1 << 20
  /// So many entries of the log are looked into for a page, however few of them are for the program.
  private static let mostEntries = 2_000

  init(_ desk: Desk, _ operation: Operation, _ program: Program) {
    self.desk = desk
    self.operation = operation
    own = program.organization
  }

  /// The rows so far.
  private struct Page {
    let limit: Int
    let rows: JSONRows
    var bytes: [UInt8] = []
    var count = 0
    /// Behind what the next page begins; nil where nothing follows.
    var next: String?
    /// Behind what it would begin after the last row.
    private var last = ""

    init(limit: Int, columns: [String]) {
      self.limit = limit
      rows = JSONRows(columns: columns)
    }

    /// Whether the row before the first of the next page was reached.
    mutating func add(_ row: [Cell], behind place: String) -> Bool {
      guard count < limit, bytes.count < ProgramList.mostBytes else {
        next = last
        return false
      }
      rows.append(row, to: &bytes)
      count += 1
      last = place
      return true
    }
  }

  func answer(to request: SocketRequest) throws(PageFailure) -> SocketAnswer {
    let page = try self.page
    var fields: [SocketAnswer.Field] = []
    if let next = page.next {
      var words = query
      words["cursor"] = next
      let pairs = words.sorted { $0.key < $1.key }.map { "\(Link.encoded($0.key))=\(Link.encoded($0.value))" }
      fields.append(.init("Link", "<\(operation.path)?\(pairs.joined(separator: "&"))>; rel=\"next\""))
    }
    return .kept(page.bytes, "application/x-ndjson", request, fields)
  }

  private var page: Page {
    get throws(PageFailure) {
      guard case .rows(let columns) = operation.result else { throw .notFound }
      var page = Page(limit: query["limit"].flatMap { Int($0) } ?? 100, columns: columns.map(\.name))
      let organization = query["organization"] ?? own
      try desk.require(.read, at: organization)
      switch operation.name {
      case "violations": try addViolations(at: organization, to: &page)
      case "inspections": try addThings(.inspection, at: organization, to: &page)
      case "organizations": try addThings(.organization, at: organization, to: &page)
      case "councils": try addThings(.council, at: organization, to: &page)
      case "inspectors": try addThings(.inspector, at: organization, to: &page)
      case "people": try addThings(.person, at: organization, to: &page)
      default: try addEntries(to: &page)
      }
      return page
    }
  }

  private var place: ViolationPlace { query["cursor"].flatMap(ViolationPlace.init(cursor:)) ?? ViolationPlace() }

  private func addViolations(at organization: String, to page: inout Page) throws(PageFailure) {
    let filter = ViolationFilter(
      organization: organization, severity: query["severity"].flatMap(Severity.init(rawValue:)),
      status: query["status"].flatMap(ViolationStatus.init(rawValue:)), isOverdue: query["overdue"] == "true",
      dueBy: query["due-by"].flatMap { try? Day($0) }, find: query["find"])
    try desk.read { () throws(ListFailure) in
      try desk.reader.violations(filter, after: place, on: desk.today) { place, violation in
        page.add(ViolationList.row(violation), behind: "\(place.inspection).\(place.number)")
      }
    }
  }

  private func addThings(_ kind: Kind, at organization: String, to page: inout Page) throws(PageFailure) {
    let filter = ThingFilter(
      kind: kind, organization: organization, find: query["find"], from: query["from"].flatMap { try? Day($0) },
      until: query["until"].flatMap { try? Day($0) })
    let day = try desk.day(at: organization)
    // How people are reached is for who looks after them; a search would tell it too, so their lists have none.
    let mayReach = try desk.may(.administer, at: organization)
    let contact = mayReach ? nil : ThingList.columns(of: kind).firstIndex(of: "contact")
    try desk.read { () throws(ListFailure) in
      try desk.reader.things(filter, after: place.inspection, on: day) { number, thing in
        var row = ThingList.row(thing, on: day)
        if let contact { row[contact] = .none }
        return page.add(row, behind: "\(number)")
      }
    }
  }

  /// The entries that the program may read; of the others it learns that their numbers are taken, and nothing more.
  private func addEntries(to page: inout Page) throws(PageFailure) {
    let kind = query["kind"].flatMap(Kind.init(rawValue:))
    var entries: [LogEntry] = []
    let first = place.inspection
    do throws(RegisterFailure) {
      try desk.reader.entries(after: first) { entry in
        entries.append(entry)
        return entries.count < ProgramList.mostEntries
      }
    } catch {
      throw .register(error)
    }
    for entry in entries where kind == nil || entry.kind == kind {
      guard try desk.mayRead(entry) else { continue }
      guard page.add(DocumentList.row(entry), behind: "\(entry.sequence)") else { return }
    }
    if entries.count == ProgramList.mostEntries, let last = entries.last { page.next = "\(last.sequence)" }
  }
}

/// One entry of the log for a program, with what it says.
struct ProgramEntry {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  func answer(to request: SocketRequest) throws(PageFailure) -> SocketAnswer {
    guard let sequence = Int(desk.visit.query["sequence"] ?? ""),
      let entry = try desk.read({ () throws(ListFailure) in try desk.reader.entry(sequence) })?.entry,
      try desk.mayRead(entry)
    else { throw .notFound }
    var row: [UInt8] = []
    JSONRows(columns: DocumentList.columns).append(DocumentList.row(entry), to: &row)
    // The row is an object on a line of its own: what the document says is put in before its end.
    row.removeLast(2)
    return .kept(row + Array(",\"content\":".utf8) + entry.content + [UInt8(ascii: "}")], "application/json", request)
  }
}
