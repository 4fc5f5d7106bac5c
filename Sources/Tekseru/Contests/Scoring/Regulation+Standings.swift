extension Regulation {
  /// The standings of a nomination: stage by stage, group by group, band by band, best first; whoever has no place
  /// follows the ranked. Empty for a code that the regulation does not have.
  ///
  /// A pure function of its arguments: the same facts give the same standings in any later year, in any order in which
  /// the participants are given.
  public func standings(
    of nomination: Identifier, among participants: [Participant], corrections: [PointsCorrection] = []
  ) -> [Standing] {
    guard let nomination = self.nomination(nomination) else { return [] }
    let scorer = Scorer(
      nomination: nomination, rounding: rounding, roundingPlace: roundingPlace,
      corrections: Dictionary(grouping: corrections, by: \.participant))
    let sorted = participants.sorted { $0.code < $1.code }
    return Rounds(nomination: nomination).standings(of: sorted.map(scorer.entry))
  }
}
