/// How points become places.
public struct Ranking: Hashable, Sendable {
  /// How places go on after a shared one.
  public let counting: Counting
  /// How many places are awarded.
  public let places: Int
  /// The points below which a place stays vacant, for the first place and on; the last holds for the rest. May be empty.
  public let minimumPoints: [Ratio]
  /// What decides between equal points, in turn; after the last the place is shared.
  public let ties: [Tie]

  /// How places go on after a shared one.
  public enum Counting: String, CaseIterable, Sendable {
    /// 1, 2, 2, 3: the next place follows.
    case dense
    /// 1, 2, 2, 4: as many places are left out as were shared.
    case standard
  }

  /// A fact that decides between equal points.
  public struct Tie: Hashable, Sendable {
    /// What is compared; who has no value comes last.
    public var measure: Measure
    /// Who comes first.
    public var better: Better

    /// Who comes first.
    public enum Better: String, CaseIterable, Sendable {
      /// The higher value.
      case more
      /// The lower value.
      case less
    }

    /// Makes a rule for ties.
    public init(_ measure: Measure, better: Better) {
      self.measure = measure
      self.better = better
    }
  }

  /// The most places that a regulation may award, and the most facts that may decide ties.
  public static let limit = (places: 1_000, ties: 20)

  /// Makes a ranking; refuses no places or more than 1 000, more minimums than places, a lower place that asks for more
  /// points than a higher one, and ties by words.
  public init(counting: Counting, places: Int, minimumPoints: [Ratio] = [], ties: [Tie] = []) throws(Problems) {
    self.counting = counting
    self.places = places
    self.minimumPoints = minimumPoints
    self.ties = ties
    try Problems.throwIfAny(problems)
  }

  /// The points that a place asks for; nil when none.
  public func minimum(ofPlace place: Int) -> Ratio? {
    minimumPoints.isEmpty ? nil : minimumPoints[min(place, minimumPoints.count) - 1]
  }

  private var problems: [Problem] {
    var found: [Problem] = []
    if !(1...Ranking.limit.places).contains(places) {
      found.append(
        Problem(.valueType, at: "places", value: "\(places)", expected: .integer(1...Ranking.limit.places)))
    }
    if minimumPoints.count > max(places, 1) {
      found.append(.tooMany("minimumPoints", minimumPoints.count, limit: places))
    }
    for (higher, lower) in zip(minimumPoints, minimumPoints.dropFirst()) where lower > higher {
      found.append(Problem(.contestMinimumOrder, at: "minimumPoints", value: lower.exactText))
    }
    if ties.count > Ranking.limit.ties { found.append(.tooMany("ties", ties.count, limit: Ranking.limit.ties)) }
    for (index, tie) in ties.enumerated() where tie.measure.fact.kind == .word {
      found.append(Problem(.contestFactKind, at: "ties[\(index)]", value: tie.measure.description))
    }
    return found
  }
}
