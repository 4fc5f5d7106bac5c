import FoundationEssentials

/// Bytes as RFC 4648 (4) writes them.
enum Base64 {
  static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
