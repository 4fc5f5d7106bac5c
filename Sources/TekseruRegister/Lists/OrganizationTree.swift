import Tekseru

/// The union's tree as it is on a day, at a position of the log.
final class OrganizationTree {
  private(set) var children: [Int: [Int]] = [:]
  private(set) var known: Set<Int> = []

  init(_ engine: any SQLEngine, position: Position, on day: Day) throws(SQLFailure) {
    let statement = try engine.prepare(
      """
      SELECT party, other, day FROM things
      WHERE kind = \(KindKey.of(.organization)) AND \(position.holds()) ORDER BY party, day, document
      """)
    defer { statement.reset() }
    var parents: [Int: Int?] = [:]
    while try statement.step() {
      let party = statement.integer(0)
      let hasBegun = statement.isNull(2) || statement.integer(2) <= day.key
      if hasBegun || !known.contains(party) { parents[party] = .some(statement.optionalInteger(1)) }
      known.insert(party)
    }
    for (party, parent) in parents {
      if let parent { children[parent, default: []].append(party) }
    }
    for parent in children.keys { children[parent]?.sort() }
  }

  /// An organization and all below it.
  func subtree(of root: Int) -> Set<Int> {
    var found: Set<Int> = [root]
    var waiting = [root]
    while let next = waiting.popLast() {
      for child in children[next] ?? [] where found.insert(child).inserted { waiting.append(child) }
    }
    return found
  }
}
