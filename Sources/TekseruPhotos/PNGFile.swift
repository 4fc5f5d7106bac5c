/// The chunks of a PNG, as ISO/IEC 15948 has them: enough to leave out what is no picture.
enum PNGFile {
  static let beginning: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The chunks that hold the picture and how its colours are meant. Texts, times and what cameras write are none of them.
  private static let needed = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT", "IEND"]

  /// The picture alone, from its beginning to its end.
  static func cleaned(_ bytes: [UInt8]) throws(PhotoRefusal) -> [UInt8] {
    guard let size = size(beginning: bytes) else { throw .damaged }
    try Photo.check(width: size.width, height: size.height)
    var picture = beginning
    var hasData = false
    var index = beginning.count
    while index + 12 <= bytes.count {
      let length = number(bytes, at: index)
      guard length <= bytes.count - index - 12 else { throw .damaged }
      let chunk = bytes[index..<index + 12 + length]
      let name = String(decoding: bytes[index + 4..<index + 8], as: UTF8.self)
      if needed.contains(name) { picture += chunk }
      if name == "IDAT" { hasData = true }
      if name == "IEND" {
        guard hasData, length == 0 else { throw .damaged }
        return picture
      }
      index = chunk.endIndex
    }
    throw .damaged
  }

  /// How wide and high a picture is.
  static func size(beginning bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 33, bytes[8..<16].elementsEqual([0, 0, 0, 13] + Array("IHDR".utf8)) else { return nil }
    let (width, height) = (number(bytes, at: 16), number(bytes, at: 20))
    return width < 1 << 31 && height < 1 << 31 ? (width, height) : nil
  }

  private static func number(_ bytes: [UInt8], at index: Int) -> Int {
    bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
