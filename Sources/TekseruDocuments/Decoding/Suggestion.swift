/// The nearest word to one that was written wrong.
enum Suggestion {
  /// The word with the fewest letters to change, add, drop or swap; nil when none is near.
  static func nearest(to written: String, among words: some Sequence<String>) -> String? {
    let letters = Array(written.lowercased().unicodeScalars.prefix(40))
    var best: (word: String, distance: Int)?
    for word in words {
      let distance = distance(letters, Array(word.lowercased().unicodeScalars))
      if distance < best?.distance ?? .max { best = (word, distance) }
    }
    guard let best, best.distance <= 1 + letters.count / 4 else { return nil }
    return best.word
  }

  /// Optimal string alignment: as Levenshtein, and two neighbours swapped count once.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + last.dropFirst()
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var least = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current[column] = least
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
