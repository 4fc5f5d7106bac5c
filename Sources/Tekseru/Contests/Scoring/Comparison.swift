/// What a change of a rule or of facts would move. Nothing is applied: it only says how two standings differ.
public struct Comparison: Hashable, Sendable {
  /// The participants who would be moved, in the order of the standings before; newcomers follow.
  public let moves: [Move]

  /// One participant's change in one stage.
  public struct Move: Hashable, Sendable {
    /// The participant.
    public let participant: Identifier
    /// The stage; nil where there are none.
    public let stage: Identifier?
    /// The standing before; nil when the participant was not there.
    public let before: Standing?
    /// The standing after; nil when the participant is no longer there.
    public let after: Standing?

    /// The criteria whose points, value or records differ, in the order of their codes.
    public var criteria: [Identifier] {
      let before = Set(before?.criteria ?? [])
      let after = Set(after?.criteria ?? [])
      return Set(before.symmetricDifference(after).map(\.criterion)).sorted()
    }
  }

  /// Compares the standings of one nomination before and after.
  public init(before: [Standing], after: [Standing]) {
    let old = Dictionary(before.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(after.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Key> = []
    moves = (before + after).map(Key.init).filter { seen.insert($0).inserted && old[$0] != new[$0] }
      .map { Move(participant: $0.participant, stage: $0.stage, before: old[$0], after: new[$0]) }
  }

  private struct Key: Hashable {
    let participant: Identifier
    let stage: Identifier?

    init(_ standing: Standing) {
      participant = standing.participant
      stage = standing.stage
    }
  }
}
