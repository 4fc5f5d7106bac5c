import Tekseru

extension Directory {
  /// A participant without facts: the organization or the inspector, with the organizations above, as on a day.
  func participant(_ code: Identifier, _ kind: PartyKind, on day: Day) throws(SQLFailure) -> Participant {
    var organization: Identifier? = code
    if kind == .inspector {
      let mandates =
        try parties.find(.inspector, code.text).map { party throws(SQLFailure) in
          try self.mandates(of: party)
        } ?? []
      organization = (mandates.last { $0.from <= day } ?? mandates.first)?.organizations.first
    }
    return Participant(code, organizations: try levels(above: organization, on: day))
  }

  /// An organization and those above it, by level.
  private func levels(above code: Identifier?, on day: Day) throws(SQLFailure) -> [Organization.Level: Identifier] {
    var levels: [Organization.Level: Identifier] = [:]
    var next = code
    for _ in 0..<WorkSetting.deepestTree {
      guard let code = next, let party = try parties.find(.organization, code.text),
        let state = try organization(party, on: day)
      else { break }
      if levels[state.level] == nil { levels[state.level] = code }
      next = state.parent
    }
    return levels
  }
}
