/// What a regulation may ask about a participant, by its name: an indicator, or one of a contest's own.
public struct ContestFact: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name.
  public let name: String

  /// What the fact's values are.
  public enum Kind: Sendable {
    /// Numbers, shares and rates.
    case number
    /// Yes or no.
    case flag
    /// Words, such as a sector.
    case word
    /// Numbers, or yes and no: what the statements say of a declared fact.
    case declared
  }

  /// Takes the name of a fact; nil for a name that is none.
  public init?(_ name: String) {
    guard ContestFact.kinds[name] != nil || Indicator(name) != nil || ContestFact.isJuryName(name) else { return nil }
    self.name = name
  }

  /// An indicator.
  public init(_ indicator: Indicator) { name = indicator.name }

  /// The mean mark that the jury gave for a criterion.
  public init(juryFor criterion: Identifier) { name = "jury." + criterion.text }

  private init(known name: String) { self.name = name }

  /// What its values are.
  public var kind: Kind {
    if name.hasPrefix("fact.") { return .declared }
    return ContestFact.kinds[name] ?? .number
  }

  /// The facts that only contests ask for, sorted by name; indicators, `fact.<name>` and `jury.<criterion>` are not here.
  public static let ownNames: [String] = kinds.keys.sorted()

  /// The mark of the knowledge test, out of 100.
  public static let knowledge = ContestFact(known: "knowledge")
  /// Whether the mandate was in force on the period's last day.
  public static let mandateValid = ContestFact(known: "mandate.valid")
  /// Whether a training was valid on the period's last day.
  public static let trainingValid = ContestFact(known: "training.valid")
  /// Follow-up inspections held.
  public static let followUps = ContestFact(known: "followUps")
  /// Inspections intended by plans.
  public static let planned = ContestFact(known: "inspections.planned")
  /// Extensions granted for violations found in the period.
  public static let extensions = ContestFact(known: "extensions")
  /// Violations found that repeat earlier ones.
  public static let repeats = ContestFact(known: "repeats")
  /// Violations overdue at the period's end.
  public static let overdue = ContestFact(known: "overdue")
  /// Victims of accidents, of every severity.
  public static let injuries = ContestFact(known: "injuries")
  /// The sector.
  public static let sector = ContestFact(known: "sector")

  static let proposals = ContestFact(known: "proposals")
  static let disputes = ContestFact(known: "disputes")
  static let investigations = ContestFact(known: "investigations")
  static let attestations = ContestFact(known: "attestations")
  static let seminars = ContestFact(known: "seminars")

  /// The name.
  public var description: String { name }

  /// Orders by the names' bytes.
  public static func < (left: ContestFact, right: ContestFact) -> Bool {
    left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }

  /// Whether the jury gives it.
  var isOfJury: Bool { name.hasPrefix("jury.") }

  private static func isJuryName(_ name: String) -> Bool {
    name.hasPrefix("jury.") && Identifier.isValid(String(name.dropFirst(5)))
  }

  private static let kinds: [String: Kind] = [
    "followUps": .number, "extensions": .number, "repeats": .number, "overdue": .number, "injuries": .number,
    "mandate.valid": .flag, "training.valid": .flag, "knowledge": .number, "sector": .word,
  ]
}
