import Tekseru

/// A due date and the sequence at which it was reckoned, which says by which calendar and terms.
struct ReckonedDue: Hashable {
  var due: Day?
  var sequence: Int
}

/// The terms and calendars that hold for an organization's dates.
struct Terms {
  let rules: DeadlineRules?
  let calendars: WorkingCalendars
  let week: WorkWeek

  /// The terms in force at a sequence; nil: at the log's end.
  init(_ projector: Projector, organization: Int, on day: Day, at sequence: Int?) throws(SQLFailure) {
    let directory = try projector.directory(at: sequence)
    let setting = try directory.setting(of: organization, on: day)
    if let country = setting.country { rules = try directory.rules(of: country) } else { rules = nil }
    calendars = try directory.calendars()
    week = setting.week ?? .fiveDays
  }

  /// The whole reckoning of a violation's due date; nil without a country.
  func reckoning(of violation: Violation, found: Day) -> Reckoning? {
    rules?.reckonRemoval(
      of: violation.severity, from: found, written: violation.due, calendars: calendars, week: week)
  }

  /// A violation's due date: as written, else as reckoned; nil without a country.
  func due(of violation: Violation, found: Day) -> Day? {
    violation.due ?? reckoning(of: violation, found: found)?.due
  }
}

extension Projector {
  /// What was known at a sequence; nil, or the sequence that is being projected: what is known now.
  func directory(at sequence: Int?) throws(SQLFailure) -> Directory {
    guard let sequence, sequence < projecting else { return directory }
    return try Directory(engine, parties: parties, reader: reader, position: .at(sequence))
  }

  /// The due dates of a document's violations by number: as they were reckoned when it was first projected.
  ///
  /// A correction keeps the dates of what it leaves as it was.
  func reckonedDues(of document: Int, in inspection: Int) throws(SQLFailure) -> [Int: ReckonedDue] {
    let known = try violations.reckonedDues(of: document, in: inspection)
    return known.isEmpty ? try reckonDues(of: document, in: inspection) : known
  }

  private func reckonDues(of document: Int, in thing: Int) throws(SQLFailure) -> [Int: ReckonedDue] {
    guard let inspection = try inspection(document) else { return [:] }
    let replaced = try chains.replaced(by: document)
    let before = if let replaced { try self.inspection(replaced) } else { Inspection?.none }
    let duesBefore = if let replaced { try reckonedDues(of: replaced, in: thing) } else { [Int: ReckonedDue]() }
    let organization = try party(.organization, inspection.organization, at: document)
    let terms = try Terms(self, organization: organization, on: inspection.date, at: document)
    var dues: [Int: ReckonedDue] = [:]
    for violation in inspection.violations {
      if let before, before.leavesDue(of: violation, in: inspection), let due = duesBefore[violation.number] {
        dues[violation.number] = due
      } else {
        dues[violation.number] = ReckonedDue(
          due: terms.due(of: violation, found: inspection.date), sequence: document)
      }
    }
    return dues
  }

  private func inspection(_ document: Int) throws(SQLFailure) -> Inspection? {
    guard let entry = try log.entry(document), case .inspection(let inspection)? = read(entry)?.body else { return nil }
    return inspection
  }

  /// The day by which a representation must be answered; nil without a country.
  func replyDue(_ service: Service, at organization: Int, of row: ThingRow) throws(SQLFailure) -> Int? {
    if let known = try things.due(of: row.thing, said: row.document) { return known }
    let terms = try Terms(self, organization: organization, on: service.date, at: row.document)
    return terms.rules?.reckonReply(receivedOn: service.date, calendars: terms.calendars, week: terms.week).due.key
  }
}

extension Inspection {
  /// Whether a correction leaves everything that a violation's due date was reckoned from as it is here.
  fileprivate func leavesDue(of violation: Violation, in correction: Inspection) -> Bool {
    guard date == correction.date, organization == correction.organization,
      let same = violations.first(where: { $0.number == violation.number })
    else { return false }
    return same.severity == violation.severity && same.due == violation.due
  }
}
