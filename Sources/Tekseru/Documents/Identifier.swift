/// An id or a code: 1–100 characters, letters of any script, digits and `. _ : / -`.
///
/// Compared by case and by bytes. The text is in Unicode's composed form (NFC), so that two identifiers that are equal
/// are equal byte for byte; whoever reads one from outside composes it first.
public struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The identifier as written.
  public let text: String

  /// Takes a text that satisfies the rule; nil for any other.
  public init?(_ text: String) {
    guard Identifier.isValid(text) else { return nil }
    self.text = text
  }

  /// Takes a text that was checked already.
  package init(checked text: String) { self.text = text }

  /// Whether the text may be an id or a code.
  public static func isValid(_ text: String) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      guard count <= 100, isAllowed(scalar) else { return false }
    }
    return count > 0
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F: return true
    case 0..<0x80: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }

  /// The identifier as written.
  public var description: String { text }

  /// Orders by UTF-8 bytes.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
