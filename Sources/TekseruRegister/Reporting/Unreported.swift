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
      let groups = try Duties.groups(engine, at: position, reader, isWanted)
      if groups.isEmpty { return nil }
      var found: [Unreported] = []
      for group in groups {
        let duties = try Duties(group, engine, directory)
        let debtors = try Debtors(duties, self)
        for party in try duties.debtors where wanted?.contains(party) ?? true {
          if let one = try debtors.unreported(party, on: day) { found.append(one) }
        }
        found += try debtors.changes(by: wanted)
      }
      return found
    } catch {
      throw .register(RegisterFailure(error))
    }
  }
}
