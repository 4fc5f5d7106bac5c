/// A figure that unions count, by the name it has in statements and reports, such as `violations.training`.
public struct Indicator: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name.
  public let name: String

  /// Takes the name of an indicator; nil for a name that is none.
  public init?(_ name: String) {
    guard Indicator.rankByName[name] != nil || Indicator.isFact(name) else { return nil }
    self.name = name
  }

  init(known name: String) { self.name = name }

  /// The name.
  public var description: String { name }

  /// Whether a regulation declares it and organizations state it: `fact.<name>`.
  public var isFact: Bool { Indicator.isFact(name) }

  /// Whether it is a sum of money.
  public var isMoney: Bool { name.hasSuffix(".effect") || name == "spending.safety" }

  /// Whether it follows from others and cannot be stated.
  public var isDerived: Bool { Indicator.derived.contains(self) }

  /// Orders as the federation's form does, facts last and by name.
  public static func < (left: Indicator, right: Indicator) -> Bool {
    let leftRank = rankByName[left.name] ?? .max
    let rightRank = rankByName[right.name] ?? .max
    return leftRank != rightRank ? leftRank < rightRank : left.name < right.name
  }

  private static func isFact(_ name: String) -> Bool {
    name.hasPrefix("fact.") && Identifier.isValid(String(name.dropFirst(5)))
  }

  private static let rankByName: [String: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.name, $0) })

  /// Every indicator but the declared facts, in the order of the federation's form.
  public static let all: [Indicator] = (form + others + appeals + derivedNames).map(Indicator.init(known:))

  /// The indicators that follow from others.
  public static let derived: Set<Indicator> = Set(derivedNames.map(Indicator.init(known:)))

  private static let form = [
    "councils", "councils.byUnion", "inspectors", "inspectors.higherEducation", "inspectors.technicalSecondary",
    "inspectors.seniority5", "inspectors.trained", "inspections", "inspections.council", "inspections.workers",
    "inspections.other", "violations", "violations.conditions", "violations.rules", "violations.training",
    "violations.equipment", "violations.other", "removed", "proposals", "disputes", "investigations", "attestations",
    "seminars",
  ]

  private static let others = [
    "injuries.light", "injuries.severe", "injuries.fatal", "daysLost", "diseases.new", "headcount", "members",
    "members.working", "organizations.primary", "inspections.planned", "spending.safety", "workers.substandard",
    "legal.inspections", "legal.violations", "legal.coverage",
  ]

  private static let appeals =
    ["appeals", "appeals.effect"]
    + Appeal.Topic.allCases.flatMap { ["appeals.\($0.rawValue)", "appeals.\($0.rawValue).effect"] }

  private static let derivedNames = [
    "removed.share", "removed.onTime", "inspections.perInspector", "organizations.coverage", "injuries.frequency",
    "injuries.severity",
  ]
}
