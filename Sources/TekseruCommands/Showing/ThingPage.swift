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
    var row = fields(of: thing)
    if session.format == .text {
      showParts(row, thing)
      return
    }
    row.append(Cell.Field("violationHistory", list(thing.violations.map { .object(fields(of: $0)) })))
    print(thing.kind.rawValue, [row + [documents(behind: thing)]])
  }

  /// Shows one violation of an inspection.
  func show(_ sheet: ViolationSheet, of thing: ThingHistory) {
    let row = place(of: thing) + fields(of: sheet)
    if session.format == .text {
      showNamed(row.filter { $0.name != "reckoning" && $0.name != "phases" })
      session.say("")
      showHistory(of: sheet)
      showDocuments(behind: thing)
    } else {
      print("violation", [row + [documents(behind: thing)]])
    }
  }

  private func place(of thing: ThingHistory) -> [Cell.Field] {
    guard case .inspection(let inspection)? = thing.document?.body else { return [] }
    return [
      Cell.Field("organization", .text(inspection.organization.text)),
      Cell.Field("inspectors", .list(inspection.inspectors.map { .text($0.text) })),
      Cell.Field("date", .day(inspection.date)),
    ]
  }

  private func documents(behind thing: ThingHistory) -> Cell.Field {
    Cell.Field("history", list(thing.entries.map { .object(document($0)) }))
  }

  private func list(_ cells: [Cell]) -> Cell { cells.isEmpty ? .none : .list(cells) }

  private func fields(of thing: ThingHistory) -> [Cell.Field] {
    let kind = Cell.Field("document", .term("kind", word: thing.kind.rawValue))
    guard let document = thing.document else {
      let standing = Cell.term("status", word: ViolationStatus.withdrawn.rawValue)
      return [kind, Cell.Field("id", .text(thing.id)), Cell.Field("status", standing)]
    }
    let columns = ThingList.columns(of: thing.kind)
    guard columns.count > ThingList.commonColumns else {
      return [kind, Cell.Field("id", .text(thing.id)), content(of: thing)]
    }
    let listing = ThingListing(id: thing.id, sequence: thing.entries.last?.sequence ?? 0, document: document)
    return [kind] + zip(columns, ThingList.row(listing, on: day)).map { Cell.Field($0, $1) }
  }

  /// What a kind without a list of its own says, as it stands in the log; of a test that is still held, without the
  /// key.
  private func content(of thing: ThingHistory) -> Cell.Field {
    let own = thing.entries.last { $0.kind == thing.kind }
    var content = own.map { String(decoding: $0.content, as: UTF8.self) }
    if case .testBank(let bank)? = thing.document?.body, bank.isKeyClosed(on: SystemClock.today) {
      content = content?.replacing("\"right\":true,", with: "")
    }
    return Cell.Field("content", content.map { .text($0) } ?? .none)
  }

  private func fields(of sheet: ViolationSheet) -> [Cell.Field] {
    let violation = sheet.violation
    let now = sheet.history.last { $0.from <= day } ?? sheet.history.first
    return [
      Cell.Field("id", .text(sheet.id.description)),
      Cell.Field("category", .term("category", word: violation.category.rawValue)),
      Cell.Field(
        "severity", violation.severity.map { .term("severity", word: $0.rawValue) } ?? .none),
      Cell.Field("text", .text(violation.text)),
      Cell.Field("requirement", violation.requirement.map { .text($0) } ?? .none),
      Cell.Field("responsible", violation.responsible.map { .text($0) } ?? .none),
    ] + (now.map(state) ?? []) + [
      Cell.Field("silencedUntil", silencedUntil(sheet)),
      Cell.Field("reckoning", .text(reckoning(of: sheet))),
      Cell.Field("phases", .list(sheet.history.map { .object(phase($0)) })),
    ]
  }

  private func silencedUntil(_ sheet: ViolationSheet) -> Cell {
    sheet.silences.filter { $0.holds(on: day) }.map(\.until).max().map { .day($0) } ?? .none
  }

  /// What a violation is on the day that is asked for.
  private func state(_ phase: ViolationHistory.Phase) -> [Cell.Field] {
    let days = phase.isOverdue(on: day) ? phase.due?.daysOverdue(on: day) ?? 0 : 0
    return self.phase(phase).dropFirst() + [Cell.Field("daysOverdue", .integer(days))]
  }

  private func phase(_ phase: ViolationHistory.Phase) -> [Cell.Field] {
    [
      Cell.Field("from", .day(phase.from)),
      Cell.Field("status", .term("status", word: phase.status.rawValue)),
      Cell.Field("due", phase.due.map { .day($0) } ?? .none),
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
    showNamed(fields)
    for sheet in thing.violations {
      session.say("\n\(sheet.id.description)  \(Shown.text(sheet.violation.text, atMost: 100))")
      showHistory(of: sheet)
    }
    showDocuments(behind: thing)
  }

  private func showNamed(_ fields: [Cell.Field]) {
    let rows = fields.filter { $0.cell != .none }.map { [Cell.text(heading($0.name)), $0.cell] }
    session.print(Table("thing", columns: ["name", "value"], rows: rows))
  }

  private func showHistory(of sheet: ViolationSheet) {
    session.say("\(session.text("show.reckoning")): \(reckoning(of: sheet))")
    print("violations", sheet.history.map(phase))
  }

  private func showDocuments(behind thing: ThingHistory) {
    session.say("\n" + session.text("show.documents"))
    print("documents", thing.entries.map(document))
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
