import Tekseru
import TekseruDocuments

/// A document that says what is owed, as a thing of the log.
struct Duty {
  var thing: Int
  var reporting: Reporting
}

/// Who owes the figures of one level and period, and by which document.
///
/// Of several documents that of the nearest organization above holds, and of the same organization the last recorded.
final class Duties {
  let level: Organization.Level
  let period: Period
  let tree: OrganizationTree
  private let directory: Directory
  /// Each duty with the organizations that it is of; the smallest circle first.
  private var circles: [(duty: Duty, members: Set<Int>?)] = []

  /// The duties are of one level and period, in the order in which they were recorded.
  init(_ duties: [Duty], _ engine: any SQLEngine, _ directory: Directory) throws(SQLFailure) {
    self.directory = directory
    level = duties[0].reporting.level
    period = duties[0].reporting.period
    tree = try OrganizationTree(engine, position: directory.position, on: period.lastDay)
    for duty in duties.reversed()
    where !circles.contains(where: { $0.duty.reporting.organization == duty.reporting.organization }) {
      circles.append((duty, try members(of: duty.reporting)))
    }
    circles.sort { ($0.members?.count ?? .max) < ($1.members?.count ?? .max) }
  }

  /// What is owed, by level and period; the earliest period first.
  static func groups(
    _ engine: any SQLEngine, at position: Position, _ reader: DocumentReader, _ isWanted: (Period) -> Bool
  ) throws(SQLFailure) -> [[Duty]] {
    let statement = try engine.prepare(
      """
      SELECT t.thing, d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(.reporting)) AND \(position.holds("t")) ORDER BY t.document
      """)
    var groups: [[Duty]] = []
    for (thing, content) in try statement.rows({ ($0.integer(0), $0.bytes(1)) }) {
      guard case .reporting(let owed)? = reader.reread(content: content)?.body, isWanted(owed.period) else { continue }
      let duty = Duty(thing: thing, reporting: owed)
      let other = groups.firstIndex { group in
        group[0].reporting.level == owed.level && group[0].reporting.period == owed.period
      }
      if let other { groups[other].append(duty) } else { groups.append([duty]) }
    }
    return groups.sorted { $0[0].reporting.order < $1[0].reporting.order }
  }

  private func members(of duty: Reporting) throws(SQLFailure) -> Set<Int>? {
    guard let code = duty.organization else { return nil }
    guard let party = try directory.parties.find(.organization, code.text) else { return [] }
    return tree.subtree(of: party)
  }

  /// What an organization owes; nil: nothing.
  func duty(of party: Int) -> Duty? { circles.first { $0.members?.contains(party) ?? true }?.duty }

  /// The days on whose ends the period is closed.
  var closings: [Day] { circles.compactMap(\.duty.reporting.closed) }

  /// The organizations of the level that were there at the period's end, by code.
  var debtors: [Int] {
    get throws(SQLFailure) {
      var found: [(code: String, party: Int)] = []
      for party in tree.known where duty(of: party) != nil {
        guard let state = try directory.organization(party, on: period.lastDay), state.level == level,
          state.asOf.map({ $0 <= period.lastDay }) ?? true, state.until.map({ $0 >= period.lastDay }) ?? true
        else { continue }
        found.append((try directory.parties.code(of: party), party))
      }
      return found.sorted { $0.code < $1.code }.map(\.party)
    }
  }

  /// Whether a statement's figures are of the period, or of a part of it.
  func covers(_ other: Period) -> Bool { circles[0].duty.reporting.covers(other) }

  /// The kinds of single records that figures are counted from.
  static let recordKinds = [Kind.inspection, .accident, .activity, .appeal]
    .map { "\(KindKey.of($0))" }.joined(separator: ", ")
}

extension Reporting {
  /// The earliest period first, of one period the highest level.
  fileprivate var order: (Day, Day, Int) {
    (period.lastDay, period.firstDay, Organization.Level.allCases.firstIndex(of: level) ?? 0)
  }
}
