import CExpat

/// What a part of a workbook means: told of its elements and texts in their order.
///
/// Names are local: workbooks of one program have no prefixes, those of another have some on every element.
class XMLPart {
  /// Why reading must stop; nil to go on.
  final var refusal: WorkbookRefusal?

  /// An element begins.
  func begin(_ name: XMLName, _ attributes: XMLAttributes) {}

  /// An element ends.
  func end(_ name: XMLName) {}

  /// A piece of the text in the element that was begun last.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The local name of an element or attribute, as long as the parser holds it.
struct XMLName {
  let start: UnsafePointer<CChar>

  init(_ whole: UnsafePointer<CChar>) {
    var start = whole
    var next = whole
    while next.pointee != 0 {
      if next.pointee == 0x3A { start = next + 1 }
      next += 1
    }
    self.start = start
  }

  static func == (name: XMLName, text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    for index in 0..<count where UInt8(bitPattern: name.start[index]) != text.utf8Start[index] { return false }
    return name.start[count] == 0
  }

  static func ~= (text: StaticString, name: XMLName) -> Bool { name == text }
}

/// The attributes of an element, as long as the parser holds them.
struct XMLAttributes {
  let start: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// The value of an attribute, ended by a zero byte; nil when there is none.
  func value(_ name: StaticString) -> UnsafePointer<CChar>? {
    var next = start
    while let key = next[0] {
      if XMLName(key) == name { return next[1] }
      next += 2
    }
    return nil
  }

  /// The same as a string.
  func text(_ name: StaticString) -> String? { value(name).map { String(cString: $0) } }

  /// The same as a number that is not negative.
  func number(_ name: StaticString) -> Int? {
    guard var next = value(name), next.pointee != 0 else { return nil }
    var number = 0
    while next.pointee != 0 {
      let digit = UInt8(bitPattern: next.pointee) &- 0x30
      guard digit <= 9, number < 1_000_000_000 else { return nil }
      number = number * 10 + Int(digit)
      next += 1
    }
    return number
  }

  /// Whether the attribute says yes.
  func isTrue(_ name: StaticString) -> Bool { ["1", "true", "on"].contains(text(name)) }
}
