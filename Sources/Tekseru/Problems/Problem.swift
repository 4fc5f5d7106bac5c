/// One thing that is wrong, or odd, with a document, told so that its author can mend it.
///
/// A problem is a value: nothing is thrown away at the first mistake, a document gives all of its problems at once.
/// The sentence that a person reads is made from it elsewhere, in the reader's language.
public struct Problem: Error, Hashable, Sendable {
  /// What kind of mistake this is; stable, so that programs may rely on it.
  public var code: ProblemCode
  /// Whether the document is refused for it, or recorded with it.
  public var level: Level
  /// Where in the document: `violations[2].due`; empty for the document as a whole.
  public var path: String
  /// The value that stood there, as written.
  public var value: String?
  /// What could have stood there.
  public var expected: Expectation?
  /// The nearest value that would have been right.
  public var suggestion: String?
  /// Which of the sentences of this code applies, where a code has several.
  public var reason: String?
  /// Other things the sentence names: a limit, an earlier day, who refers to it.
  public var details: [String: String]
  /// Line and column, or sheet and cell; nil where a document has no text, as in a web form.
  public var place: Place?

  /// How grave a problem is.
  public enum Level: String, Sendable {
    /// The document is refused.
    case error
    /// The document is recorded and the warning with it.
    case warning
  }

  /// Makes a problem of the code's own level.
  public init(
    _ code: ProblemCode, at path: String = "", value: String? = nil, expected: Expectation? = nil,
    suggestion: String? = nil, reason: String? = nil, details: [String: String] = [:], place: Place? = nil
  ) {
    self.code = code
    self.level = code.isWarning ? .warning : .error
    self.path = path
    self.value = value
    self.expected = expected
    self.suggestion = suggestion
    self.reason = reason
    self.details = details
    self.place = place
  }

  /// The same problem, recorded instead of refused.
  public var asWarning: Problem {
    var warning = self
    warning.level = .warning
    return warning
  }
}
