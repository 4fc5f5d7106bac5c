/// How documents are filed.
public struct FilingOptions: Hashable, Sendable {
  /// An organization or inspector that is not recorded yet is a warning and not an error.
  public var registersUnknown: Bool
  /// Nothing is recorded when one document is refused.
  public var isAllOrNothing: Bool
  /// Everything is checked and nothing is recorded.
  public var isRehearsal: Bool
  /// The documents are recorded in the order they come in: an export's.
  public var keepsOrder: Bool

  /// Makes options; the usual ones record what is good and refuse what is not.
  public init(
    registersUnknown: Bool = false, isAllOrNothing: Bool = false, isRehearsal: Bool = false, keepsOrder: Bool = false
  ) {
    self.registersUnknown = registersUnknown
    self.isAllOrNothing = isAllOrNothing
    self.isRehearsal = isRehearsal
    self.keepsOrder = keepsOrder
  }
}
