/// A straight line of points between two values; flat before the first and after the last.
public struct Linear: Hashable, Sendable {
  /// The point with the lower value.
  public let first: Point
  /// The point with the higher value.
  public let last: Point

  /// A value and what it gets.
  public struct Point: Hashable, Sendable {
    /// The value.
    public var value: Ratio
    /// The points.
    public var points: Ratio

    /// Makes a point.
    public init(_ value: Ratio, _ points: Ratio) {
      self.value = value
      self.points = points
    }
  }

  /// A line through two points in either order; refuses two points of one value.
  public init(from one: Point, to other: Point) throws(Problems) {
    guard one.value != other.value else {
      throw Problems([Problem(.contestScale, at: "linear", value: one.value.exactText, reason: "flat")])
    }
    first = one.value < other.value ? one : other
    last = one.value < other.value ? other : one
  }

  /// The points of a value, exact; nil when the fraction has more than 63 bits.
  public func points(for value: Ratio) -> Ratio? {
    if value <= first.value { return first.points }
    if value >= last.value { return last.points }
    guard
      let rise = last.points - first.points, let run = last.value - first.value, let slope = rise / run,
      let way = value - first.value, let gained = way * slope
    else { return nil }
    return first.points + gained
  }
}
