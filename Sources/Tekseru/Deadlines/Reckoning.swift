/// How a due date came about: from which day, by which term, where the term ended and where it moved to.
///
/// A small value to keep beside the date: with the rules and calendars that it names it says its reasons at any later
/// time, and comes out the same. The reasons are put together only when asked for: `steps(with:)`, `description(with:)`.
public struct Reckoning: Hashable, Sendable {
  /// What the due date is for, and so which term was taken.
  public enum Basis: Hashable, Sendable {
    /// A date written by hand; it is never moved.
    case written
    /// The removal of a violation of this severity.
    case removal(Severity)
    /// The removal of a violation without a severity, treated as significant.
    case removalWithoutSeverity
    /// The employer's answer to a representation.
    case reply
    /// The inspector's verification of a reported removal.
    case verification
  }

  /// What the due date is for.
  public let basis: Basis

  /// The country whose calendar was used.
  public let country: Country

  /// The working week that was used.
  public let week: WorkWeek

  /// The day from which the term runs, itself not counted.
  public let start: Day

  /// The term; nil for a date written by hand.
  public let term: Term?

  /// The day on which the term ends, before it is moved.
  public let end: Day

  /// The last day that is on time.
  public let due: Day

  /// The first year without a calendar that was asked for; nil when none was missing.
  public let missingCalendarYear: Int?

  /// The id of the deadline rules; nil for a date written by hand.
  public let rulesID: String?

  /// Whether the term ended on a day off and was moved.
  public var isMoved: Bool { due != end }

  /// Whether the violation had no severity and was treated as significant.
  public var usesDefaultSeverity: Bool { basis == .removalWithoutSeverity }

  /// Whether the date was written by hand.
  public var isWrittenByHand: Bool { basis == .written }

  /// The years whose calendars the date depends on; nil when it depends on none.
  public var calendarYears: ClosedRange<Int>? {
    switch (basis, term) {
    case (.written, _), (.removal(.critical), _), (_, nil): nil
    case (_, .workingDays): start.year...max(start.year, due.year)
    case (_, .days), (_, .months): end.year...max(end.year, due.year)
    }
  }

  /// The ids of those of these calendars that the date depends on, by year.
  public func calendarIDs(among calendars: WorkingCalendars) -> [String] {
    guard let calendarYears else { return [] }
    return calendarYears.compactMap { calendars.calendar(of: country, year: $0)?.id }
  }
}
