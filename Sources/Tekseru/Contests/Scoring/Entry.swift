/// A participant who was scored, before places are given.
struct Entry {
  let participant: Participant
  let criteria: [CriterionScore]
  let factor: Ratio
  let points: Decimal
  let band: Identifier?
  let exclusion: Exclusion?
  /// What decides between equal points, turned so that the higher is the better; nil is the worst.
  let ties: [Ratio?]

  struct Exclusion {
    let status: Standing.Status
    let reason: Standing.Reason
  }

  /// Whether the left one ranks before the right one.
  func isBetter(than other: Entry) -> Bool {
    if points != other.points { return other.points < points }
    for (own, foreign) in zip(ties, other.ties) where own != foreign {
      guard let own else { return false }
      guard let foreign else { return true }
      return foreign < own
    }
    return false
  }

  /// Whether both share a place.
  func isEqual(to other: Entry) -> Bool { points == other.points && ties == other.ties }
}
