import COpenSSL
import Tekseru

/// The key of an account's second factor: codes of six digits follow from it and the time, a new one every 30 seconds
/// (TOTP, RFC 6238, with HMAC-SHA-1, which is what authenticator programs know).
struct OneTimeKey: Hashable, Sendable {
  /// Its 20 bytes.
  let bytes: [UInt8]

  /// How long a code holds, in milliseconds.
  private static let step: Int64 = 30_000

  /// A new one.
  init() { bytes = Sodium.random(20) }

  /// One that was kept.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The key as it is typed into an authenticator: base 32, in groups of four.
  var text: String {
    let letters = Array(base32)
    return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
      .joined(separator: " ")
  }

  /// The address by which a phone's authenticator takes it over.
  func address(of account: String) -> String {
    "otpauth://totp/Tekseru:\(Link.encoded(account))?secret=\(base32)&issuer=Tekseru"
  }

  /// The number of the 30 seconds to which a code belongs, now or right before or after; nil when it is none of these, or
  /// not later than one that was used.
  func step(of code: String, at now: Instant, after used: Int64) -> Int64? {
    let current = now.milliseconds / OneTimeKey.step
    let digits = Array(code.filter { $0 != " " }.utf8)
    return (current - 1...current + 1).first { $0 > used && Sodium.isSame(Array(self.code(at: $0).utf8), digits) }
  }

  /// The code of some 30 seconds.
  func code(at step: Int64) -> String {
    let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
    let hash = OneTimeKey.hmac(message, key: bytes)
    let offset = Int(hash[19] & 15)
    let number = hash[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

  private var base32: String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 5) {
      let group = bytes[start..<start + 5].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      for place in 0..<8 { text.append(OneTimeKey.alphabet[Int(group >> UInt64(35 - 5 * place)) & 31]) }
    }
    return text
  }

  private static func hmac(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    let padded = key + [UInt8](repeating: 0, count: 64 - key.count)
    let inner = sha1(padded.map { $0 ^ 0x36 } + message)
    return sha1(padded.map { $0 ^ 0x5C } + inner)
  }

  private static func sha1(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 20) { digest, count in
      _ = SHA1(bytes, bytes.count, digest.baseAddress)
      count = 20
    }
  }
}

/// The codes that let in once each where the phone with the key is lost.
enum RecoveryCode {
  /// So many are given.
  static let count = 8

  /// A new one: ten letters and digits that are not taken for one another, 48 bits.
  static func new() -> String {
    let letters = (0..<10).map { _ in alphabet[Sodium.random(below: alphabet.count)] }
    return String(letters[..<5]) + "-" + String(letters[5...])
  }

  /// How one is compared: without what stands between, in small letters.
  static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

  private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
}
