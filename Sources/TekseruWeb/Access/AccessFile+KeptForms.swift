import Tekseru
import TekseruRegister

/// A form that somebody keeps half written, to file it later.
struct KeptForm: Sendable {
  /// The id of the document that will come of it.
  let id: String
  /// What was typed.
  let form: Form
  /// When it was last kept.
  let keptAt: Instant
}

/// What people have kept for later. It is no record of the trade, and nobody's but theirs.
extension AccessFile {
  /// How long a form is kept that nobody touches, in milliseconds.
  static let keptFor: Int64 = 90 * 86_400_000
  /// So many forms an account keeps at most.
  static let mostKept = 10
  /// A form has so many bytes at most; 50 violations of some sentences each have room.
  static let longestKept = 256 << 10

  /// Keeps a form in the place of an earlier one with its id; false when it is too long, or the account keeps too many.
  func keep(_ form: Form, of code: String, at now: Instant) throws(SQLFailure) -> Bool {
    let (id, fields) = (form["id"], form.body(without: ["token", "action"]))
    guard fields.utf8.count <= AccessFile.longestKept else { return false }
    return try transaction { () throws(SQLFailure) -> Bool in
      let ended = try engine.prepare("DELETE FROM kept_forms WHERE kept_at <= ?")
      ended.bind(1, Int(now.milliseconds - AccessFile.keptFor))
      try ended.execute()
      let others = try engine.prepare("SELECT count(*) FROM kept_forms WHERE code = ? AND id <> ?")
      others.bind(1, code)
      others.bind(2, id)
      guard try others.first({ $0.integer(0) }) ?? 0 < AccessFile.mostKept else { return false }
      let insert = try engine.prepare(
        """
        INSERT INTO kept_forms (code, id, fields, kept_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (code, id) DO UPDATE SET fields = excluded.fields, kept_at = excluded.kept_at
        """)
      insert.bind(1, code)
      insert.bind(2, id)
      insert.bind(3, fields)
      insert.bind(4, Int(now.milliseconds))
      try insert.execute()
      return true
    }
  }

  /// What an account keeps, the latest first.
  func keptForms(of code: String, at now: Instant) throws(SQLFailure) -> [KeptForm] {
    let statement = try engine.prepare(
      "SELECT id, fields, kept_at FROM kept_forms WHERE code = ? AND kept_at > ? ORDER BY kept_at DESC, id")
    statement.bind(1, code)
    statement.bind(2, Int(now.milliseconds - AccessFile.keptFor))
    return try statement.rows {
      KeptForm(
        id: $0.text(0), form: Form(Array($0.text(1).utf8)), keptAt: Instant(milliseconds: Int64($0.integer(2))))
    }
  }

  /// Throws away what an account keeps under an id; nothing happens where there is nothing.
  func throwAway(_ id: String, of code: String) throws(SQLFailure) {
    let statement = try engine.prepare("DELETE FROM kept_forms WHERE code = ? AND id = ?")
    statement.bind(1, code)
    statement.bind(2, id)
    try statement.execute()
  }
}
