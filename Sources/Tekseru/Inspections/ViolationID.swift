/// Names a violation: the inspection's id and the number within it, written `KZ-2026-17/3`.
public struct ViolationID: Hashable, Sendable, CustomStringConvertible {
  /// The inspection.
  public let inspection: Identifier
  /// The number within the inspection.
  public let number: Int

  /// Names a violation of an inspection.
  public init(inspection: Identifier, number: Int) {
    self.inspection = inspection
    self.number = number
  }

  /// Reads `<inspection id>/<number>`; nil for anything else.
  public init?(_ text: String) {
    guard let slash = text.lastIndex(of: "/"), let number = Int(text[text.index(after: slash)...]),
      Violation.numbers.contains(number), let inspection = Identifier(String(text[..<slash]))
    else { return nil }
    self.init(inspection: inspection, number: number)
  }

  /// `<inspection id>/<number>`.
  public var description: String { "\(inspection.text)/\(number)" }
}
