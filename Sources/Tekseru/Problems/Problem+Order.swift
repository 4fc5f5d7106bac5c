extension Problem {
  /// The problem of two days that are the wrong way round; nil when they are not, or when one is not known.
  public static func order(earlier: Day?, _ earlierName: String, later: Day?, _ laterName: String) -> Problem? {
    guard let earlier, let later, later < earlier else { return nil }
    return Problem(
      .dateOrder, at: laterName, value: later.description, details: ["field": earlierName, "day": earlier.description])
  }
}
