/// The segments of a JPEG, as ITU-T T.81 has them: enough to leave out what is no picture.
enum JPEGFile {
  static let beginning: [UInt8] = [0xFF, 0xD8, 0xFF]

  /// The segments that a decoder needs: tables, the frame, the scans.
  private static func isNeeded(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) || (0xDA...0xDD).contains(marker)
  }

  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  /// The picture alone, from its beginning to its end, with the way up where it is not the usual one. What stands behind
  /// the end, as the film of a moving photo, is left out too.
  static func cleaned(_ bytes: [UInt8]) throws(PhotoRefusal) -> [UInt8] {
    var picture: [UInt8] = []
    var orientation: UInt8 = 1
    var hasFrame = false
    var hasScan = false
    var index = 2
    while let segment = segment(of: bytes, at: index) {
      if segment.marker == 0xD9 {
        guard hasFrame, hasScan else { throw .damaged }
        return [0xFF, 0xD8] + EXIF.segment(orientation) + picture + [0xFF, 0xD9]
      }
      if isFrame(segment.marker) {
        guard !hasFrame, segment.range.count >= 10, let size = size(ofFrame: bytes, at: segment.range.lowerBound) else {
          throw .damaged
        }
        try Photo.check(width: size.width, height: size.height)
        hasFrame = true
      }
      if segment.marker == 0xE1 { orientation = EXIF.orientation(bytes[segment.range]) ?? orientation }
      index = segment.range.upperBound
      if isNeeded(segment.marker) || isAdobe(bytes[segment.range]) { picture += bytes[segment.range] }
      if segment.marker == 0xDA {
        guard hasFrame, let end = endOfScan(bytes, from: index) else { throw .damaged }
        picture += bytes[index..<end]
        index = end
        hasScan = true
      }
    }
    throw .damaged
  }

  /// How wide and high a cleaned picture is shown.
  static func size(beginning bytes: [UInt8]) -> (width: Int, height: Int)? {
    var index = 2
    var isTurned = false
    while let segment = segment(of: bytes, at: index), segment.marker != 0xDA {
      if segment.marker == 0xE1 { isTurned = (EXIF.orientation(bytes[segment.range]) ?? 1) > 4 }
      if isFrame(segment.marker), let size = size(ofFrame: bytes, at: segment.range.lowerBound) {
        return isTurned ? (size.height, size.width) : size
      }
      index = segment.range.upperBound
    }
    return nil
  }

  private static func size(ofFrame bytes: [UInt8], at start: Int) -> (width: Int, height: Int)? {
    guard start + 9 <= bytes.count else { return nil }
    return (Int(bytes[start + 7]) << 8 | Int(bytes[start + 8]), Int(bytes[start + 5]) << 8 | Int(bytes[start + 6]))
  }

  /// The segment at a position, from its marker on; nil where none stands or it is cut off.
  private static func segment(of bytes: [UInt8], at start: Int) -> (marker: UInt8, range: Range<Int>)? {
    guard start < bytes.count, bytes[start] == 0xFF, let code = bytes[start...].firstIndex(where: { $0 != 0xFF }) else {
      return nil
    }
    let marker = bytes[code]
    if marker == 0xD9 { return (marker, code - 1..<code + 1) }
    // Markers that have no length stand only within a scan.
    guard marker >= 0xC0, !(0xD0...0xD8).contains(marker), code + 2 < bytes.count else { return nil }
    let length = Int(bytes[code + 1]) << 8 | Int(bytes[code + 2])
    guard length >= 2, code + 1 + length <= bytes.count else { return nil }
    return (marker, code - 1..<code + 1 + length)
  }

  /// Where the coded picture ends: at the next marker that is none of its own.
  private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      while index + 1 < buffer.count {
        let next = buffer[index + 1]
        if buffer[index] == 0xFF, next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return index }
        index += 1
      }
      return nil
    }
  }

  /// How colours are coded, which no other segment says.
  private static func isAdobe(_ segment: ArraySlice<UInt8>) -> Bool {
    segment.count == 16 && segment.dropFirst().first == 0xEE && segment.dropFirst(4).starts(with: Array("Adobe".utf8))
  }
}
