/// What is put in a text's `{name}`.
public enum Argument: Hashable, Sendable {
  /// A text, put in as it is.
  case text(String)
  /// A count, written as the language writes numbers; words after it can take its plural form.
  case number(Int)
}

extension Argument: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
  /// A text.
  public init(stringLiteral text: String) { self = .text(text) }

  /// A count.
  public init(integerLiteral number: Int) { self = .number(number) }
}
