import Tekseru
import TekseruDocuments

/// Whose figures a document changes, and of when.
struct FigureChange: Hashable {
  /// The organization.
  var party: Int
  /// The days whose figures they are.
  var when: Time

  /// A day, or a statement's period.
  enum Time: Hashable {
    case day(Day)
    case period(Period)
  }
}

extension RegisterReader {
  /// The figures that an entry of the log changes: those of what it says, of what it corrects and of what it takes back.
  func changes(of entry: LogEntry) throws(SQLFailure) -> [FigureChange] {
    guard let document = reader.reread(content: entry.content) else { return [] }
    var changes = try changes(of: document.body)
    if let replaces = document.replaces, let replaced = try self.entry(replaces, document.kind) {
      changes += try self.changes(of: replaced)
    }
    return changes
  }

  private func changes(of body: Document.Body) throws(SQLFailure) -> [FigureChange] {
    switch body {
    case .statement(let statement): try change(at: statement.organization, .period(statement.period))
    case .inspection(let inspection): try change(at: inspection.organization, .day(inspection.date))
    case .accident(let accident): try change(at: accident.organization, .day(accident.date))
    case .activity(let activity): try change(at: activity.organization, .day(activity.date))
    case .appeal(let appeal): try change(at: appeal.organization, .day(appeal.date))
    // A removal counts where its violation was found.
    case .remediation(let step): try changes(of: step.violation.inspection, .inspection)
    case .withdrawal(let withdrawal): try changes(of: withdrawal.of, withdrawal.kind)
    default: []
    }
  }

  private func change(at code: Identifier, _ when: FigureChange.Time) throws(SQLFailure) -> [FigureChange] {
    try parties.find(.organization, code.text).map { [FigureChange(party: $0, when: when)] } ?? []
  }

  private func changes(of id: Identifier, _ kind: Kind) throws(SQLFailure) -> [FigureChange] {
    try entry(id, kind).map { entry throws(SQLFailure) in try changes(of: entry) } ?? []
  }

  private func entry(_ id: Identifier, _ kind: Kind) throws(SQLFailure) -> LogEntry? {
    guard let found = try log.find(id.text, kind) else { return nil }
    return try log.entry(found.sequence)
  }
}
