/// The rates that unions print, exact; nil where the whole is 0 or not known.
public enum Rates {
  /// Removed violations among those found.
  public static func removedShare(removed: Int, found: Int) -> Ratio? { Ratio(removed, of: found) }

  /// Inspections for each inspector.
  public static func inspectionsPerInspector(inspections: Int, inspectors: Int) -> Ratio? {
    Ratio(inspections, of: inspectors)
  }

  /// Кч: victims in the period per 1 000 workers (average headcount).
  public static func frequency(victims: Int, headcount: Int) -> Ratio? {
    let (product, isTooLarge) = Int64(victims).multipliedReportingOverflow(by: 1_000)
    return isTooLarge ? nil : Ratio(product, Int64(headcount))
  }

  /// Кт: working days lost per victim.
  public static func severity(daysLost: Int, victims: Int) -> Ratio? { Ratio(daysLost, of: victims) }
}
