import Tekseru

extension Tree {
  mutating func readInteger(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    let code = shape.codes[field]
    guard isText(child), let number = Tree.integer(utf8(of: child)), code.low <= number, number <= code.high else {
      return refuse(child, field, shape)
    }
    nodes[child].value = Int64(number)
    return .held
  }

  /// The whole number that up to 18 digits write; nil for anything else.
  static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let first = isNegative ? 1 : 0
    guard bytes.count > first, bytes.count - first <= 18 else { return nil }
    var number = 0
    for index in first..<bytes.count {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return isNegative ? -number : number
  }

  mutating func readDecimal(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    readNumber(at: child) ? .held : refuse(child, field, shape)
  }

  /// Types a decimal number in place, whoever holds it.
  mutating func readNumber(at child: Int) -> Bool {
    guard isText(child), let decimal = Decimal(decimalOfCell(at: child) ?? text(of: nodes[child])) else { return false }
    nodes[child].value = decimal.digits
    nodes[child].scale = UInt8(truncatingIfNeeded: decimal.scale)
    return true
  }
}
