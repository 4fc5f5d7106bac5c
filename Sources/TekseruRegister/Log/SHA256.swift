import COpenSSL

/// SHA-256, by OpenSSL's libcrypto.
public enum SHA256 {
  /// The 32 bytes of a hash.
  public static func hash(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
      var state = SHA256_CTX()
      SHA256_Init(&state)
      SHA256_Update(&state, bytes, bytes.count)
      SHA256_Final(digest.baseAddress, &state)
      count = 32
    }
  }

  /// A hash as 64 hexadecimal digits.
  public static func hexadecimal(_ hash: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in hash {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return text
  }

  /// The bytes behind hexadecimal digits, two a byte; nil when others stand there.
  public static func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = text.unicodeScalars.map { Character($0).hexDigitValue }
    guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
    let values = digits.compactMap(\.self)
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }

  private static let digits = Array("0123456789abcdef")
}
