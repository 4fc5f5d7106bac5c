extension Tree {
  mutating func readText(_ cursor: inout JSONCursor, into index: Int) throws(Unreadable) {
    let start = cursor.at + 1
    var traits: Node.Traits = []
    let count = try scanText(&cursor, traits: &traits)
    nodes[index].kind = .text
    nodes[index].traits = traits
    nodes[index].start = Int32(truncatingIfNeeded: start)
    nodes[index].count = Int32(truncatingIfNeeded: count)
  }

  @inline(__always)
  mutating func scanText(_ cursor: inout JSONCursor, traits: inout Node.Traits) throws(Unreadable) -> Int {
    let start = cursor.at + 1
    if let quote = TextScan.shortRun(bytes.base, from: start, to: cursor.end) {
      cursor.at = quote + 1
      return quote - start
    }
    return try scanLongText(&cursor, traits: &traits)
  }

  /// Goes over a quoted text from its opening quote, takes its escapes out where it stands, and says how long it is.
  private mutating func scanLongText(
    _ cursor: inout JSONCursor, traits: inout Node.Traits
  ) throws(Unreadable) -> Int {
    let start = cursor.at + 1
    let stop = TextScan.plainRun(bytes.base, from: start, to: cursor.end, traits: &traits)
    guard stop < cursor.end else { throw unreadable(.cutShort, at: stop, in: cursor) }
    if bytes[stop] == UInt8(ascii: "\"") {
      cursor.at = stop + 1
      return stop - start
    }
    cursor.at = stop
    return try unescape(&cursor, from: start, traits: &traits)
  }

  private mutating func unescape(
    _ cursor: inout JSONCursor, from start: Int, traits: inout Node.Traits
  ) throws(Unreadable) -> Int {
    traits.insert(.mayNeedEscapes)
    var write = cursor.at
    while true {
      guard cursor.at < cursor.end else { throw unreadable(.cutShort, at: cursor.at, in: cursor) }
      switch bytes[cursor.at] {
      case UInt8(ascii: "\""):
        cursor.at += 1
        rescan(from: start, to: write, traits: &traits)
        return write - start
      case UInt8(ascii: "\\"): try readEscape(&cursor, &write, from: start)
      case 0..<0x20: throw unreadable(.controlCharacter, at: cursor.at, in: cursor)
      case 0x80...: throw unreadable(.notUTF8, at: cursor.at, in: cursor)
      default: break
      }
      let next = TextScan.plainRun(bytes.base, from: cursor.at, to: cursor.end, traits: &traits)
      if next > cursor.at {
        (bytes.base + write).update(from: bytes.base + cursor.at, count: next - cursor.at)
        write += next - cursor.at
        cursor.at = next
      }
    }
  }

  /// Escapes may have put letters of two scripts beside one another.
  private func rescan(from start: Int, to end: Int, traits: inout Node.Traits) {
    var index = start
    while index < end { index = TextScan.plainRun(bytes.base, from: index, to: end, traits: &traits) + 1 }
  }

  private mutating func readEscape(
    _ cursor: inout JSONCursor, _ write: inout Int, from start: Int
  ) throws(Unreadable) {
    let place = cursor.at
    guard place + 1 < cursor.end else { throw unreadable(.cutShort, at: cursor.end, in: cursor) }
    cursor.at += 2
    let byte: UInt8
    switch bytes[place + 1] {
    case UInt8(ascii: "n"): byte = 0x0A
    case UInt8(ascii: "t"): byte = 0x09
    case UInt8(ascii: "r"): byte = 0x0D
    case UInt8(ascii: "b"): byte = 0x08
    case UInt8(ascii: "f"): byte = 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte = bytes[place + 1]
    case UInt8(ascii: "u"):
      for unit in try readScalar(&cursor, at: place).utf8 { put(unit, &write, from: start) }
      return
    default: throw unreadable(.badEscape, at: place, in: cursor)
    }
    put(byte, &write, from: start)
  }

  /// Writes one byte of a text; a line feed takes the place of a carriage return before it.
  private func put(_ byte: UInt8, _ write: inout Int, from start: Int) {
    if byte == 0x0A, write > start, bytes[write - 1] == 0x0D { write -= 1 }
    bytes[write] = byte
    write += 1
  }

  private func readScalar(_ cursor: inout JSONCursor, at place: Int) throws(Unreadable) -> String {
    let unit = try readHex(&cursor, at: place)
    if unit == 0 { throw unreadable(.nulCharacter, at: place, in: cursor) }
    if let scalar = Unicode.Scalar(unit) { return String(scalar) }
    guard unit < 0xDC00, cursor.at + 1 < cursor.end, bytes[cursor.at] == UInt8(ascii: "\\"),
      bytes[cursor.at + 1] == UInt8(ascii: "u")
    else { throw unreadable(.loneSurrogate, at: place, in: cursor) }
    cursor.at += 2
    let low = try readHex(&cursor, at: place)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw unreadable(.loneSurrogate, at: place, in: cursor) }
    return String(scalar)
  }

  private func readHex(_ cursor: inout JSONCursor, at place: Int) throws(Unreadable) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard cursor.at < cursor.end else { throw unreadable(.cutShort, at: cursor.at, in: cursor) }
      guard let digit = Character(Unicode.Scalar(bytes[cursor.at])).hexDigitValue, bytes[cursor.at] < 0x80 else {
        throw unreadable(.badEscape, at: place, in: cursor)
      }
      unit = unit << 4 | UInt32(digit)
      cursor.at += 1
    }
    return unit
  }

  func readWord(
    _ word: StaticString, _ kind: Node.Kind, _ cursor: inout JSONCursor, into index: Int
  ) throws(Unreadable) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard cursor.at < cursor.end, bytes[cursor.at] == word.utf8Start[offset] else {
        throw unreadable(.unexpected, at: cursor.at, in: cursor)
      }
      cursor.at += 1
    }
    nodes[index].kind = kind
  }

  func readNumber(_ cursor: inout JSONCursor, into index: Int) throws(Unreadable) {
    let start = cursor.at
    if bytes[start] == UInt8(ascii: "-") { cursor.at += 1 }
    let whole = cursor.at
    try readDigits(&cursor)
    if bytes[whole] == UInt8(ascii: "0"), cursor.at > whole + 1 { throw unreadable(.badNumber, at: start, in: cursor) }
    if cursor.at < cursor.end, bytes[cursor.at] == UInt8(ascii: ".") {
      cursor.at += 1
      try readDigits(&cursor)
    }
    if cursor.at < cursor.end, bytes[cursor.at] | 0x20 == UInt8(ascii: "e") {
      cursor.at += 1
      if cursor.at < cursor.end, bytes[cursor.at] == UInt8(ascii: "+") || bytes[cursor.at] == UInt8(ascii: "-") {
        cursor.at += 1
      }
      try readDigits(&cursor)
    }
    nodes[index].kind = .number
    nodes[index].start = Int32(truncatingIfNeeded: start)
    nodes[index].count = Int32(truncatingIfNeeded: cursor.at - start)
  }

  private func readDigits(_ cursor: inout JSONCursor) throws(Unreadable) {
    let start = cursor.at
    while cursor.at < cursor.end, bytes[cursor.at] &- 0x30 <= 9 { cursor.at += 1 }
    if cursor.at == start { throw unreadable(.badNumber, at: start, in: cursor) }
  }
}
