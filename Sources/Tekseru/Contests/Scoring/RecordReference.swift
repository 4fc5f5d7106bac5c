/// A document of the register that a fact rests on.
public struct RecordReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The document's kind.
  public let kind: Kind
  /// Its id.
  public let id: Identifier

  /// Refers to a document.
  public init(_ kind: Kind, _ id: Identifier) {
    self.kind = kind
    self.id = id
  }

  /// Kind and id, as `inspection KZ-2026-03-02`.
  public var description: String { "\(kind.rawValue) \(id)" }

  /// Orders by kind, then by id.
  public static func < (left: RecordReference, right: RecordReference) -> Bool {
    left.kind == right.kind ? left.id < right.id : left.kind.rawValue < right.kind.rawValue
  }
}
