/// Takes a document's effects back; the document itself stays in the log.
///
/// Withdrawing a correction brings back what it replaced, and a withdrawal can be withdrawn. An inspection takes what
/// hangs on it along; anything else that is still referred to refuses to go.
public struct Withdrawal: Hashable, Sendable {
  /// The kind of the document that is taken back.
  public var kind: Kind
  /// Its id.
  public var of: Identifier
  /// Why.
  public var reason: String

  /// Makes a withdrawal.
  public init(kind: Kind, of: Identifier, reason: String) {
    self.kind = kind
    self.of = of
    self.reason = reason
  }
}
