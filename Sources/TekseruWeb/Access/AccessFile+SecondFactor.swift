import Tekseru
import TekseruRegister

/// The second factor of accounts. The key itself is kept, since codes are reckoned from it; of recovery codes the hash.
extension AccessFile {
  /// Begins to set a second factor up; it counts once a code has confirmed it.
  func beginSecondFactor(_ code: String, _ key: OneTimeKey) throws(SQLFailure) {
    let insert = try engine.prepare(
      """
      INSERT INTO second_factors (code, key, is_confirmed, used_step) VALUES (?, ?, 0, 0)
      ON CONFLICT (code) DO UPDATE SET key = excluded.key, used_step = 0 WHERE is_confirmed = 0
      """)
    insert.bind(1, code)
    insert.bind(2, bytes: key.bytes)
    try insert.execute()
  }

  /// The key of an account, and whether a code has confirmed it; nil for none.
  func secondFactor(_ code: String) throws(SQLFailure) -> (key: OneTimeKey, isConfirmed: Bool)? {
    let statement = try engine.prepare("SELECT key, is_confirmed FROM second_factors WHERE code = ?")
    statement.bind(1, code)
    return try statement.first { (OneTimeKey(bytes: $0.bytes(0)), $0.integer(1) != 0) }
  }

  /// Whether a code is right now; it is right once.
  func useCode(_ typed: String, of code: String, at now: Instant) throws(SQLFailure) -> Bool {
    try transaction { () throws(SQLFailure) in
      let statement = try engine.prepare("SELECT key, used_step FROM second_factors WHERE code = ?")
      statement.bind(1, code)
      guard let (key, used) = try statement.first({ (OneTimeKey(bytes: $0.bytes(0)), Int64($0.integer(1))) }),
        let step = key.step(of: typed, at: now, after: used)
      else { return try useRecoveryCode(typed, of: code) }
      let note = try engine.prepare("UPDATE second_factors SET used_step = ? WHERE code = ?")
      note.bind(1, Int(step))
      note.bind(2, code)
      try note.execute()
      return true
    }
  }

  /// Confirms the second factor, and keeps the recovery codes that go with it.
  func confirmSecondFactor(_ code: String, recovery: [String]) throws(SQLFailure) {
    try transaction { () throws(SQLFailure) in
      try run("UPDATE second_factors SET is_confirmed = 1 WHERE code = ?", code)
      try run("DELETE FROM recovery_codes WHERE code = ?", code)
      for one in recovery {
        let insert = try engine.prepare("INSERT INTO recovery_codes (code, hash) VALUES (?, ?)")
        insert.bind(1, code)
        insert.bind(2, bytes: AccessFile.hash(one, of: code))
        try insert.execute()
      }
    }
  }

  /// Gives the second factor up.
  func endSecondFactor(_ code: String) throws(SQLFailure) {
    try run("DELETE FROM recovery_codes WHERE code = ?", code)
    try run("DELETE FROM second_factors WHERE code = ?", code)
  }

  private func useRecoveryCode(_ typed: String, of code: String) throws(SQLFailure) -> Bool {
    let statement = try engine.prepare("DELETE FROM recovery_codes WHERE code = ? AND hash = ? RETURNING 1")
    statement.bind(1, code)
    statement.bind(2, bytes: AccessFile.hash(typed, of: code))
    return try !statement.rows { _ in true }.isEmpty
  }

  private static func hash(_ recovery: String, of code: String) -> [UInt8] {
    SHA256.hash(Array("recovery \(code) \(RecoveryCode.plain(recovery))".utf8))
  }
}
