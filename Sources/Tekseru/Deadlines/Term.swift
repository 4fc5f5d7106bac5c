/// How long something may take, counted from a day that itself is not counted.
public enum Term: Hashable, Sendable {
  /// Calendar days, days off included.
  case days(Int)
  /// Days that are worked by the calendar of the organization's country and its working week.
  case workingDays(Int)
  /// Months, to the same day number or the last day of a shorter month.
  case months(Int)

  /// The count of days or months that a term may have: up to ten years of days.
  public static let amounts = 0...3_660

  /// The count of days, working days or months.
  public var amount: Int {
    switch self {
    case .days(let amount), .workingDays(let amount), .months(let amount): amount
    }
  }
}
