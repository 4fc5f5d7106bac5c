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

extension [RecordReference] {
  /// Sorted and each once.
  var asSet: [RecordReference] {
    sorted().reduce(into: []) { kept, next in if kept.last != next { kept.append(next) } }
  }

  /// What two sorted lists hold together, sorted and each once.
  func merged(with other: [RecordReference]) -> [RecordReference] {
    if isEmpty || self == other { return other }
    if other.isEmpty { return self }
    var merged: [RecordReference] = []
    merged.reserveCapacity(count + other.count)
    var (own, foreign) = (startIndex, other.startIndex)
    while own < endIndex, foreign < other.endIndex {
      if self[own] == other[foreign] {
        foreign += 1
      } else if other[foreign] < self[own] {
        merged.append(other[foreign])
        foreign += 1
      } else {
        merged.append(self[own])
        own += 1
      }
    }
    return merged + self[own...] + other[foreign...]
  }
}
