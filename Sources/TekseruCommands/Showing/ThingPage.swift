import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// A thing as it stands, its violations with the reckoning of their dates, and the documents behind it.
struct ThingPage {
  private let session: Session
  private let day: Day

  init(_ session: Session, on day: Day) {
    self.session = session
    self.day = day
  }

  /// Shows it: for people in parts, for programs as one row.
  func show(_ thing: ThingHistory) {
    let fields = fields(of: thing)
    if session.format == .text {
      showParts(fields, thing)
      return
    }
    var row = fields
    row.append(Cell.Field("violationHistory", list(thing.violations.map(violation))))
    row.append(Cell.Field("history", list(thing.entries.map { .object(document($0)) })))
    session.print(Table(thing.kind.rawValue, columns: row.map(\.name), rows: [row.map(\.cell)]))
  }

  private func list(_ cells: [Cell]) -> Cell { cells.isEmpty ? .none : .list(cells) }

  private func fields(of thing: ThingHistory) -> [Cell.Field] {
    let kind = Cell.Field("document", .term(key: "kind.\(thing.kind.rawValue)", word: thing.kind.rawValue))
    guard let document = thing.document else {
      let standing = Cell.term(key: "status.withdrawn", word: ViolationStatus.withdrawn.rawValue)
      return [kind, Cell.Field("id", .text(thing.id)), Cell.Field("status", standing)]
    }
    let columns = ThingList.columns(of: thing.kind)
    guard columns.count > ThingList.commonColumns else {
      return [kind, Cell.Field("id", .text(thing.id)), content(of: thing)]
    }
    let listing = ThingListing(id: thing.id, sequence: thing.entries.last?.sequence ?? 0, document: document)
    return [kind] + zip(columns, ThingList.row(listing, on: day)).map { Cell.Field($0, $1) }
  }

  /// What a kind without a list of its own says, as it stands in the log.
  private func content(of thing: ThingHistory) -> Cell.Field {
    let own = thing.entries.last { $0.kind == thing.kind }
    return Cell.Field("content", own.map { .text(String(decoding: $0.content, as: UTF8.self)) } ?? .none)
  }

  private func violation(_ sheet: ViolationSheet) -> Cell {
    .object([
      Cell.Field("id", .text(sheet.id.description)), Cell.Field("text", .text(sheet.violation.text)),
      Cell.Field("reckoning", .text(reckoning(of: sheet))),
      Cell.Field("phases", .list(sheet.history.map { .object(self.phase($0)) })),
    ])
  }

  private func phase(_ phase: ViolationHistory.Phase) -> [Cell.Field] {
    [
      Cell.Field("from", .day(phase.from)),
      Cell.Field("status", .term(key: "status.\(phase.status.rawValue)", word: phase.status.rawValue)),
      Cell.Field("due", phase.due.map { .day($0) } ?? .none),
      Cell.Field("daysOverdue", .integer(phase.isOverdue(on: day) ? phase.due?.daysOverdue(on: day) ?? 0 : 0)),
    ]
  }

  private func reckoning(of sheet: ViolationSheet) -> String {
    guard let reckoning = sheet.reckoning else { return session.text("show.noDueDate") }
    return reckoning.words(in: session.language, with: sheet.calendars)
  }

  private func document(_ entry: LogEntry) -> [Cell.Field] {
    let shown = ["sequence", "document", "id", "recordedAt", "filedBy"]
    return zip(DocumentList.columns, DocumentList.row(entry)).filter { shown.contains($0.0) }.map {
      Cell.Field($0, $1)
    }
  }

  private func showParts(_ fields: [Cell.Field], _ thing: ThingHistory) {
    let named = fields.filter { $0.cell != .none }
    session.print(
      Table("thing", columns: ["name", "value"], rows: named.map { [.text(heading($0.name)), $0.cell] }))
    for sheet in thing.violations { show(sheet) }
    session.say("\n" + session.text("show.documents"))
    print("documents", thing.entries.map(document))
  }

  private func show(_ sheet: ViolationSheet) {
    session.say("\n\(sheet.id.description)  \(Shown.text(sheet.violation.text, atMost: 100))")
    session.say("\(session.text("show.reckoning")): \(reckoning(of: sheet))")
    print("violations", sheet.history.map(phase))
  }

  private func print(_ name: String, _ rows: [[Cell.Field]]) {
    guard let first = rows.first else { return }
    session.print(Table(name, columns: first.map(\.name), rows: rows.map { $0.map(\.cell) }))
  }

  private func heading(_ column: String) -> String {
    let key = "list.column.\(column)"
    return Catalogue.has(key) ? session.text(key) : Catalogue.heading(column, in: session.language)
  }
}
