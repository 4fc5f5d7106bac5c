import Tekseru
import TekseruRegister

/// An account as the administrator sees it.
struct Account: Hashable, Sendable {
  /// Whether its owner has chosen a password.
  var isOpen = false
  /// How many sessions go on.
  var sessions = 0
  /// When one of them was last seen.
  var seenAt: Instant?
  /// Until when an invitation holds; nil when there is none.
  var invitedUntil: Instant?
}

/// A session as its owner sees it.
struct Session: Hashable, Sendable {
  /// What it is called: the hash of its secret, which tells nothing of it.
  var name: String
  /// When somebody came in.
  var begunAt: Instant
  /// When it was last seen, to some minutes.
  var seenAt: Instant
}

extension AccessFile {
  /// The sessions of an account that go on, the one seen last first; 50 at the most, for nobody reads more.
  func sessions(of code: String, at now: Instant) throws(SQLFailure) -> [Session] {
    let statement = try engine.prepare(
      """
      SELECT hex(secret), begun_at, seen_at FROM sessions WHERE code = ? AND seen_at > ? AND begun_at > ?
      ORDER BY seen_at DESC, begun_at DESC, secret LIMIT 50
      """)
    statement.bind(1, code)
    statement.bind(2, Int(now.milliseconds - AccessFile.idle))
    statement.bind(3, Int(now.milliseconds - AccessFile.longest))
    return try statement.rows { row in
      Session(
        name: row.text(0), begunAt: Instant(milliseconds: Int64(row.integer(1))),
        seenAt: Instant(milliseconds: Int64(row.integer(2))))
    }
  }

  /// Ends one of an account's sessions; nothing happens when it has none of that name.
  func end(_ session: String, of code: String) throws(SQLFailure) {
    let statement = try engine.prepare("DELETE FROM sessions WHERE hex(secret) = ? AND code = ?")
    statement.bind(1, session)
    statement.bind(2, code)
    try statement.execute()
  }

  /// The account of a code, as it is at a moment.
  func state(of code: String, at now: Instant) throws(SQLFailure) -> Account {
    var account = Account()
    let known = try engine.prepare("SELECT 1 FROM accounts WHERE code = ?")
    known.bind(1, code)
    account.isOpen = try known.first { _ in true } ?? false
    let sessions = try engine.prepare(
      "SELECT count(*), max(seen_at) FROM sessions WHERE code = ? AND seen_at > ? AND begun_at > ?")
    sessions.bind(1, code)
    sessions.bind(2, Int(now.milliseconds - AccessFile.idle))
    sessions.bind(3, Int(now.milliseconds - AccessFile.longest))
    if let (count, seen) = try sessions.first({ ($0.integer(0), $0.optionalInteger(1)) }) {
      account.sessions = count
      account.seenAt = seen.map { Instant(milliseconds: Int64($0)) }
    }
    let invitation = try engine.prepare("SELECT max(ends_at) FROM invitations WHERE code = ? AND ends_at > ?")
    invitation.bind(1, code)
    invitation.bind(2, Int(now.milliseconds))
    account.invitedUntil = try invitation.first { $0.optionalInteger(0) }?.map { Instant(milliseconds: Int64($0)) }
    return account
  }
}
