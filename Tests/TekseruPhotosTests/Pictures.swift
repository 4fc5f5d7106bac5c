/// Small pictures, written by hand.
enum Pictures {
  static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((data.count + 2) >> 8), UInt8((data.count + 2) & 0xFF)] + data
  }

  static func frame(width: Int, height: Int) -> [UInt8] {
    segment(0xC0, [8, UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF), 1, 1, 0x11, 0])
  }

  /// A camera's own segment: where it was, and which way up it was held.
  static func camera(orientation: UInt8, isBig: Bool) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      let bytes = (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) }
      return isBig ? bytes.reversed() : bytes
    }
    let way = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(Int(orientation), 2) + [0, 0]
    let position = number(0x8825, 2) + number(4, 2) + number(1, 4) + number(60, 4)
    let table = number(2, 2) + position + way + number(0, 4)
    return segment(
      0xE1,
      Array("Exif\0\0".utf8) + Array((isBig ? "MM" : "II").utf8) + number(42, 2) + number(8, 4) + table
        + Array("51.1694N 71.4491E".utf8))
  }

  static let tables = segment(0xDB, [UInt8](repeating: 1, count: 65)) + segment(0xC4, [UInt8](repeating: 0, count: 20))
  static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]

  static func jpeg(_ extra: [UInt8] = [], width: Int = 40, height: Int = 30, behind: [UInt8] = []) -> [UInt8] {
    [0xFF, 0xD8] + extra + tables + frame(width: width, height: height) + scan + [0xFF, 0xD9] + behind
  }

  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let size = data.count
    return [UInt8(size >> 24), UInt8(size >> 16 & 0xFF), UInt8(size >> 8 & 0xFF), UInt8(size & 0xFF)]
      + Array(name.utf8) + data + [0, 0, 0, 0]
  }

  static func png(_ extra: [UInt8] = [], width: [UInt8] = [0, 0, 0, 40], behind: [UInt8] = []) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", width + [0, 0, 0, 30, 8, 2, 0, 0, 0]) + extra
      + chunk("IDAT", [1, 2, 3]) + chunk("IEND", []) + behind
  }
}
