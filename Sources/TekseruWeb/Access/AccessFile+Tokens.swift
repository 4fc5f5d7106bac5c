public import Tekseru
import TekseruRegister
public import TekseruSocket

/// A program that comes in by a token.
public struct Program: Hashable, Sendable {
  /// Its name, by which it files.
  public var name: String
  /// What it may do.
  public var scope: TokenScope
  /// Where, and at all below it.
  public var organization: String
  /// Who made its token.
  public var madeBy: String
  /// When.
  public var madeAt: Instant
  /// When it last came; nil for never.
  public var seenAt: Instant?
}

/// The tokens of programs; what is kept of one is its hash.
extension AccessFile {
  /// Makes a token; nil when another program has the name.
  func makeToken(_ program: Program) throws(SQLFailure) -> Secret? {
    let secret = Secret()
    return try transaction { () throws(SQLFailure) -> Secret? in
      guard try programs().allSatisfy({ $0.name != program.name }) else { return nil }
      let insert = try engine.prepare(
        "INSERT INTO tokens (secret, name, scope, organization, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?)")
      insert.bind(1, bytes: secret.hash)
      insert.bind(2, program.name)
      insert.bind(3, program.scope.rawValue)
      insert.bind(4, program.organization)
      insert.bind(5, program.madeBy)
      insert.bind(6, Int(program.madeAt.milliseconds))
      try insert.execute()
      return secret
    }
  }

  /// The programs that may come in, by their names.
  func programs() throws(SQLFailure) -> [Program] {
    try engine.prepare("\(AccessFile.selection) ORDER BY name").rows { Program($0) }.compactMap(\.self)
  }

  /// Whose token a secret is; nil for nobody's.
  func program(_ secret: Secret, at now: Instant) throws(SQLFailure) -> Program? {
    let statement = try engine.prepare("\(AccessFile.selection) WHERE secret = ?")
    statement.bind(1, bytes: secret.hash)
    guard let program = try statement.first({ Program($0) }) ?? nil else { return nil }
    if now.milliseconds - (program.seenAt?.milliseconds ?? 0) > AccessFile.noted {
      let note = try engine.prepare("UPDATE tokens SET seen_at = ? WHERE secret = ?")
      note.bind(1, Int(now.milliseconds))
      note.bind(2, bytes: secret.hash)
      try note.execute()
    }
    return program
  }

  /// Ends a token; false when there is none of the name.
  func revokeToken(_ name: String) throws(SQLFailure) -> Bool {
    try transaction { () throws(SQLFailure) in
      guard try programs().contains(where: { $0.name == name }) else { return false }
      try run("DELETE FROM tokens WHERE name = ?", name)
      return true
    }
  }

  private static let selection = "SELECT name, scope, organization, made_by, made_at, seen_at FROM tokens"
}

extension Program {
  /// Reads a row of tokens; nil for a scope that this program does not know.
  fileprivate init?(_ row: any SQLStatement) {
    guard let scope = TokenScope(rawValue: row.text(1)) else { return nil }
    self.init(
      name: row.text(0), scope: scope, organization: row.text(2), madeBy: row.text(3),
      madeAt: Instant(milliseconds: Int64(row.integer(4))),
      seenAt: row.optionalInteger(5).map { Instant(milliseconds: Int64($0)) })
  }
}
