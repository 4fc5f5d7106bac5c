/// Gives places to those who compete with one another, best first.
struct Places {
  let ranking: Ranking

  /// The place of each of the entries, which come best first; nil below the minimum of every place.
  func places(of entries: [Entry]) -> [Int?] {
    var places: [Int?] = []
    var next = 1
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].isEqual(to: entries[start]) { end += 1 }
      let place = place(from: next, points: Ratio(entries[start].points))
      places += Array(repeating: place, count: end - start)
      next = (place ?? next) + (ranking.counting == .dense ? 1 : end - start)
      start = end
    }
    return places
  }

  /// The first place from a number on whose minimum the points reach; those before it stay vacant.
  private func place(from first: Int, points: Ratio) -> Int? {
    let last = max(first, ranking.minimumPoints.count)
    return (first...last).first { place in ranking.minimum(ofPlace: place).map { $0 <= points } ?? true }
  }
}
