import Foundation

/// How a workbook's values are written as text.
enum WorkbookText {
  /// Decodes `_x000D_` and the like in the bytes from an index on; what would be an invisible character stays as it is.
  static func decodeEscapes(in bytes: inout [UInt8], from start: Int) {
    guard bytes.count - start >= 7, bytes[start...].contains(UInt8(ascii: "_")) else { return }
    var decoded: [UInt8] = []
    var index = start
    while index < bytes.count {
      if let scalar = escaped(at: index, in: bytes) {
        decoded.append(contentsOf: String(scalar).utf8)
        index += 7
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    bytes.replaceSubrange(start..., with: decoded)
  }

  private static func escaped(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_"),
      let value = UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return value >= 0x20 || value == 0x09 || value == 0x0A || value == 0x0D ? scalar : nil
  }

  /// A number as a spreadsheet shows it at most: 15 digits, without an exponent; what is no number stays as it is.
  static func number(_ written: ArraySlice<UInt8>) -> [UInt8] {
    if isPlain(written) { return withoutZeros(written) }
    let text = String(decoding: written, as: UTF8.self)
    guard let number = Double(text), number.isFinite, abs(number) < 1e21 else { return Array(written) }
    return withoutZeros(Array(expanded(String(format: "%.14e", number)).utf8)[...])
  }

  private static func isPlain(_ written: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for (index, byte) in written.enumerated() {
      if (0x30...0x39).contains(byte) {
        digits += 1
      } else if byte != UInt8(ascii: ".") && !(index == 0 && byte == UInt8(ascii: "-")) {
        return false
      }
    }
    return (1...15).contains(digits)
  }

  private static func withoutZeros(_ written: ArraySlice<UInt8>) -> [UInt8] {
    guard written.contains(UInt8(ascii: ".")) else { return Array(written) }
    var kept = Array(written)
    while kept.last == UInt8(ascii: "0") { kept.removeLast() }
    if kept.last == UInt8(ascii: ".") { kept.removeLast() }
    return kept
  }

  /// `-1.50000000000000e+02` as `-150.000…`.
  private static func expanded(_ scientific: String) -> String {
    let parts = scientific.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return scientific }
    let isNegative = parts[0].hasPrefix("-")
    var digits = Array(parts[0].filter(\.isNumber))
    let point = 1 + exponent
    if point <= 0 { digits.insert(contentsOf: repeatElement("0", count: 1 - point), at: 0) }
    let whole = max(point, 1)
    if digits.count < whole { digits.append(contentsOf: repeatElement("0", count: whole - digits.count)) }
    let fraction = digits.count > whole ? "." + String(digits[whole...]) : ""
    return (isNegative ? "-" : "") + String(digits[..<whole]) + fraction
  }
}
