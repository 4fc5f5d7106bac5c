extension Participant {
  /// The participant with the jury's mean marks as facts, each with the marks behind it.
  ///
  /// Marks of other participants, nominations and freezes are left out. The mean is exact; where its fraction is too
  /// long the fact has no value.
  public func marked(
    by marks: [(reference: RecordReference, mark: JuryMark)], of freeze: Identifier, in nomination: Identifier
  ) -> Participant {
    marked(by: marks.filter { $0.mark.freeze == freeze }, in: nomination)
  }

  /// The same where all marks are of one freeze.
  public func marked(
    by marks: [(reference: RecordReference, mark: JuryMark)], in nomination: Identifier
  ) -> Participant {
    let own = marks.filter { $0.mark.participant == code && $0.mark.nomination == nomination }
    var participant = self
    for (criterion, marks) in Dictionary(grouping: own, by: \.mark.criterion) {
      let sum: Ratio? = marks.reduce(.zero) { sum, next in sum.flatMap { $0 + next.mark.mark } }
      let mean = sum.flatMap { $0 / Ratio(whole: Int32(clamping: marks.count)) }
      participant.facts[ContestFact(juryFor: criterion)] =
        Fact(mean.map { .number($0) }, records: marks.map(\.reference))
    }
    return participant
  }
}
