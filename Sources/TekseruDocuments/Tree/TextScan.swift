/// Goes over UTF-8 text once: finds where it ends, whether it is valid, and what it consists of.
enum TextScan {
  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  /// Four times a lead byte D0...D3 and a continuation: U+0400 to U+04FF.
  private static let cyrillicMask: UInt64 = 0xC0FC_C0FC_C0FC_C0FC
  private static let cyrillicPairs: UInt64 = 0x80D0_80D0_80D0_80D0

  /// Goes on to the first quote, backslash, control character or invalid byte, or to `end`.
  ///
  /// Eight readable bytes must follow `end`.
  static func plainRun(_ bytes: UnsafePointer<UInt8>, from: Int, to end: Int, traits: inout Node.Traits) -> Int {
    var index = from
    while index < end {
      let step = asciiStep(bytes + index)
      index &+= step
      if step == 8 { continue }
      if index >= end { return end }
      if bytes[index] < 0x80 { return index }
      guard let after = wideRun(bytes, from: index, start: from, to: end, traits: &traits) else { return index }
      index = after
    }
    return end
  }

  /// How many of the next eight bytes, up to the first that is not, are ASCII and neither quote, backslash nor control.
  @inline(__always)
  private static func asciiStep(_ bytes: UnsafePointer<UInt8>) -> Int {
    let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self).littleEndian
    let quotes = word ^ (ones &* 0x22)
    let slashes = word ^ (ones &* 0x5C)
    let stops =
      (word | (word &- ones &* 0x20) | (quotes &- ones) | (slashes &- ones)) & tops
    if stops == 0 { return 8 }
    return stops.trailingZeroBitCount >> 3
  }

  /// The end of a short plain text, as keys and codes are, when a quote ends it within 16 bytes; nil for any other.
  @inline(__always)
  static func shortRun(_ bytes: UnsafePointer<UInt8>, from: Int, to end: Int) -> Int? {
    var index = from &+ asciiStep(bytes + from)
    if index == from &+ 8, index < end { index &+= asciiStep(bytes + index) }
    return index < end && bytes[index] == 0x22 ? index : nil
  }

  @inline(__always)
  private static func wideRun(
    _ bytes: UnsafePointer<UInt8>, from: Int, start: Int, to end: Int, traits: inout Node.Traits
  ) -> Int? {
    var index = from
    if (0xD0...0xD4).contains(bytes[index]) {
      traits.insert(.isWide)
      if index > start, isLatin(bytes[index - 1]) { traits.insert(.mixesScripts) }
      index = cyrillicRun(bytes, from: index, to: end)
      if index == from || index > end { return nil }
      if index < end, isLatin(bytes[index]) { traits.insert(.mixesScripts) }
      return index
    }
    guard let length = sequenceLength(bytes + index, available: end - index) else { return nil }
    traits.insert(.isWide)
    return index + length
  }

  @inline(__always)
  private static func cyrillicRun(_ bytes: UnsafePointer<UInt8>, from: Int, to end: Int) -> Int {
    var index = from
    while index + 8 <= end {
      let word = UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self).littleEndian
      let wrong = (word & cyrillicMask) ^ cyrillicPairs
      if wrong == 0 {
        index += 8
        continue
      }
      index += (wrong.trailingZeroBitCount >> 4) * 2
      break
    }
    while index + 2 <= end, (0xD0...0xD4).contains(bytes[index]), bytes[index + 1] & 0xC0 == 0x80 { index += 2 }
    return index
  }

  private static func isLatin(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The length of the valid sequence of two to four bytes; nil when it is not valid.
  static func sequenceLength(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int? {
    func continues(_ index: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index < available && range.contains(bytes[index])
    }
    switch bytes[0] {
    case 0xC2...0xDF: return continues(1) ? 2 : nil
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : nil
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : nil
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : nil
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : nil
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : nil
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : nil
    default: return nil
    }
  }
}
