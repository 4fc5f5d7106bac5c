/// Strict JSON (RFC 8259) into nodes: nothing is repaired, every byte has its place.
extension Tree {
  /// Reads one value and everything in it; `key` is nil for a list's items and the document itself.
  mutating func readJSON(_ cursor: inout JSONCursor) throws(Unreadable) {
    skipSpace(&cursor)
    try readValue(&cursor, keyStart: 0, keyCount: 0, keyPlace: Int32(truncatingIfNeeded: cursor.at))
  }

  @inline(__always)
  func skipSpace(_ cursor: inout JSONCursor) {
    while cursor.at < cursor.end {
      switch bytes[cursor.at] {
      case 0x20, 0x0A, 0x0D, 0x09: cursor.at += 1
      default: return
      }
    }
  }

  func unreadable(_ reason: Unreadable.Reason, at offset: Int, in cursor: JSONCursor) -> Unreadable {
    Unreadable(reason: offset >= cursor.end ? .cutShort : reason, place: Int32(truncatingIfNeeded: offset))
  }

  private mutating func readValue(
    _ cursor: inout JSONCursor, keyStart: Int32, keyCount: Int32, keyPlace: Int32
  ) throws(Unreadable) {
    guard nodes.count < limits.values else { throw Unreadable(reason: .values, place: keyPlace) }
    let index = nodes.count
    let start = cursor.at
    nodes.append(Node(kind: .null, place: Int32(truncatingIfNeeded: start), keyPlace: keyPlace))
    nodes[index].keyStart = keyStart
    nodes[index].keyCount = keyCount
    guard start < cursor.end else { throw unreadable(.cutShort, at: start, in: cursor) }
    switch bytes[start] {
    case UInt8(ascii: "\""): try readText(&cursor, into: index)
    case UInt8(ascii: "{"): try readObject(&cursor, into: index)
    case UInt8(ascii: "["): try readList(&cursor, into: index)
    case UInt8(ascii: "t"): try readWord("true", .yes, &cursor, into: index)
    case UInt8(ascii: "f"): try readWord("false", .no, &cursor, into: index)
    case UInt8(ascii: "n"): try readWord("null", .null, &cursor, into: index)
    case UInt8(ascii: "-"), 0x30...0x39: try readNumber(&cursor, into: index)
    default: throw unreadable(.unexpected, at: start, in: cursor)
    }
    nodes[index].next = Int32(truncatingIfNeeded: nodes.count)
  }

  private mutating func readObject(_ cursor: inout JSONCursor, into index: Int) throws(Unreadable) {
    try open(&cursor)
    nodes[index].kind = .object
    var parts: Int32 = 0
    if try closes(UInt8(ascii: "}"), &cursor, isFirst: true) { return }
    repeat {
      skipSpace(&cursor)
      let place = cursor.at
      guard place < cursor.end, bytes[place] == UInt8(ascii: "\"") else {
        throw unreadable(.unexpected, at: place, in: cursor)
      }
      var traits: Node.Traits = []
      let count = try scanText(&cursor, traits: &traits)
      skipSpace(&cursor)
      guard cursor.at < cursor.end, bytes[cursor.at] == UInt8(ascii: ":") else {
        throw unreadable(.unexpected, at: cursor.at, in: cursor)
      }
      cursor.at += 1
      skipSpace(&cursor)
      try readValue(
        &cursor, keyStart: Int32(truncatingIfNeeded: place + 1), keyCount: Int32(truncatingIfNeeded: count),
        keyPlace: Int32(truncatingIfNeeded: place))
      parts += 1
    } while try !closes(UInt8(ascii: "}"), &cursor, isFirst: false)
    nodes[index].count = parts
  }

  private mutating func readList(_ cursor: inout JSONCursor, into index: Int) throws(Unreadable) {
    try open(&cursor)
    nodes[index].kind = .list
    var parts: Int32 = 0
    if try closes(UInt8(ascii: "]"), &cursor, isFirst: true) { return }
    repeat {
      try readJSON(&cursor)
      parts += 1
    } while try !closes(UInt8(ascii: "]"), &cursor, isFirst: false)
    nodes[index].count = parts
  }

  private func open(_ cursor: inout JSONCursor) throws(Unreadable) {
    guard cursor.depth < limits.nesting else {
      throw Unreadable(reason: .nesting, place: Int32(truncatingIfNeeded: cursor.at))
    }
    cursor.depth += 1
    cursor.at += 1
  }

  /// Whether the container ends here; otherwise a comma is taken, unless this is before its first part.
  @inline(__always)
  func closes(_ bracket: UInt8, _ cursor: inout JSONCursor, isFirst: Bool) throws(Unreadable) -> Bool {
    skipSpace(&cursor)
    guard cursor.at < cursor.end else { throw unreadable(.cutShort, at: cursor.at, in: cursor) }
    let byte = bytes[cursor.at]
    if byte == bracket {
      cursor.at += 1
      cursor.depth -= 1
      return true
    }
    if isFirst { return false }
    guard byte == UInt8(ascii: ",") else { throw unreadable(.unexpected, at: cursor.at, in: cursor) }
    cursor.at += 1
    return false
  }
}
