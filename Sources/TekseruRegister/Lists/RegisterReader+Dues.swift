public import Tekseru

/// A violation whose due date today's calendars and terms would reckon otherwise.
public struct MovedDate: Hashable, Sendable {
  /// The violation.
  public var violation: String
  /// Where.
  public var organization: String
  /// The day that was reckoned, and stays.
  public var due: Day
  /// The day that would be reckoned now.
  public var wouldBe: Day
}

/// A removal that was reported and awaits the inspector.
public struct AwaitedVerification: Hashable, Sendable {
  /// The violation.
  public var violation: String
  /// Where.
  public var organization: String
  /// Who found it.
  public var inspector: String
  /// The day the removal was reported.
  public var reported: Day
  /// The day by which the inspector should have looked.
  public var due: Day
}

extension RegisterReader {
  /// The calendars in force: of one country and year, the last recorded.
  public func calendars() throws(ListFailure) -> WorkingCalendars {
    do throws(SQLFailure) { return try directory.calendars() } catch { throw .register(RegisterFailure(error)) }
  }

  /// The reckoning of a violation's first due date, with the calendars it was reckoned by; nil without a country.
  public func reckoning(of id: ViolationID) throws(ListFailure) -> (reckoning: Reckoning, calendars: WorkingCalendars)?
  {
    do throws(SQLFailure) {
      let chains = try Chains(engine)
      guard let found = try log.find(id.inspection.text, .inspection) else { return nil }
      let rows = try violationRows(of: try chains.thing(of: found.sequence)).filter { $0.number == id.number }
      guard let row = rows.first else { return nil }
      return try reckoning(of: row, at: .at(row.reckoned))
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  func violationRows(of inspection: Int) throws(SQLFailure) -> [ViolationRow] {
    let statement = try engine.prepare(
      """
      SELECT \(ViolationRow.columns) FROM violations WHERE inspection = \(inspection) AND \(position.holds())
      ORDER BY number, from_day
      """)
    return try statement.rows { ViolationRow($0) }
  }

  /// The reckoning of a row's first due date, by what was known at a position.
  func reckoning(
    of row: ViolationRow, at position: Position
  ) throws(SQLFailure) -> (reckoning: Reckoning, calendars: WorkingCalendars)? {
    try reckoning(of: row, by: try Directory(engine, parties: parties, reader: reader, position: position))
  }

  private func reckoning(
    of row: ViolationRow, by then: Directory
  ) throws(SQLFailure) -> (reckoning: Reckoning, calendars: WorkingCalendars)? {
    guard let entry = try log.entry(row.document), case .inspection(let inspection)? = reread(entry.content),
      let violation = inspection.violations.first(where: { $0.number == row.number })
    else { return nil }
    let setting = try then.setting(of: row.organization, on: inspection.date)
    guard let country = setting.country, let rules = try then.rules(of: country) else { return nil }
    let calendars = try then.calendars()
    let reckoning = rules.reckonRemoval(
      of: violation.severity, from: inspection.date, written: violation.due, calendars: calendars,
      week: setting.week ?? .fiveDays)
    return (reckoning, calendars)
  }

  /// The open violations that the calendars and terms of this position would make due on another day.
  public func movedDates(at code: String?, on day: Day) throws(ListFailure) -> [MovedDate] {
    let below = if let code { try subtree(code, on: day) } else { Set<Int>?.none }
    do throws(SQLFailure) {
      var moved: [MovedDate] = []
      for row in try unresolved() where below?.contains(row.organization) ?? true {
        guard let due = row.originalDue.map({ Day(key: $0) }), let now = try reckoning(of: row, by: directory),
          now.reckoning.due != due
        else { continue }
        moved.append(
          MovedDate(
            violation: try id(of: row), organization: try parties.code(of: row.organization), due: due,
            wouldBe: now.reckoning.due))
      }
      return moved
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// The removals that were reported and not looked at within the verification term.
  public func awaitedVerifications(at code: String?, on today: Day) throws(ListFailure) -> [AwaitedVerification] {
    let below = if let code { try subtree(code, on: today) } else { Set<Int>?.none }
    do throws(SQLFailure) {
      let calendars = try directory.calendars()
      var awaited: [AwaitedVerification] = []
      for row in try unresolved() where row.status == ViolationStatus.reported.key {
        guard below?.contains(row.organization) ?? true else { continue }
        let setting = try directory.setting(of: row.organization, on: today)
        guard let country = setting.country, let rules = try directory.rules(of: country) else { continue }
        let since = try statusSince(row)
        let due = rules.reckonVerification(
          reportedOn: since, calendars: calendars, week: setting.week ?? .fiveDays
        ).due
        guard due.isOverdue(on: today) else { continue }
        awaited.append(
          AwaitedVerification(
            violation: try id(of: row), organization: try parties.code(of: row.organization),
            inspector: try parties.code(of: row.inspector), reported: since, due: due))
      }
      return awaited
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// The day since which a violation has the status of a row: an extension begins a phase and leaves the status.
  func statusSince(_ row: ViolationRow) throws(SQLFailure) -> Day {
    guard row.due != row.originalDue else { return Day(key: row.from) }
    var since = row.from
    for earlier in try violationRows(of: row.inspection).reversed() where earlier.number == row.number {
      guard earlier.from <= row.from else { continue }
      guard earlier.status == row.status else { break }
      since = earlier.from
    }
    return Day(key: since)
  }

  private func unresolved() throws(SQLFailure) -> [ViolationRow] {
    let statement = try engine.prepare(
      """
      SELECT \(ViolationRow.columns) FROM violations
      WHERE \(position.holds()) AND to_day IS NULL AND status < 2 ORDER BY due, inspection, number
      """)
    return try statement.rows { ViolationRow($0) }
  }

  private func id(of row: ViolationRow) throws(SQLFailure) -> String {
    "\(try log.entry(row.inspection)?.id ?? "")/\(row.number)"
  }
}
