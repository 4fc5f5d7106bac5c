/// Why nobody, or one person, is not told of an open item now.
public enum SilenceReason: Hashable, Sendable {
  /// It has no due date, because no country and hence no term is known.
  case noDate
  /// The first rung of the ladder comes on this day.
  case notYet(until: Day)
  /// Its removal was reported, and the inspector has until this day to look at it.
  case awaitingConfirmation(until: Day)
  /// It was overdue before this day, when old records were brought in; a summary told of it.
  case overdueBefore(Day)
  /// What the ladder asks for was told on a day; the next rung comes on another.
  case told(on: Day, next: Day?)
  /// A silence covers it until the end of this day.
  case silenced(until: Day)
  /// Somebody has acknowledged it: repeats are held until the end of this day.
  case acknowledged(until: Day)
  /// The recipient does not work now; the working time begins at this moment.
  case outsideHours(until: Instant)
  /// The recipient had the day's digest already; the next one goes at this moment.
  case toldToday(until: Instant)
  /// Nobody is known who could be told, not even an administrator.
  case nobodyKnown

  /// The name in lists.
  public var name: String {
    switch self {
    case .noDate: "noDate"
    case .notYet: "notYet"
    case .awaitingConfirmation: "awaitingConfirmation"
    case .overdueBefore: "overdueBefore"
    case .told: "told"
    case .silenced: "silenced"
    case .acknowledged: "acknowledged"
    case .outsideHours: "outsideHours"
    case .toldToday: "toldToday"
    case .nobodyKnown: "nobodyKnown"
    }
  }
}
