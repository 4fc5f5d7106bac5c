/// Points for each whole unit of a value, which stop growing at a limit.
public struct PerUnit: Hashable, Sendable {
  /// The points of one unit; below 0 for a penalty.
  public let points: Ratio
  /// How much of the value makes a unit; above 0.
  public let unit: Ratio
  /// Where it stops: the most points, or the least for a penalty.
  public let limit: Ratio

  /// Points for units, up to a cap; refuses a unit, points or a cap that are not above 0.
  public static func reward(_ points: Ratio, each unit: Ratio = .one, upTo cap: Ratio) throws(Problems) -> PerUnit {
    try PerUnit(points, unit, cap, isPenalty: false)
  }

  /// Points off for units, down to a bound; refuses a unit that is not above 0, and points or a bound that are not
  /// below 0.
  public static func penalty(_ points: Ratio, each unit: Ratio = .one, downTo bound: Ratio) throws(Problems) -> PerUnit
  {
    try PerUnit(points, unit, bound, isPenalty: true)
  }

  private init(_ points: Ratio, _ unit: Ratio, _ limit: Ratio, isPenalty: Bool) throws(Problems) {
    func isRight(_ number: Ratio) -> Bool { isPenalty ? number < .zero : number > .zero }
    var found: [Problem] = []
    if !isRight(points) { found.append(PerUnit.wrongSign("points", points, isPenalty)) }
    if unit <= .zero { found.append(PerUnit.wrongSign("each", unit, false)) }
    if !isRight(limit) { found.append(PerUnit.wrongSign(isPenalty ? "downTo" : "upTo", limit, isPenalty)) }
    try Problems.throwIfAny(found)
    self.points = points
    self.unit = unit
    self.limit = limit
  }

  private static func wrongSign(_ path: String, _ number: Ratio, _ isPenalty: Bool) -> Problem {
    Problem(.contestScale, at: path, value: number.exactText, reason: isPenalty ? "notNegative" : "notPositive")
  }

  /// The points of a value; below 0 there are no units. Nil when the number of units has more than 63 bits.
  public func points(for value: Ratio) -> Ratio? {
    guard let units = value / unit else { return nil }
    guard let whole = Ratio(max(units.floor, 0), 1), let product = points * whole else { return limit }
    return points < .zero ? max(product, limit) : min(product, limit)
  }
}
