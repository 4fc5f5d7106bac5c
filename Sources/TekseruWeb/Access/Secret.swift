import TekseruRegister

/// A secret that only its bearer knows: 32 random bytes in a cookie or a link. What is kept of it is its hash.
struct Secret: Hashable, Sendable {
  /// The secret as it is handed out: 43 letters, digits, `-` and `_`.
  let text: String

  /// A new one.
  init() {
    text = Secret.text(of: Sodium.random(32))
  }

  /// The one that somebody shows; nil for what cannot be one.
  init?(_ text: String?) {
    guard let text, text.utf8.count == 43, text.utf8.allSatisfy(Secret.letters.contains) else { return nil }
    self.text = text
  }

  /// What is kept of it.
  var hash: [UInt8] { SHA256.hash(Array(text.utf8)) }

  /// What the forms of its bearer carry, so that no other site can fill them in: it tells nothing of the secret.
  var formToken: String { Secret.text(of: SHA256.hash(Array("form \(text)".utf8))) }

  /// Whether a form carries the token of this secret; compared in a time that tells nothing.
  func isToken(_ shown: String) -> Bool {
    Sodium.isSame(Array(shown.utf8), Array(formToken.utf8))
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  private static let letters = Set(alphabet)

  /// 32 bytes, six bits a letter.
  private static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var held: UInt32 = 0
    var bits = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(alphabet[Int(held >> UInt32(bits)) & 63])
      }
    }
    if bits > 0 { text.append(alphabet[Int(held << UInt32(6 - bits)) & 63]) }
    return String(decoding: text, as: UTF8.self)
  }
}
