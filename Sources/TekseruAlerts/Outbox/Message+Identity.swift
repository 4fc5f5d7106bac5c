import TekseruRegister

extension Message {
  /// The 32 hexadecimal digits by which servers know this message: made from its id alone, so that they are the same at
  /// each attempt, and nothing of the id's words is told to them.
  public var fingerprint: String { String(SHA256.hexadecimal(SHA256.hash(Array(id.utf8))).prefix(32)) }
}
