/// A question of a knowledge test, with one or several right answers.
public struct Question: Hashable, Sendable {
  /// The code, once in a bank; a mended question keeps it.
  public let code: Identifier
  /// The question.
  public let text: Wording
  /// The answers to choose from.
  public let options: [Option]
  /// The points of the full answer; above 0.
  public let points: Ratio
  /// Whether it was taken out after it had been asked: it is no longer drawn and counts for nobody.
  public let isVoid: Bool

  /// An answer to choose.
  public struct Option: Hashable, Sendable {
    /// The code, once in a question.
    public var code: Identifier
    /// The answer.
    public var text: Wording
    /// Whether it is right.
    public var isRight: Bool

    /// Makes an answer.
    public init(_ code: Identifier, _ text: Wording, isRight: Bool) {
      self.code = code
      self.text = text
      self.isRight = isRight
    }
  }

  /// How many answers a question may have.
  public static let optionsAllowed = 2...26

  /// Makes a question; refuses one without a right answer, with one option or more than 26, with an option given twice,
  /// and points that are not above 0.
  public init(
    code: Identifier, text: Wording, options: [Option], points: Ratio = .one, isVoid: Bool = false
  ) throws(Problems) {
    var found = Problem.repeated(options.map(\.code), at: "options")
    if !Question.optionsAllowed.contains(options.count) || !options.contains(where: \.isRight) {
      found.append(Problem(.testQuestion, at: "options", value: code.text))
    }
    if points <= .zero || !points.isModest {
      found.append(Problem(.contestScale, at: "points", value: points.exactText, reason: "notPositive"))
    }
    try Problems.throwIfAny(found)
    self.code = code
    self.text = text
    self.options = options
    self.points = points
    self.isVoid = isVoid
  }
}
