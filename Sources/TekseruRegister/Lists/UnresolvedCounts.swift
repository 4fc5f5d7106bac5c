import Tekseru

/// How much is open below an organization.
public struct UnresolvedCount: Hashable, Sendable {
  /// The organization's code.
  public var organization: String
  /// How many violations are not confirmed removed.
  public var unresolved: Int
  /// How many of them are overdue.
  public var overdue: Int
}

extension RegisterReader {
  /// What is open at an organization itself and at each right below it with all below that, in the order of their codes.
  public func unresolvedCounts(below code: String, on today: Today) throws(ListFailure) -> [UnresolvedCount] {
    let root = try organization(code)
    do throws(SQLFailure) {
      let tree = try OrganizationTree(engine, position: position, on: today.day(in: nil))
      let own = try unresolvedCounts(at: tree.subtree(of: root), on: today)
      var counts: [UnresolvedCount] = []
      for part in [root] + (tree.children[root] ?? []) {
        var count = UnresolvedCount(organization: try parties.code(of: part), unresolved: 0, overdue: 0)
        for organization in part == root ? [root] : tree.subtree(of: part) {
          count.unresolved += own[organization]?.unresolved ?? 0
          count.overdue += own[organization]?.overdue ?? 0
        }
        counts.append(count)
      }
      return counts
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// What is open at each of some organizations by itself, as the list of violations has it. An index alone tells it.
  private func unresolvedCounts(
    at organizations: Set<Int>, on today: Today
  ) throws(SQLFailure) -> [Int: (unresolved: Int, overdue: Int)] {
    let statement = try engine.prepare(
      """
      SELECT organization, due, from_day, to_day FROM violations
      WHERE status < 2 AND \(position.holds())
        AND organization IN (\(organizations.sorted().map(String.init).joined(separator: ",")))
      ORDER BY organization
      """)
    defer { statement.reset() }
    var counts: [Int: (unresolved: Int, overdue: Int)] = [:]
    var place = (organization: 0, day: 0)
    while try statement.step() {
      if statement.integer(0) != place.organization {
        let setting = try directory.setting(of: statement.integer(0), on: today.day(in: nil))
        place = (statement.integer(0), today.day(in: setting.timeZone).key)
      }
      guard statement.integer(2) <= place.day, statement.optionalInteger(3).map({ place.day < $0 }) ?? true else {
        continue
      }
      counts[place.organization, default: (0, 0)].unresolved += 1
      if statement.optionalInteger(1).map({ $0 < place.day }) ?? false {
        counts[place.organization, default: (0, 0)].overdue += 1
      }
    }
    return counts
  }
}
