/// A time zone of the system's tables (TZif, RFC 9636): its offsets from UTC and the rule for the time after them.
struct ZoneFile: Sendable {
  /// The moments at which the offset changes, in seconds since 1970, with what it changes to.
  let changes: [(at: Int64, offset: Int)]
  /// The offset before the first change.
  let first: Int
  /// What holds after the last change; nil: the last offset.
  let rule: ZoneRule?

  /// Reads a table; nil for anything that is none of the second version or a later one.
  init?(_ bytes: [UInt8]) {
    guard let old = ZoneHeader(bytes, at: 0), old.version >= UInt8(ascii: "2"),
      let header = ZoneHeader(bytes, at: ZoneHeader.length + old.blockLength(timeLength: 4))
    else { return nil }
    let block = header.start + ZoneHeader.length
    let end = block + header.blockLength(timeLength: 8)
    guard end <= bytes.count, header.types > 0 else { return nil }
    let kinds = block + header.times * 8
    let types = kinds + header.times
    func offset(ofType index: Int) -> Int { Int(Int32(truncatingIfNeeded: bytes.number(at: types + index * 6, 4))) }
    var changes: [(at: Int64, offset: Int)] = []
    for index in 0..<header.times {
      let kind = Int(bytes[kinds + index])
      guard kind < header.types else { return nil }
      changes.append((bytes.number(at: block + index * 8, 8), offset(ofType: kind)))
    }
    self.changes = changes
    first = offset(ofType: 0)
    let footer = bytes[end...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
    rule = ZoneRule(String(decoding: footer, as: UTF8.self))
  }

  /// The offset at a moment, in seconds ahead of UTC.
  func offset(at moment: Int64) -> Int {
    if let last = changes.last, moment >= last.at { return rule?.offset(at: moment) ?? last.offset }
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].at <= moment { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : changes[low - 1].offset
  }
}

/// The head of a block of a time zone's table.
private struct ZoneHeader {
  static let length = 44
  let start: Int
  let version: UInt8
  let times: Int
  let types: Int
  private let rest: Int

  init?(_ bytes: [UInt8], at start: Int) {
    guard start + ZoneHeader.length <= bytes.count, Array(bytes[start..<start + 4]) == Array("TZif".utf8) else {
      return nil
    }
    self.start = start
    version = bytes[start + 4]
    func count(_ index: Int) -> Int { Int(bytes.number(at: start + 20 + index * 4, 4)) }
    leaps = count(2)
    times = count(3)
    types = count(4)
    rest = count(0) + count(1) + count(5)
  }

  private let leaps: Int

  func blockLength(timeLength: Int) -> Int {
    times * (timeLength + 1) + types * 6 + leaps * (timeLength + 4) + rest
  }
}

extension [UInt8] {
  /// The number that so many bytes write, the highest first.
  fileprivate func number(at start: Int, _ count: Int) -> Int64 {
    self[start..<start + count].reduce(0) { $0 << 8 | Int64($1) }
  }
}
