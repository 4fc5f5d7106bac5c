/// The command line as the bytes that were given.
///
/// Names of files are bytes and need not be UTF-8, but options are parsed as strings. A byte that is no part of a valid
/// character travels as a character of the last private-use plane, U+10FF80 to U+10FFFF, and comes back as itself.
enum RawArguments {
  private static let hidden: UInt32 = 0x10FF00

  /// The arguments after the program's name.
  static var all: [String] {
    let count = Int(CommandLine.argc)
    return (1..<max(count, 1)).compactMap { index in
      CommandLine.unsafeArgv[index].map { text(of: bytes(of: $0)) }
    }
  }

  private static func bytes(of argument: UnsafeMutablePointer<CChar>) -> [UInt8] {
    var bytes: [UInt8] = []
    var next = argument
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return bytes
  }

  /// Bytes as a string from which `bytes(of:)` makes the same bytes again.
  static func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: isHidden) {
      return text
    }
    return pieces(of: bytes).reduce(into: "") { text, piece in
      switch piece {
      case .scalar(let scalar): text.unicodeScalars.append(scalar)
      case .byte(let byte): Unicode.Scalar(hidden + UInt32(byte)).map { text.unicodeScalars.append($0) }
      }
    }
  }

  /// The bytes behind a string of `text(of:)`.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  /// Bytes for people and programs to read: a byte that is no part of a character stands as `\xFF`.
  static func shown(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return pieces(of: bytes).reduce(into: "") { text, piece in
      switch piece {
      case .scalar(let scalar): text.unicodeScalars.append(scalar)
      case .byte(let byte): text += "\\x" + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  private enum Piece {
    case scalar(Unicode.Scalar)
    case byte(UInt8)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= hidden + 0x80 }

  private static func pieces(of bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    while start < bytes.count {
      if let (scalar, length) = scalar(at: start, in: bytes) {
        pieces.append(.scalar(scalar))
        start += length
      } else {
        pieces.append(.byte(bytes[start]))
        start += 1
      }
    }
    return pieces
  }

  private static func scalar(at start: Int, in bytes: [UInt8]) -> (Unicode.Scalar, Int)? {
    for length in 1...4 where start + length <= bytes.count {
      guard let text = String(validating: bytes[start..<start + length], as: UTF8.self) else { continue }
      guard let scalar = text.unicodeScalars.first, !isHidden(scalar) else { return nil }
      return (scalar, length)
    }
    return nil
  }
}
