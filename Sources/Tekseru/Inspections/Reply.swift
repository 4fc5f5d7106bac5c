/// The employer's answer to a representation.
public struct Reply: Hashable, Sendable {
  /// The inspection whose representation is answered.
  public var inspection: Identifier
  /// The day of the answer.
  public var date: Day
  /// What it says.
  public var text: String?

  /// Makes a reply.
  public init(inspection: Identifier, date: Day, text: String? = nil) {
    self.inspection = inspection
    self.date = date
    self.text = text
  }
}
