public import Tekseru

/// A contest as the log tells it at a position: its regulation, whether it is frozen and published, and what was said
/// about it since.
public struct Contest: Sendable {
  /// The regulation, as it stood at the freeze where there is one.
  public let regulation: Regulation
  /// The freeze; nil while the contest is open and its facts move.
  public internal(set) var freeze: Filed<Freeze>?
  /// The position of the log from which the facts are read.
  public internal(set) var position: Position
  /// The publication; nil while it is not published.
  public internal(set) var publication: Filed<Publication>?
  /// The marks of the jury, up to the publication.
  public internal(set) var marks: [Filed<JuryMark>] = []
  /// The objections, up to the publication.
  public internal(set) var objections: [Raised] = []
  /// The questions of the knowledge test; nil where the regulation names none.
  public internal(set) var bank: TestBank?
  /// The attempts at the test that count.
  public internal(set) var attempts: [Filed<TestAttempt>] = []

  init(regulation: Regulation, position: Position) {
    self.regulation = regulation
    self.position = position
  }

  /// What a document says, with the first id of its chain of corrections.
  public struct Filed<Said: Sendable>: Sendable {
    /// The id.
    public let id: Identifier
    /// What it says now.
    public let said: Said
  }

  /// An objection with what became of it.
  public struct Raised: Sendable {
    /// The objection.
    public let objection: Filed<Objection>
    /// The decision; nil while it is open.
    public let decision: Filed<ObjectionDecision>?
  }

  /// The same contest with the facts of another position, to see what they would move.
  public func reading(at position: Position) -> Contest {
    var contest = self
    contest.position = position
    return contest
  }

  /// Everyone who has a part in it, by code.
  public var people: Set<Identifier> {
    var people = Set(marks.map(\.said.author) + objections.compactMap { $0.decision?.said.by })
    if let freeze { people.insert(freeze.said.by) }
    if let publication { people.formUnion([publication.said.by, publication.said.approvedBy]) }
    return people
  }

  /// The points that decided objections of a nomination put in place of the reckoned ones.
  public func corrections(in nomination: Identifier) -> [PointsCorrection] {
    objections.filter { $0.objection.said.nomination == nomination }.compactMap { raised in
      raised.decision.flatMap {
        $0.said.correction(of: raised.objection.said, by: RecordReference(.objectionDecision, $0.id))
      }
    }
  }

  /// The participants with the jury's marks and the mark of the knowledge test among their facts.
  func completed(_ participants: [Participant], in nomination: Nomination) -> [Participant] {
    var marksOf: [Identifier: [(reference: RecordReference, mark: JuryMark)]] = [:]
    for mark in marks where mark.said.nomination == nomination.code {
      marksOf[mark.said.participant, default: []].append((RecordReference(.juryMark, mark.id), mark.said))
    }
    let attemptsOf = Dictionary(grouping: attempts, by: \.said.inspector)
    return participants.map { participant in
      var completed = participant
      if let marks = marksOf[participant.code] {
        completed = completed.marked(by: marks, in: nomination.code)
      }
      if let bank, let attempts = attemptsOf[participant.code] {
        completed = completed.examined(
          by: bank, attempts: attempts.map { (RecordReference(.testAttempt, $0.id), $0.said) })
      }
      return completed
    }
  }
}
