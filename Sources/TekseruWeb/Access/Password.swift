import CSodium

/// Passwords, kept as argon2id makes of them and never as written.
enum Password {
  /// How much memory one hash takes: with two at once they stay far below the daemon's limit.
  private static let memory = 64 << 20
  /// How often that memory is gone through: 74 ms with 64 MiB, where it was measured.
  private static let passes: UInt64 = 2

  /// The shortest password that is taken, in characters, and the longest, in bytes.
  static let shortest = 10
  static let longest = 1_024

  /// What a password is kept as; nil when there is no memory for it.
  static func hash(_ password: String) -> String? {
    guard Sodium.isReady else { return nil }
    var kept = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
    let bytes = Array(password.utf8.map { CChar(bitPattern: $0) })
    guard crypto_pwhash_str(&kept, bytes, UInt64(bytes.count), passes, memory) == 0 else { return nil }
    return String(decoding: kept.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a password is the one that was kept; it takes as long for a wrong one.
  static func isRight(_ password: String, kept: String) -> Bool {
    guard Sodium.isReady else { return false }
    let bytes = Array(password.utf8.map { CChar(bitPattern: $0) })
    return crypto_pwhash_str_verify(kept, bytes, UInt64(bytes.count)) == 0
  }

  /// What is wrong with a password that somebody chooses.
  enum Weakness: String, CaseIterable {
    /// It has fewer characters than are asked for.
    case short
    /// It has more bytes than are hashed.
    case long
    /// It is the account's name, is made of very few characters, or is one of the most frequent: what anybody tries first.
    case guessable
    /// The two that were typed differ.
    case different

    /// The key of the catalogue's sentence that says it.
    var sentence: String { "page.password.\(rawValue)" }
  }

  /// The first thing that is wrong with a password chosen for an account; nil when it can be taken.
  static func weakness(of password: String, repeated: String, account: String) -> Weakness? {
    if password.count < shortest { return .short }
    if password.utf8.count > longest { return .long }
    let isName = password.lowercased().contains(account.lowercased())
    if isName || Set(password).count < 5 || CommonPasswords.contain(password) { return .guessable }
    return password == repeated ? nil : .different
  }
}
