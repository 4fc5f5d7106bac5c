extension Matching {
  /// The choice that was probably meant; nil when none is near enough to be worth suggesting.
  ///
  /// Near is up to a third of the letters wrong, at least one; two letters that changed places count as one mistake.
  /// Case and look-alike letters don't count. Of equally near choices the first is taken.
  public static func nearest(_ text: String, among choices: [String]) -> String? {
    let typed = Array(fold(text).unicodeScalars)
    guard !typed.isEmpty else { return nil }
    var best: (choice: String, distance: Int)?
    for choice in choices {
      let letters = Array(fold(choice).unicodeScalars)
      let limit = min(max(1, max(typed.count, letters.count) / 3), typed.count - 1)
      let bound = min(limit, (best?.distance ?? .max) - 1)
      guard bound >= 0, abs(letters.count - typed.count) <= bound else { continue }
      let distance = distance(typed, letters)
      if distance <= bound { best = (choice, distance) }
    }
    return best?.choice
  }

  /// The least number of letters to insert, remove, replace or swap with a neighbour to get from one text to the other.
  static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var twoBack = [Int](repeating: 0, count: second.count + 1)
    var previous = Array(0...second.count)
    var current = previous
    for row in first.indices {
      current[0] = row + 1
      for column in second.indices {
        let isSame = first[row] == second[column]
        var least = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          least = min(least, twoBack[column - 1] + 1)
        }
        current[column + 1] = least
      }
      (twoBack, previous, current) = (previous, current, twoBack)
    }
    return previous[second.count]
  }
}
