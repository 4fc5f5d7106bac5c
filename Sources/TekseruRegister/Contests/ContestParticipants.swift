import Tekseru
import TekseruDocuments

/// Who competes in a nomination, as the register knew it at a position of the log on the period's last day.
struct ContestParticipants {
  /// The participants' codes in the order of their numbers, with the organizations above each.
  private(set) var all: [Int: (code: Identifier, organizations: [Organization.Level: Identifier])] = [:]
  /// The participant that an organization belongs to: itself, or the one above it on the nomination's level.
  private(set) var byOrganization: [Int: Int] = [:]
  /// The mandates that inspectors had.
  private(set) var mandates: [Int: [(document: Int, mandate: Inspector)]] = [:]
  /// The states of organizations that had begun by the period's last day.
  private(set) var states: [Int: [(document: Int, state: Organization)]] = [:]
  /// What organizations and inspectors were called on the period's last day, or first after it, by code.
  private(set) var names: [Identifier: String] = [:]

  private let day: Day

  init(_ nomination: Nomination, period: Period, in register: ContestTables) throws(SQLFailure) {
    day = period.lastDay
    try readOrganizations(register, level: nomination.level, since: period.firstDay)
    if nomination.participants == .inspectors { try readInspectors(register, since: period.firstDay) }
  }

  private mutating func readOrganizations(
    _ register: ContestTables, level: Organization.Level?, since first: Day
  ) throws(SQLFailure) {
    try register.documents(.organization) { party, document, body in
      guard case .organization(let state) = body else { return }
      let hasBegun = (state.asOf ?? day) <= day
      if hasBegun || names[state.code] == nil { names[state.code] = state.name }
      guard hasBegun else { return }
      states[party, default: []].append((document, state))
    }
    let parties = Dictionary(
      states.compactMap { party, states in states.last.map { ($0.state.code, party) } },
      uniquingKeysWith: { first, _ in first })
    for (party, states) in states {
      guard let state = states.last?.state else { continue }
      let above = self.above(state, parties)
      if let level, let participant = above[level], let number = parties[participant] {
        byOrganization[party] = number
      }
      guard state.level == level, (state.until ?? first) >= first else { continue }
      all[party] = (state.code, above)
    }
    if level == nil { byOrganization = [:] }
  }

  /// An organization and those above it, by level.
  private func above(_ state: Organization, _ parties: [Identifier: Int]) -> [Organization.Level: Identifier] {
    var levels: [Organization.Level: Identifier] = [:]
    var next: Organization? = state
    for _ in 0..<WorkSetting.deepestTree {
      guard let state = next else { break }
      if levels[state.level] == nil { levels[state.level] = state.code }
      next = state.parent.flatMap { parties[$0] }.flatMap { states[$0]?.last?.state }
    }
    return levels
  }

  private mutating func readInspectors(_ register: ContestTables, since first: Day) throws(SQLFailure) {
    let parties = Dictionary(
      states.compactMap { party, states in states.last.map { ($0.state.code, party) } },
      uniquingKeysWith: { first, _ in first })
    try register.documents(.inspector) { party, document, body in
      guard case .inspector(let mandate) = body, mandate.from <= day, (mandate.until ?? day) >= first else { return }
      names[mandate.code] = mandate.name
      mandates[party, default: []].append((document, mandate))
    }
    for (party, mandates) in mandates {
      guard let mandate = mandates.last?.mandate else { continue }
      let organization = mandate.organizations.first.flatMap { parties[$0] }.flatMap { states[$0]?.last?.state }
      all[party] = (mandate.code, organization.map { above($0, parties) } ?? [:])
    }
  }
}

extension Nomination {
  /// The level of the organizations that compete; nil where inspectors do.
  var level: Organization.Level? {
    if case .organizations(let level) = participants { level } else { nil }
  }
}
