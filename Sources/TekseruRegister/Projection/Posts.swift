import Tekseru

/// A row of `posts`: what a person is at an organization, and from when until when.
struct PostRow: Hashable {
  var organization: Int
  var role: Int
  var person: Int
  var from: Int?
  var until: Int?
}

/// The rows of `posts`: who answers where, so that those who are to be told are found by their organization.
final class Posts {
  private let openStatement: any SQLStatement
  private let closeStatement: any SQLStatement
  private let currentStatement: any SQLStatement

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    openStatement = try engine.prepare(
      """
      INSERT INTO posts (thing, ordinal, organization, role, person, from_day, until_day, since)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    closeStatement = try engine.prepare("UPDATE posts SET until = ? WHERE thing = ? AND until IS NULL")
    currentStatement = try engine.prepare(
      """
      SELECT organization, role, person, from_day, until_day FROM posts
      WHERE thing = ? AND until IS NULL ORDER BY ordinal
      """)
  }

  private func current(_ thing: Int) throws(SQLFailure) -> [PostRow] {
    currentStatement.bind(1, thing)
    return try currentStatement.rows { row in
      PostRow(
        organization: row.integer(0), role: row.integer(1), person: row.integer(2), from: row.optionalInteger(3),
        until: row.optionalInteger(4))
    }
  }

  /// Makes these the posts that a thing says; those that stay the same are left alone.
  func set(_ rows: [PostRow], of thing: Int, at sequence: Int) throws(SQLFailure) {
    let before = try current(thing)
    guard before != rows else { return }
    closeStatement.bind(1, sequence)
    closeStatement.bind(2, thing)
    try closeStatement.execute()
    for (ordinal, row) in rows.enumerated() { try open(row, ordinal, of: thing, at: sequence) }
  }

  private func open(_ row: PostRow, _ ordinal: Int, of thing: Int, at sequence: Int) throws(SQLFailure) {
    openStatement.bind(1, thing)
    openStatement.bind(2, ordinal)
    openStatement.bind(3, row.organization)
    openStatement.bind(4, row.role)
    openStatement.bind(5, row.person)
    openStatement.bind(6, row.from)
    openStatement.bind(7, row.until)
    openStatement.bind(8, sequence)
    try openStatement.execute()
  }
}

extension Projector {
  /// Makes the posts of a person anew from the document that holds; none when it is taken back.
  func projectPosts(of thing: Int, _ document: Document?, at sequence: Int) throws(SQLFailure) {
    var rows: [PostRow] = []
    if case .person(let person)? = document?.body {
      let party = try party(.person, person.code, at: sequence)
      for role in person.roles {
        rows.append(
          PostRow(
            organization: try self.party(.organization, role.organization, at: sequence), role: role.role.key,
            person: party, from: role.from?.key, until: role.until?.key))
      }
    }
    try posts.set(rows, of: thing, at: sequence)
  }
}

extension Person.Role.Name {
  /// The number by which projections name a role.
  var key: Int {
    switch self {
    case .responsible: 0
    case .chair: 1
    case .member: 2
    case .officer: 3
    case .juror: 4
    case .administrator: 5
    }
  }
}
