/// How the bytes of a file stand for characters.
enum Encoding {
  /// The byte order mark of UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether a text is UTF-16, with or without a byte order mark.
  static func isUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 2 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): return true
    case (0, 1...), (1..., 0):
      return bytes.count >= 4 && (bytes[0] == 0) == (bytes[2] == 0) && bytes[2] != bytes[3]
        && (bytes[2] == 0 || bytes[3] == 0)
    default: return false
    }
  }

  /// Whether a text that is not UTF-8 was: it has more whole characters of several bytes than bytes that fit nowhere.
  ///
  /// In an eight-bit Cyrillic text hardly any two letters look like such a character.
  static func isDamagedUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var (index, whole, wrong) = (0, 0, 0)
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let length = TextScan.sequenceLength(base + index, available: bytes.count - index) {
        index += length
        whole += 1
      } else {
        index += 1
        wrong += 1
      }
    }
    return whole > wrong
  }

  /// Where a text stops being UTF-8; nil when it does not.
  static func firstInvalidByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let length = TextScan.sequenceLength(base + index, available: bytes.count - index) {
        index += length
      } else {
        return index
      }
    }
    return nil
  }
}
