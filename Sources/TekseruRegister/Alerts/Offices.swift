import Tekseru
import TekseruDocuments

/// Who holds which post where, today: found by organization, remembered for the length of one decision.
final class Offices {
  private let places: Places
  private let directory: Directory
  private let reader: DocumentReader
  private let postsStatement: any SQLStatement
  private let councilStatement: any SQLStatement
  private var posts: [Key: [Int]] = [:]
  private var chairs: [Int: [Int]] = [:]
  private var everybody: [Int: [AlertRole: [Int]]] = [:]

  private struct Key: Hashable {
    var organization: Int
    var role: Person.Role.Name
  }

  init(_ engine: any SQLEngine, places: Places, directory: Directory, reader: DocumentReader) throws(SQLFailure) {
    self.places = places
    self.directory = directory
    self.reader = reader
    postsStatement = try engine.prepare(
      """
      SELECT person, from_day, until_day FROM posts WHERE organization = ? AND role = ? AND until IS NULL
      ORDER BY thing, ordinal
      """)
    councilStatement = try engine.prepare(
      """
      SELECT d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(.council)) AND t.party = ? AND t.day <= ? AND t.until IS NULL
      ORDER BY t.day DESC, t.document DESC LIMIT 1
      """)
  }

  /// Those in each role for an organization; what the item itself names is asked by the caller.
  func everybody(at organization: Int) throws(SQLFailure) -> [AlertRole: [Int]] {
    if let known = everybody[organization] { return known }
    var found: [AlertRole: [Int]] = [:]
    for role in AlertRole.allCases { found[role] = try known(role, at: organization) }
    everybody[organization] = found
    return found
  }

  private func known(_ role: AlertRole, at organization: Int) throws(SQLFailure) -> [Int] {
    switch role {
    case .responsible: return try holders(of: .responsible, at: organization)
    case .officer: return try holders(of: .officer, at: organization)
    case .chair: return try chairs(of: organization)
    case .branch: return try officers(above: organization) { $0 == .branch }
    case .centre: return try officers(above: organization) { $0 == .union || $0 == .federation }
    case .administrator:
      var found: [Int] = []
      for above in try places.upwards(from: organization) { found += try holders(of: .administrator, at: above) }
      return found.eachOnce
    case .inspector, .filer: return []
    }
  }

  private func officers(
    above organization: Int, at level: (Organization.Level) -> Bool
  ) throws(SQLFailure) -> [Int] {
    var found: [Int] = []
    for above in try places.upwards(from: organization) {
      guard let known = try places.organization(above), level(known.level) else { continue }
      found += try holders(of: .officer, at: above)
    }
    return found.eachOnce
  }

  private func holders(of role: Person.Role.Name, at organization: Int) throws(SQLFailure) -> [Int] {
    let key = Key(organization: organization, role: role)
    if let known = posts[key] { return known }
    let today = try places.place(organization).today.key
    postsStatement.bind(1, organization)
    postsStatement.bind(2, role.key)
    let rows = try postsStatement.rows { ($0.integer(0), $0.optionalInteger(1), $0.optionalInteger(2)) }
    let found = rows.filter { ($0.1 ?? today) <= today && today <= ($0.2 ?? today) }.map(\.0).eachOnce
    posts[key] = found
    return found
  }

  /// The chair of the council in office, and whoever else is recorded as one.
  private func chairs(of organization: Int) throws(SQLFailure) -> [Int] {
    if let known = chairs[organization] { return known }
    var found = try holders(of: .chair, at: organization)
    let today = try places.place(organization).today
    councilStatement.bind(1, organization)
    councilStatement.bind(2, today.key)
    if let content = try councilStatement.first({ $0.bytes(0) }),
      case .council(let council)? = reader.reread(content: content)?.body, (council.until ?? today) >= today
    {
      for member in council.members where member.role == .chair {
        if let code = member.person, let person = try directory.parties.find(.person, code.text) {
          found.append(person)
        }
      }
    }
    chairs[organization] = found.eachOnce
    return found.eachOnce
  }

  /// Those of some inspectors who are in office at an organization today.
  func inOffice(_ inspectors: [Int], at organization: Int) throws(SQLFailure) -> [Int] {
    let today = try places.place(organization).today
    let code = try directory.parties.code(of: organization)
    var found: [Int] = []
    for inspector in inspectors {
      let mandates = try directory.mandates(of: inspector)
      if mandates.contains(where: { mandate in
        mandate.isInOffice(on: today) && mandate.organizations.contains { $0.text == code }
      }) {
        found.append(inspector)
      }
    }
    return found.eachOnce
  }
}

extension [Int] {
  /// The same numbers in their order, each once.
  var eachOnce: [Int] {
    guard count > 1 else { return self }
    var seen: Set<Int> = []
    return filter { seen.insert($0).inserted }
  }
}
