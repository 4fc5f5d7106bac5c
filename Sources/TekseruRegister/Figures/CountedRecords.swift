public import Tekseru

/// A record that a figure counts.
public struct CountedRecord: Hashable, Sendable {
  /// The id under which the thing was first filed.
  public var id: String
  /// The entry of the log that says it now.
  public var sequence: Int
  /// The number of the violation in the inspection of this id; nil where the whole document counts.
  public var violation: Int?
  /// The organization's code.
  public var organization: String
}

extension RegisterReader {
  /// The records that a figure of an organization and all below it counts in a period, in the order of their days: those
  /// of a page, counted from 0.
  ///
  /// What counts the figure judges each. Of a figure that follows from others it gives those that these count.
  public func records(
    behind indicator: Indicator, of code: String, _ period: Period, page: Range<Int>
  ) throws(ListFailure) -> [CountedRecord] {
    let root = try organization(code)
    do throws(SQLFailure) {
      let tree = try OrganizationTree(engine, position: position, on: period.lastDay)
      var found: [Found] = []
      var place = 0
      try records(behind: indicator, of: root, tree, period) { record in
        if page.contains(place) { found.append(record) }
        place += 1
        return place < page.upperBound
      }
      return try found.map { record throws(SQLFailure) in
        CountedRecord(
          id: try log.entry(record.thing)?.id ?? "", sequence: record.document, violation: record.violation,
          organization: try parties.code(of: record.organization))
      }
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  private typealias Found = (document: Int, thing: Int, violation: Int?, organization: Int)

  /// Goes on while `body` says so.
  private func records(
    behind indicator: Indicator, of root: Int, _ tree: OrganizationTree, _ period: Period, _ body: (Found) -> Bool
  ) throws(SQLFailure) {
    let below = tree.subtree(of: root)
    let parts = indicator.parts
    switch indicator.source {
    case .violations: try violations(behind: indicator, below, period, body)
    case .inspections: try inspections(behind: indicator, below, period, body)
    case .primaries:
      for party in below.sorted()
      where try directory.organization(party, on: period.lastDay)?.isPrimary(in: period) == true {
        guard try state(of: party, period, body) else { return }
      }
    case .stated(let number):
      for (party, _) in try stating(number, root, tree, period) {
        guard try state(of: party, period, body) else { return }
      }
    case .documents(let kind):
      try documents([kind], in: below, period) { document in
        var figures = Figures()
        figures.count(document.body, in: period)
        guard parts.contains(where: figures.counts) else { return true }
        return body((document.document, document.thing, nil, document.organization))
      }
    }
  }

  private func inspections(
    behind indicator: Indicator, _ below: Set<Int>, _ period: Period, _ body: (Found) -> Bool
  ) throws(SQLFailure) {
    let statement = try engine.prepare(
      """
      SELECT document, thing, party, mark FROM things WHERE kind = \(KindKey.of(.inspection)) AND \(position.holds())
        AND day BETWEEN \(period.firstDay.key) AND \(period.lastDay.key) ORDER BY day, thing
      """)
    defer { statement.reset() }
    while try statement.step() {
      var tally = Tally.zero
      tally.count(InspectionMark(key: statement.integer(3)), by: 1)
      guard below.contains(statement.integer(2)), indicator.parts.contains(where: Figures(tally).counts) else {
        continue
      }
      guard body((statement.integer(0), statement.integer(1), nil, statement.integer(2))) else { return }
    }
  }

  private func violations(
    behind indicator: Indicator, _ below: Set<Int>, _ period: Period, _ body: (Found) -> Bool
  ) throws(SQLFailure) {
    let isOfDues = indicator == .removedOnTime
    let day = isOfDues ? "original_due" : "found"
    let statement = try engine.prepare(
      """
      SELECT \(ViolationRow.numbers) FROM violations WHERE to_day IS NULL AND status <> \(ViolationRow.withdrawn)
        AND \(position.holds()) AND \(day) BETWEEN \(period.firstDay.key) AND \(period.lastDay.key)
      ORDER BY \(day), inspection, number
      """)
    defer { statement.reset() }
    while try statement.step() {
      let row = ViolationRow(numbersOf: statement)
      var tally = Tally.zero
      tally.count(row, in: period, by: 1)
      guard below.contains(row.organization), isOfDues || indicator.parts.contains(where: Figures(tally).counts)
      else { continue }
      guard body((row.document, row.inspection, row.number, row.organization)) else { return }
    }
  }

  /// The document that says what an organization is on a period's last day.
  private func state(of party: Int, _ period: Period, _ body: (Found) -> Bool) throws(SQLFailure) -> Bool {
    let statement = try engine.prepare(
      """
      SELECT document, thing FROM things WHERE kind = \(KindKey.of(.organization)) AND party = \(party)
        AND \(position.holds()) AND (day IS NULL OR day <= \(period.lastDay.key)) ORDER BY day DESC, document DESC LIMIT 1
      """)
    guard let (document, thing) = try statement.first({ ($0.integer(0), $0.integer(1)) }) else { return true }
    return body((document, thing, nil, party))
  }
}

extension Indicator {
  /// Where the records of a figure are found.
  fileprivate enum Source {
    case inspections
    case violations
    case primaries
    case stated(KeyPath<Organization, Int?>)
    case documents(Kind)
  }

  fileprivate var source: Source {
    switch name.prefix(while: { $0 != "." }) {
    case "inspections": .inspections
    case "violations", "removed": .violations
    case "organizations": self == .coverage ? .inspections : .primaries
    case "members": .stated(\.members)
    case "headcount": .stated(\.headcount)
    case "inspectors": .documents(.inspector)
    case "councils": .documents(.council)
    case "injuries", "daysLost": .documents(.accident)
    case "appeals": .documents(.appeal)
    default: .documents(.activity)
    }
  }

  /// The figures that it follows from and that count records; itself where it follows from none.
  fileprivate var parts: [Indicator] {
    switch self {
    case .removedShare: [.violations]
    case .coverage, .inspectionsPerInspector: [.inspections]
    case .frequency, .injurySeverity: Accident.Victim.Severity.allCases.map { .injuries($0) }
    default: [self]
    }
  }
}

extension Figures {
  /// The figures of what is kept by organization and month.
  fileprivate init(_ tally: Tally) {
    self.init()
    set(tally)
  }

  /// Whether a figure is a number, and not 0.
  fileprivate func counts(_ indicator: Indicator) -> Bool {
    if case .number(let number)? = self[indicator] { number.digits != 0 } else { false }
  }
}
