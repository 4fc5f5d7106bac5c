public import Tekseru

/// An organization that has not reported in time, or that changed something after the closing.
public struct Unreported: Hashable, Sendable {
  /// Its code.
  public var organization: String
  /// What it owes.
  public var reporting: Reporting
  /// How it stands.
  public var standing: Reporting.Standing
  /// The day on which its first report came, or its change was recorded, by UTC; nil while nothing came.
  public var came: Day?
  /// The document that came.
  public var document: DocumentName?

  /// A document by kind and id.
  public struct DocumentName: Hashable, Sendable {
    /// The kind.
    public var kind: Kind
    /// The id.
    public var id: String
  }
}

extension RegisterReader {
  /// Who owes the figures of a period, who came late, and what was changed after the closing.
  ///
  /// - Parameters:
  ///   - code: Only this organization and those below it; nil: all.
  ///   - isWanted: Which periods.
  ///   - day: The day on which a deadline is looked at.
  /// - Returns: Nil when no document says that anything is owed for such a period.
  public func unreported(
    of code: String?, on day: Day, _ isWanted: (Period) -> Bool
  ) throws(ListFailure) -> [Unreported]? {
    let wanted = if let code { try subtree(code, on: day) } else { Set<Int>?.none }
    do throws(SQLFailure) {
      let duties = try duties(isWanted)
      if duties.isEmpty { return nil }
      var found: [Unreported] = []
      for group in duties {
        let debtors = try Debtors(group, self)
        for party in try debtors.parties where wanted?.contains(party) ?? true {
          if let one = try debtors.unreported(party, on: day) { found.append(one) }
        }
        found += try debtors.changes(by: wanted)
      }
      return found
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// What is owed, by level and period; the earliest period first.
  private func duties(_ isWanted: (Period) -> Bool) throws(SQLFailure) -> [[Reporting]] {
    let statement = try engine.prepare(
      """
      SELECT d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(.reporting)) AND \(position.holds("t")) ORDER BY t.document
      """)
    var groups: [[Reporting]] = []
    for content in try statement.rows({ $0.bytes(0) }) {
      guard case .reporting(let duty)? = reread(content), isWanted(duty.period) else { continue }
      if let at = groups.firstIndex(where: { $0[0].level == duty.level && $0[0].period == duty.period }) {
        groups[at].append(duty)
      } else {
        groups.append([duty])
      }
    }
    return groups.sorted { $0[0].order < $1[0].order }
  }
}

extension Reporting {
  /// The earliest period first, of one period the highest level.
  fileprivate var order: (Day, Day, Int) {
    (period.lastDay, period.firstDay, Organization.Level.allCases.firstIndex(of: level) ?? 0)
  }
}
