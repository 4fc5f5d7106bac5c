/// A table of points: each value of the domain lies in exactly one step.
public struct Steps: Hashable, Sendable {
  /// The steps, in the order of their values.
  public let all: [Step]
  /// The values that the table is for; 0 and more unless it is said otherwise.
  public let domain: Interval
  /// Whether the values are whole numbers, so that "1" and "2 or more" leave nothing between them.
  public let isWholeNumbersOnly: Bool

  /// The most steps that a table may have.
  public static let limit = 1_000

  /// One line of a table.
  public struct Step: Hashable, Sendable {
    /// The values of this line.
    public var values: Interval
    /// The points they get.
    public var points: Ratio

    /// Makes a line.
    public init(_ values: Interval, _ points: Ratio) {
      self.values = values
      self.points = points
    }
  }

  /// Makes a table; refuses gaps and overlaps, each named with the clause and its interval, and more than 1 000 steps.
  public init(
    _ steps: [Step], over domain: Interval = .fromZero, isWholeNumbersOnly: Bool = false, clause: String
  ) throws(Problems) {
    guard steps.count <= Steps.limit else { throw Problems([.tooMany("steps", steps.count, limit: Steps.limit)]) }
    let cover = IntervalCover(domain: domain, isWholeNumbersOnly: isWholeNumbersOnly)
    try Problems.throwIfAny(cover.flaws(of: steps.map(\.values)).map { $0.problem(at: "steps", clause: clause) })
    all = steps.sorted { $0.values.start < $1.values.start }
    self.domain = domain
    self.isWholeNumbersOnly = isWholeNumbersOnly
  }

  /// The points of a value; nil for a value that the table is not for.
  public func points(for value: Ratio) -> Ratio? {
    guard domain.contains(value), !isWholeNumbersOnly || value.denominator == 1 else { return nil }
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].values.end <= .at(value, isAfter: false) { low = middle + 1 } else { high = middle }
    }
    return low < all.count ? all[low].points : nil
  }
}

extension Problem {
  static func tooMany(_ path: String, _ count: Int, limit: Int) -> Problem {
    Problem(.contestTooLarge, at: path, value: "\(count)", details: ["limit": "\(limit)"])
  }
}
