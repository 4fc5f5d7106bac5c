public import Tekseru
public import TekseruRegister

/// The lists of what documents say: a row a thing, the document's own field names as columns.
public enum ThingList {
  /// How many columns every kind has: the id, the sequence and the status.
  public static let commonColumns = 3

  /// The columns of a kind's list.
  public static func columns(of kind: Kind) -> [String] { ["id"] + fields(of: kind) + ["sequence", "status"] }

  /// The cells of a thing.
  public static func row(_ thing: ThingListing, on day: Day) -> [Cell] {
    [.text(thing.id)] + cells(of: thing.document.body) + [
      .integer(thing.sequence),
      .term("standing", word: standing(of: thing, on: day)),
    ]
  }

  private static func fields(of kind: Kind) -> [String] {
    switch kind {
    case .organization:
      [
        "code", "name", "level", "parent", "country", "timeZone", "weekDays", "sector", "members", "headcount", "asOf",
        "until", "successor",
      ]
    case .person: ["code", "name", "roles", "contact", "language"]
    case .council: ["organization", "established", "initiatedBy", "members", "until"]
    case .inspector:
      [
        "code", "name", "organizations", "from", "until", "decision", "education", "seniorityYears", "trainings",
        "contact", "language",
      ]
    case .inspection:
      [
        "organization", "inspectors", "date", "kind", "ground", "unit", "act", "representation", "workersAtRisk",
        "notCarriedOut", "violations",
      ]
    case .accident: ["organization", "date", "victims", "place", "notified", "investigation", "revises"]
    default: []
    }
  }

  private static func cells(of body: Document.Body) -> [Cell] {
    switch body {
    case .organization(let organization): organization.cells
    case .person(let person): person.cells
    case .council(let council): council.cells
    case .inspector(let inspector): inspector.cells
    case .inspection(let inspection): inspection.cells
    case .accident(let accident): accident.cells
    default: []
    }
  }

  /// Whether a state holds on a day: `current`, `ended` or `future`.
  private static func standing(of thing: ThingListing, on day: Day) -> String {
    let (from, until): (Day?, Day?) =
      switch thing.document.body {
      case .organization(let organization): (organization.asOf, organization.until)
      case .council(let council): (council.established, council.until)
      case .inspector(let inspector): (inspector.from, inspector.until)
      default: (nil, nil)
      }
    if let until, until < day { return "ended" }
    if let from, from > day { return "future" }
    return "current"
  }
}
