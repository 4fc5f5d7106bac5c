import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// A thing as it stands, the reckoning of its date, and the documents behind it.
struct ThingPage {
  private let session: Session
  private let reader: RegisterReader
  private let reading: ReadingOptions

  init(_ session: Session, _ reader: RegisterReader, _ reading: ReadingOptions) {
    self.session = session
    self.reader = reader
    self.reading = reading
  }

  private static let historyColumns = ["sequence", "document", "id", "recordedAt", "filedBy"]

  /// Shows it: for people in parts, for programs as one row.
  func show(_ subject: Subject, _ history: [LogEntry]) throws(ListFailure) {
    var (columns, row) = try thing(subject, history)
    let reckoning = try reckoning(of: subject)
    let documents = history.map { entry in Array(zip(DocumentList.columns, DocumentList.row(entry))) }.map(
      ThingPage.row)
    if session.format == .text {
      showParts(zip(columns, row), reckoning, documents)
      return
    }
    columns += ["reckoning", "history"]
    row += [
      reckoning.map { .text($0) } ?? .none,
      .list(documents.map { .object(zip(ThingPage.historyColumns, $0).map { Cell.Field($0, $1) }) }),
    ]
    session.print(Table(subject.kind, columns: columns, rows: [row]))
  }

  private static func row(_ cells: [(String, Cell)]) -> [Cell] {
    historyColumns.map { column in cells.first { $0.0 == column }?.1 ?? .none }
  }

  private func showParts(_ fields: Zip2Sequence<[String], [Cell]>, _ reckoning: String?, _ documents: [[Cell]]) {
    session.print(
      Table(
        "thing", columns: ["name", "value"],
        rows: fields.filter { $0.1 != .none }.map { [.text(heading($0.0)), $0.1] }))
    if let reckoning {
      session.say("\n" + session.text("show.reckoning"))
      session.say(reckoning)
    }
    session.say("\n" + session.text("show.documents"))
    session.print(Table("documents", columns: ThingPage.historyColumns, rows: documents))
  }

  private func heading(_ column: String) -> String {
    let key = "list.column.\(column)"
    return Catalogue.has(key) ? session.text(key) : Catalogue.heading(column, in: session.language)
  }

  private func thing(_ subject: Subject, _ history: [LogEntry]) throws(ListFailure) -> ([String], [Cell]) {
    if subject.kind == Subject.violation { return (ViolationList.columns, try violation(subject.id)) }
    if let kind = Kind(rawValue: subject.kind), ThingList.columns(of: kind).count > 3 {
      var newest: [Cell]?
      let day = reading.day
      try reader.things(ThingFilter(kind: kind), on: day) { thing in
        let row = ThingList.row(thing, on: day)
        if thing.id == subject.id || row.dropFirst().first == .text(subject.id) { newest = row }
      }
      if let newest { return (ThingList.columns(of: kind), newest) }
    }
    let content = history.first { $0.id == subject.id }.map { String(decoding: $0.content, as: UTF8.self) }
    return (
      ["document", "id", "content"], [.text(subject.kind), .text(subject.id), content.map { .text($0) } ?? .none]
    )
  }

  private func violation(_ id: String) throws(ListFailure) -> [Cell] {
    var row = ViolationList.columns.map { _ in Cell.none }
    for status in [nil, ViolationStatus.withdrawn] {
      try reader.violations(ViolationFilter(status: status), on: reading.today) { violation in
        if violation.id == id { row = ViolationList.row(violation) }
      }
    }
    return row
  }

  private func reckoning(of subject: Subject) throws(ListFailure) -> String? {
    guard subject.kind == Subject.violation, let id = ViolationID(subject.id) else { return nil }
    guard let found = try reader.reckoning(of: id) else { return session.text("show.noDueDate") }
    return found.reckoning.words(in: session.language, with: found.calendars)
  }
}
