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

extension AccessFile {
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
