extension Indicator {
  /// Production safety councils.
  public static let councils = Indicator(known: "councils")
  /// Technical inspectors.
  public static let inspectors = Indicator(known: "inspectors")
  /// Inspections held.
  public static let inspections = Indicator(known: "inspections")
  /// Violations found.
  public static let violations = Indicator(known: "violations")
  /// Violations removed and confirmed.
  public static let removed = Indicator(known: "removed")
  /// Workers in all.
  public static let headcount = Indicator(known: "headcount")
  /// Members of the union.
  public static let members = Indicator(known: "members")
  /// Members who work.
  public static let workingMembers = Indicator(known: "members.working")
  /// Working days lost to injuries.
  public static let daysLost = Indicator(known: "daysLost")
  /// Removed violations among those found.
  public static let removedShare = Indicator(known: "removed.share")
  /// Violations removed by their original date among those that were due.
  public static let removedOnTime = Indicator(known: "removed.onTime")
  /// Inspections for each inspector.
  public static let inspectionsPerInspector = Indicator(known: "inspections.perInspector")
  /// Organizations inspected among all.
  public static let coverage = Indicator(known: "organizations.coverage")
  /// Injuries per 1 000 workers (Кч).
  public static let frequency = Indicator(known: "injuries.frequency")
  /// Days lost per injury (Кт).
  public static let injurySeverity = Indicator(known: "injuries.severity")

  /// Violations found of a category.
  public static func violations(of category: Category) -> Indicator {
    Indicator(known: "violations.\(category.rawValue)")
  }

  /// Inspections held on a ground.
  public static func inspections(on ground: Inspection.Ground) -> Indicator {
    Indicator(known: "inspections.\(ground.rawValue)")
  }

  /// Victims of a severity.
  public static func injuries(_ severity: Accident.Victim.Severity) -> Indicator {
    Indicator(known: "injuries.\(severity.rawValue)")
  }

  /// Appeals on a topic.
  public static func appeals(_ topic: Appeal.Topic) -> Indicator { Indicator(known: "appeals.\(topic.rawValue)") }

  /// The money that appeals on a topic brought.
  public static func appealsEffect(_ topic: Appeal.Topic) -> Indicator {
    Indicator(known: "appeals.\(topic.rawValue).effect")
  }

  /// The wholes that consist of parts, as the federation's form divides them.
  public static let wholes: [(whole: Indicator, parts: [Indicator])] = [
    (violations, Category.allCases.map { violations(of: $0) }),
    (inspections, Inspection.Ground.allCases.map { inspections(on: $0) }),
  ]
}
