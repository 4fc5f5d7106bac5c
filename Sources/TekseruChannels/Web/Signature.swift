import TekseruRegister

/// The signature of what is posted: HMAC-SHA-256 (RFC 2104) over the time and the body.
///
/// The receiver makes it again from the header's time and the bytes it got, compares, and refuses times that are long
/// past: so nobody can change a message, or send an old one again.
enum Signature {
  private static let block = 64

  /// The header's value: `t=1764230400,v1=` and 64 hexadecimal digits.
  static func header(for body: [UInt8], at seconds: Int64, secret: Secret) -> String {
    let signed = Array("\(seconds).".utf8) + body
    return "t=\(seconds),v1=\(SHA256.hexadecimal(authentication(of: signed, key: Array(secret.text.utf8))))"
  }

  static func authentication(of bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    var padded = key.count > block ? SHA256.hash(key) : key
    padded += [UInt8](repeating: 0, count: block - padded.count)
    let inner = SHA256.hash(padded.map { $0 ^ 0x36 } + bytes)
    return SHA256.hash(padded.map { $0 ^ 0x5C } + inner)
  }
}
