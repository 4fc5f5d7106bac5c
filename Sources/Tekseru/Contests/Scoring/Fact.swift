/// What the register says about a participant, with the records that say it.
public struct Fact: Hashable, Sendable {
  /// The value; nil when there is none, as for 0/0. A fact that nobody reported is absent altogether.
  public var value: Value?
  /// The records behind it, sorted and each once.
  public let records: [RecordReference]

  /// A fact's value.
  public enum Value: Hashable, Sendable {
    /// A number, exact.
    case number(Ratio)
    /// Yes or no.
    case flag(Bool)
    /// A word, such as a sector.
    case word(String)
  }

  /// Makes a fact.
  public init(_ value: Value?, records: [RecordReference] = []) {
    self.value = value
    self.records = records.asSet
  }
}

extension Fact.Value {
  /// A whole number.
  public static func count(_ count: Int32) -> Fact.Value { .number(Ratio(whole: count)) }

  /// The value as a statement writes it: `0.5`, `1/3`, `yes`, `health`.
  public var exactText: String {
    switch self {
    case .number(let number): number.exactText
    case .flag(let flag): flag ? "yes" : "no"
    case .word(let word): word
    }
  }
}
