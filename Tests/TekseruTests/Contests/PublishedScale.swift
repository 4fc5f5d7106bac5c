@testable import Tekseru

/// A line of a published point table: as it was printed, as it was mended, and what values get.
struct PublishedScale: Sendable, CustomStringConvertible {
  let clause: String
  /// The steps as printed; nil where they can be used as they stand.
  var printed: [Steps.Step]?
  /// What is wrong with them, in the order of the numbers.
  var flaws: [String] = []
  let steps: [Steps.Step]
  var isWholeNumbersOnly = false
  /// Values and their points: every step and both sides of every bound.
  let points: [(value: Ratio, points: Ratio)]

  var description: String { clause }

  static let all = tableA + tableB + tableC
}

func step(_ values: Interval, _ points: Ratio) -> Steps.Step { Steps.Step(values, points) }
