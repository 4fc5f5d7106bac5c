/// The rule book of a contest (положение о смотре-конкурсе): from the facts of a period to points and places.
///
/// A document like any other: a newer regulation gets a new id, and what was scored under the older one stays. The
/// contest's life: the regulation is recorded; a `Freeze` fixes the position of the log from which facts are read;
/// jurors give a `JuryMark`; standings are shown; an `Objection` is raised and decided; a `Publication` that a second
/// person approves ends it.
public struct Regulation: Hashable, Sendable {
  /// The document's id.
  public let id: Identifier
  /// What the contest is called.
  public let title: Wording
  /// The organization that holds it.
  public let organizer: Identifier
  /// The period whose facts count.
  public let period: Period
  /// The questions of the knowledge test whose mark counts; nil where no fact is `knowledge`.
  public let test: Identifier?
  /// The one rule by which points are rounded, once.
  public let rounding: Rounding
  /// Where the rounding is applied.
  public let roundingPlace: RoundingPlace
  /// Calendar days after the freeze in which an objection may be raised; the last day counts whole.
  public let objectionDays: Int
  /// The competitions.
  public let nominations: [Nomination]

  /// Where the rounding is applied.
  public enum RoundingPlace: String, CaseIterable, Sendable {
    /// Once, to the exact sum.
    case total
    /// To each criterion's points, so that the printed points add up to the printed total.
    case criterion
  }

  /// The days for objections of a regulation that says nothing of them.
  public static let usualObjectionDays = 10

  /// The most nominations that a regulation may have, and the most days for objections.
  public static let limit = (nominations: 50, objectionDays: 366)

  /// Makes a regulation; refuses one without nominations, with two of one code, with too many, or that asks for the mark
  /// of a test without naming its questions.
  public init(
    id: Identifier, title: Wording, organizer: Identifier, period: Period, test: Identifier? = nil,
    rounding: Rounding = .twoDecimals, roundingPlace: RoundingPlace = .total, objectionDays: Int = usualObjectionDays,
    nominations: [Nomination]
  ) throws(Problems) {
    self.id = id
    self.title = title
    self.organizer = organizer
    self.period = period
    self.test = test
    self.rounding = rounding
    self.roundingPlace = roundingPlace
    self.objectionDays = objectionDays
    self.nominations = nominations
    try Problems.throwIfAny(problems)
  }

  /// The nomination of a code; nil when there is none.
  public func nomination(_ code: Identifier) -> Nomination? { nominations.first { $0.code == code } }

  private var problems: [Problem] {
    var found = Problem.repeated(nominations.map(\.code), at: "nominations")
    if nominations.isEmpty { found.append(Problem(.fieldMissing, at: "nominations")) }
    if nominations.count > Regulation.limit.nominations {
      found.append(.tooMany("nominations", nominations.count, limit: Regulation.limit.nominations))
    }
    if test == nil, nominations.contains(where: { $0.facts.contains(.knowledge) }) {
      found.append(Problem(.fieldMissing, at: "test", expected: .identifier))
    }
    let days = 0...Regulation.limit.objectionDays
    if !days.contains(objectionDays) {
      found.append(Problem(.valueType, at: "objectionDays", value: "\(objectionDays)", expected: .integer(days)))
    }
    return found
  }
}
