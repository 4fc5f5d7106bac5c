import Tekseru
import TekseruRegister

/// The second file, beside the register: accounts, invitations and sessions, the tokens of programs, and forms that are
/// kept half written. It holds no record of the trade.
final class AccessFile {
  let engine: any SQLEngine

  /// How long a session lasts without a visit, and in all, in milliseconds.
  static let idle: Int64 = 3 * 86_400_000
  static let longest: Int64 = 30 * 86_400_000
  /// How often a visit is noted, so that not every page writes.
  static let noted: Int64 = 5 * 60_000

  /// Opens the file, and makes the tables that it does not have yet.
  init(_ engine: any SQLEngine) throws(SQLFailure) {
    self.engine = engine
    let version = try engine.prepare("PRAGMA user_version").first { $0.integer(0) } ?? 0
    guard version <= AccessSchema.current else { throw SQLFailure(kind: .newer, code: version) }
    guard version < AccessSchema.current else { return }
    try transaction { () throws(SQLFailure) in
      for step in AccessSchema.steps[version...] { try engine.run(step) }
      try engine.run("PRAGMA user_version = \(AccessSchema.current)")
    }
  }

  /// Lets somebody of the register in once, until a moment; an earlier invitation of theirs ends.
  func invite(_ code: String, by inviter: String, until end: Instant) throws(SQLFailure) -> Secret {
    let secret = Secret()
    try transaction { () throws(SQLFailure) in
      try run("DELETE FROM invitations WHERE code = ?", code)
      let insert = try engine.prepare("INSERT INTO invitations (secret, code, invited_by, ends_at) VALUES (?, ?, ?, ?)")
      insert.bind(1, bytes: secret.hash)
      insert.bind(2, code)
      insert.bind(3, inviter)
      insert.bind(4, Int(end.milliseconds))
      try insert.execute()
    }
    return secret
  }

  /// Who is invited by a link; nil when it was used, has ended, or never was.
  func invited(_ secret: Secret, at now: Instant) throws(SQLFailure) -> String? {
    let statement = try engine.prepare("SELECT code FROM invitations WHERE secret = ? AND ends_at > ?")
    statement.bind(1, bytes: secret.hash)
    statement.bind(2, Int(now.milliseconds))
    return try statement.first { $0.text(0) }
  }

  /// Uses an invitation up: from now on this is the account's password, and a second factor whose phone may be lost is
  /// given up.
  func accept(_ secret: Secret, password: String, at now: Instant) throws(SQLFailure) -> String? {
    try transaction { () throws(SQLFailure) -> String? in
      guard let code = try invited(secret, at: now) else { return nil }
      try endSecondFactor(code)
      try setPassword(password, of: code, at: now)
      return code
    }
  }

  /// Gives the account of a session another password; nil when the session has ended meanwhile.
  func changePassword(in session: Secret, to password: String, at now: Instant) throws(SQLFailure) -> String? {
    try transaction { () throws(SQLFailure) -> String? in
      guard let code = try visitor(session, at: now) else { return nil }
      try setPassword(password, of: code, at: now)
      return code
    }
  }

  /// Keeps a password: no invitation and no session of before goes on.
  private func setPassword(_ password: String, of code: String, at now: Instant) throws(SQLFailure) {
    try run("DELETE FROM invitations WHERE code = ?", code)
    try endAll(of: code)
    let insert = try engine.prepare(
      """
      INSERT INTO accounts (code, password, changed_at) VALUES (?, ?, ?)
      ON CONFLICT (code) DO UPDATE SET password = excluded.password, changed_at = excluded.changed_at
      """)
    insert.bind(1, code)
    insert.bind(2, password)
    insert.bind(3, Int(now.milliseconds))
    try insert.execute()
  }

  /// The account of a name and what is kept of its password; nil for none.
  ///
  /// A phone likes to write a capital where none belongs: where no account has the very name and only one has it in other
  /// letters, that one is meant.
  func account(_ name: String) throws(SQLFailure) -> (code: String, password: String)? {
    let statement = try engine.prepare("SELECT code, password FROM accounts WHERE code = ? COLLATE NOCASE")
    statement.bind(1, name)
    let found = try statement.rows { (code: $0.text(0), password: $0.text(1)) }
    return found.first { $0.code == name } ?? (found.count == 1 ? found[0] : nil)
  }

  /// Begins a session.
  func begin(_ code: String, at now: Instant) throws(SQLFailure) -> Secret {
    let secret = Secret()
    try transaction { () throws(SQLFailure) in
      let old = try engine.prepare("DELETE FROM sessions WHERE seen_at < ? OR begun_at < ?")
      old.bind(1, Int(now.milliseconds - AccessFile.idle))
      old.bind(2, Int(now.milliseconds - AccessFile.longest))
      try old.execute()
      let insert = try engine.prepare("INSERT INTO sessions (secret, code, begun_at, seen_at) VALUES (?, ?, ?, ?)")
      insert.bind(1, bytes: secret.hash)
      insert.bind(2, code)
      insert.bind(3, Int(now.milliseconds))
      insert.bind(4, Int(now.milliseconds))
      try insert.execute()
    }
    return secret
  }

  /// Whose session a secret is; nil when it has ended.
  func visitor(_ secret: Secret, at now: Instant) throws(SQLFailure) -> String? {
    let statement = try engine.prepare(
      "SELECT code, seen_at FROM sessions WHERE secret = ? AND seen_at > ? AND begun_at > ?")
    statement.bind(1, bytes: secret.hash)
    statement.bind(2, Int(now.milliseconds - AccessFile.idle))
    statement.bind(3, Int(now.milliseconds - AccessFile.longest))
    guard let found = try statement.first({ ($0.text(0), Int64($0.integer(1))) }) else { return nil }
    if now.milliseconds - found.1 > AccessFile.noted {
      let note = try engine.prepare("UPDATE sessions SET seen_at = ? WHERE secret = ?")
      note.bind(1, Int(now.milliseconds))
      note.bind(2, bytes: secret.hash)
      try note.execute()
    }
    return found.0
  }

  /// Ends a session.
  func end(_ secret: Secret) throws(SQLFailure) {
    let statement = try engine.prepare("DELETE FROM sessions WHERE secret = ?")
    statement.bind(1, bytes: secret.hash)
    try statement.execute()
  }

  /// Ends every session of an account.
  func endAll(of code: String) throws(SQLFailure) { try run("DELETE FROM sessions WHERE code = ?", code) }

  func run(_ sql: String, _ text: String) throws(SQLFailure) {
    let statement = try engine.prepare(sql)
    statement.bind(1, text)
    try statement.execute()
  }

  func transaction<Result>(_ body: () throws(SQLFailure) -> Result) throws(SQLFailure) -> Result {
    try engine.run("BEGIN IMMEDIATE")
    do throws(SQLFailure) {
      let result = try body()
      try engine.run("COMMIT")
      return result
    } catch {
      try? engine.run("ROLLBACK")
      throw error
    }
  }
}
