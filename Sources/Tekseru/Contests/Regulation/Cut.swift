/// A place between numbers: just before or just after one, or beyond all. The ends of an `Interval` are two of them.
enum Cut: Hashable, Comparable, Sendable {
  case beforeAll
  case at(Ratio, isAfter: Bool)
  case afterAll

  static func < (left: Cut, right: Cut) -> Bool {
    switch (left, right) {
    case (.at(let first, let isFirstAfter), .at(let second, let isSecondAfter)):
      first == second ? !isFirstAfter && isSecondAfter : first < second
    case (.beforeAll, .beforeAll), (.afterAll, _), (_, .beforeAll): false
    case (.beforeAll, _), (_, .afterAll): true
    }
  }

  /// The same place among whole numbers: before the next of them.
  var beforeNextWhole: Cut {
    guard case .at(let value, let isAfter) = self else { return self }
    let isWhole = value.denominator == 1
    guard !isWhole || isAfter, let next = Ratio(value.floor + 1, 1) else { return self }
    return .at(next, isAfter: false)
  }
}
