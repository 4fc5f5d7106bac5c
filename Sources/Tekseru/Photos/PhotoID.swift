/// The name of a photo: the SHA-256 of its bytes, 64 lower-case hexadecimal digits. A document that names one is bound to
/// its very bytes.
public struct PhotoID: Hashable, Sendable, CustomStringConvertible {
  /// The digits.
  public let text: String

  /// Takes 64 lower-case hexadecimal digits; nil for any other text.
  public init?(_ text: String) {
    guard text.utf8.count == 64, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else {
      return nil
    }
    self.text = text
  }

  /// Takes a text that was checked already.
  package init(checked text: String) { self.text = text }

  /// The digits.
  public var description: String { text }
}
