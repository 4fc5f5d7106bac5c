import Tekseru

extension Document.Body {
  /// Whose state this says, and from which day on; nil for what is no state.
  var state: (party: PartyKind, code: Identifier, day: Day?)? {
    switch self {
    case .organization(let organization): (.organization, organization.code, organization.asOf)
    case .person(let person): (.person, person.code, nil)
    case .inspector(let inspector): (.inspector, inspector.code, inspector.from)
    case .council(let council): (.organization, council.organization, council.established)
    default: nil
    }
  }
}

extension Things {
  /// The document that says a party's state from a day on; nil when none does.
  func state(_ kind: Int, of party: Int, from day: Int?, besides thing: Int?) throws(SQLFailure) -> Int? {
    let statement = try engine.prepare(
      "SELECT document FROM things WHERE kind = ? AND party = ? AND day IS ? AND thing <> ? AND until IS NULL LIMIT 1")
    statement.bind(1, kind)
    statement.bind(2, party)
    statement.bind(3, day)
    statement.bind(4, thing ?? 0)
    return try statement.first { $0.integer(0) }
  }
}
