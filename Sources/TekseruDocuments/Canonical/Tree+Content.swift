import Tekseru

extension Tree {
  /// Writes an object's content from its slots: what is held, by the order of the keys.
  mutating func writeContent(_ base: Int, by shape: Shape) {
    output.append(UInt8(ascii: "{"))
    var isFirst = true
    for index in 0..<shape.canonical.count {
      let field = shape.canonical[index]
      let slot = slots[base + field]
      if slot < 0 { continue }
      let prefix = shape.codes[field].prefix
      writePrefix(prefix.lowerBound + (isFirst ? 1 : 0)..<prefix.upperBound, of: shape)
      isFirst = false
      writeValue(Int(slot), field, shape)
    }
    output.append(UInt8(ascii: "}"))
  }

  @inline(__always)
  private mutating func writePrefix(_ range: Range<Int>, of shape: Shape) {
    shape.prefixes.withUnsafeBufferPointer { output.append(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  mutating func writeValue(_ index: Int, _ field: Int, _ shape: Shape) {
    switch shape.codes[field].type {
    case .text, .identifier, .violation, .period: writeText(index)
    case .day: writeDay(index)
    case .integer: writeInteger(nodes[index].value)
    case .decimal: writeDecimal(index)
    case .decimals: writeRun(index) { tree, item in tree.writeDecimal(item) }
    case .instant: writeASCII("\"\(Instant(milliseconds: nodes[index].value))\"")
    case .flag: writeASCII(nodes[index].value == 1 ? "true" : "false")
    case .choice: writeChoice(index, field, shape)
    case .identifiers, .texts: writeRun(index) { tree, item in tree.writeText(item) }
    case .object:
      if let inner = shape.children[field] { writeContent(Int(nodes[index].value), by: inner) }
    case .list:
      guard let inner = shape.children[field] else { return }
      writeRun(index) { tree, item in tree.writeContent(Int(tree.nodes[item].value), by: inner) }
    case .figures: writeFigures(index)
    }
  }

  private mutating func writeRun(_ list: Int, _ write: (inout Tree, Int) -> Void) {
    let run = Int(nodes[list].value)
    output.append(UInt8(ascii: "["))
    for index in 0..<Int(slots[run]) {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      write(&self, Int(slots[run + 1 + index]))
    }
    output.append(UInt8(ascii: "]"))
  }

  private mutating func writeFigures(_ object: Int) {
    let run = Int(nodes[object].value)
    output.append(UInt8(ascii: "{"))
    for index in 0..<Int(slots[run]) {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      let figure = Int(slots[run + 1 + index])
      output.append(UInt8(ascii: "\""))
      output.append(keyUTF8(of: figure))
      writeASCII("\":")
      switch nodes[figure].kind {
      case .yes: writeASCII("true")
      case .no: writeASCII("false")
      default: writeDecimal(figure)
      }
    }
    output.append(UInt8(ascii: "}"))
  }

  private mutating func writeChoice(_ index: Int, _ field: Int, _ shape: Shape) {
    guard nodes[index].traits.contains(.isCell), case .choice(let words) = shape.fields[field].type else {
      return writeText(index)
    }
    writeASCII("\"\(words[Int(nodes[index].value)])\"")
  }

  private mutating func writeDay(_ index: Int) {
    guard nodes[index].traits.contains(.isCell) else { return writeText(index) }
    writeASCII("\"\(Day(number: Int32(truncatingIfNeeded: nodes[index].value)))\"")
  }

  private mutating func writeDecimal(_ index: Int) {
    writeASCII(decimal(of: nodes[index]).description)
  }

  /// The decimal number that a typed node holds.
  func decimal(of node: Node) -> Decimal { Fields.decimal(of: node) }

  private mutating func writeInteger(_ number: Int64) {
    if number < 0 { output.append(UInt8(ascii: "-")) }
    var power: UInt64 = 1
    let magnitude = number.magnitude
    while magnitude / power >= 10 { power *= 10 }
    while power > 0 {
      output.append(0x30 + UInt8(truncatingIfNeeded: magnitude / power % 10))
      power /= 10
    }
  }

  private mutating func writeASCII(_ text: String) {
    for byte in text.utf8 { output.append(byte) }
  }

  private mutating func writeText(_ index: Int) {
    output.append(UInt8(ascii: "\""))
    let text = utf8(of: index)
    if nodes[index].traits.contains(.mayNeedEscapes) {
      for byte in text { writeEscaped(byte) }
    } else {
      output.append(text)
    }
    output.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): writeASCII("\\\"")
    case UInt8(ascii: "\\"): writeASCII("\\\\")
    case 0x0A: writeASCII("\\n")
    case 0x09: writeASCII("\\t")
    case 0x0D: writeASCII("\\r")
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      writeASCII("\\u00\(byte < 16 ? "0" : "")\(digits)")
    default: output.append(byte)
    }
  }
}
