import COpenSSL

/// SHA-256, by OpenSSL's libcrypto.
public enum SHA256 {
  /// The 32 bytes of a hash.
  public static func hash(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
      _ = COpenSSL.SHA256(bytes, bytes.count, digest.baseAddress)
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

  private static let digits = Array("0123456789abcdef")
}
