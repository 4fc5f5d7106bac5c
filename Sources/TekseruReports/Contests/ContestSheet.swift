public import Tekseru
public import TekseruRegister

/// A contest's standings with everything that is printed of them.
public struct ContestSheet: Sendable {
  /// The contest.
  public let contest: Contest
  /// The regulation by which it is scored: the contest's own, or another one that is tried.
  public let regulation: Regulation
  /// The nominations, in the regulation's order.
  public let nominations: [Scored]

  /// A nomination with its standings.
  public struct Scored: Sendable {
    /// The nomination.
    public let nomination: Nomination
    /// Who competes, with their facts.
    public let participants: [Participant]
    /// The standings, stage by stage.
    public let standings: [Standing]
    /// The names of participants and organizations, by code.
    public let names: [Identifier: String]
  }

  /// Scores a contest, or only one of its nominations; `regulation` puts another one in the place of its own.
  public init(
    _ contest: Contest, from reader: RegisterReader, by regulation: Regulation? = nil, only: Identifier? = nil,
    isExplained: Bool = true
  ) throws(ListFailure) {
    self.contest = contest
    self.regulation = regulation ?? contest.regulation
    var scored: [Scored] = []
    for nomination in self.regulation.nominations where only == nil || nomination.code == only {
      let competitors = try reader.competitors(
        in: nomination, of: contest, period: self.regulation.period, isExplained: isExplained)
      scored.append(
        Scored(
          nomination: nomination, participants: competitors.participants,
          standings: self.regulation.standings(
            of: nomination.code, among: competitors.participants,
            corrections: contest.corrections(in: nomination.code)),
          names: competitors.names))
    }
    nominations = scored
  }
}
