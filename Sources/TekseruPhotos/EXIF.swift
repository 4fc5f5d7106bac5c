/// What a camera writes into a JPEG. Of all of it only the way up is read, and nothing else is ever written.
enum EXIF {
  private static let mark = Array("Exif\0\0".utf8)

  /// Which way up the picture of a segment is, 1–8; nil when it does not say.
  static func orientation(_ segment: ArraySlice<UInt8>) -> UInt8? {
    let data = segment.dropFirst(4)
    guard data.starts(with: mark) else { return nil }
    let block = Array(data.dropFirst(mark.count))
    let isBig = block.starts(with: Array("MM".utf8))
    guard isBig || block.starts(with: Array("II".utf8)) else { return nil }
    func number(_ count: Int, at index: Int) -> Int? {
      guard index >= 0, index + count <= block.count else { return nil }
      let digits = block[index..<index + count]
      return (isBig ? Array(digits) : digits.reversed()).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let first = number(4, at: 4), let count = number(2, at: first) else { return nil }
    for entry in 0..<count {
      let place = first + 2 + entry * 12
      guard let tag = number(2, at: place) else { return nil }
      if tag == 0x0112, let way = number(2, at: place + 8) { return (1...8).contains(way) ? UInt8(way) : nil }
    }
    return nil
  }

  /// A segment that says the way up and nothing else; empty for the usual one.
  static func segment(_ orientation: UInt8) -> [UInt8] {
    guard orientation != 1 else { return [] }
    return [0xFF, 0xE1, 0, 34] + mark + Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1] + [0x01, 0x12, 0, 3, 0, 0, 0, 1]
      + [0, orientation, 0, 0, 0, 0, 0, 0]
  }
}
