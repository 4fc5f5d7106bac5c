/// A violation as an inspection found it.
public struct Violation: Hashable, Sendable {
  /// Its number within the inspection, 1–9999.
  public var number: Int
  /// What it is about.
  public var category: Category
  /// What was found.
  public var text: String
  /// How grave it is; nil counts as significant.
  public var severity: Severity?
  /// The requirement that was violated, by its code.
  public var requirement: String?
  /// Who answers for the removal: a name or a person's code.
  public var responsible: String?
  /// The day by which it must be removed, where the paper says one; it is never moved.
  public var due: Day?
  /// Removed before the inspector left.
  public var isFixedOnSpot: Bool
  /// An earlier violation that this one repeats, as `<inspection id>/<number>`.
  public var repeats: String?
  /// The photos that prove it.
  public var photos: [PhotoID]

  /// The numbers a violation may have.
  public static let numbers = 1...9999

  /// Makes a violation; refuses a number out of range.
  public init(
    number: Int, category: Category, text: String, severity: Severity? = nil, requirement: String? = nil,
    responsible: String? = nil, due: Day? = nil, isFixedOnSpot: Bool = false, repeats: String? = nil,
    photos: [PhotoID] = []
  ) throws(Problem) {
    guard Violation.numbers.contains(number) else {
      throw Problem(.valueType, at: "number", value: "\(number)", expected: .integer(Violation.numbers))
    }
    self.number = number
    self.category = category
    self.text = text
    self.severity = severity
    self.requirement = requirement
    self.responsible = responsible
    self.due = due
    self.isFixedOnSpot = isFixedOnSpot
    self.repeats = repeats
    self.photos = photos
  }
}
