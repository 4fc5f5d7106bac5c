/// The kinds of documents that a register can hold.
public enum Kind: String, CaseIterable, Sendable {
  /// A year's days off and worked weekends of a country.
  case calendar
  /// A country's terms for removing violations.
  case deadlines
  /// When who is told of what is not done in time.
  case ladder
  /// A node of the union's tree, as it is from a day on.
  case organization
  /// A person with roles, contacts and a language.
  case person
  /// A production safety council, as established on a day.
  case council
  /// A technical inspector's mandate.
  case inspector
  /// An organization's inspections intended for a year.
  case plan
  /// An inspection with the violations it found.
  case inspection
  /// A representation was handed over.
  case service
  /// The employer answered a representation.
  case reply
  /// A violation's removal was reported, confirmed or rejected.
  case remediation
  /// More time was asked for.
  case `extension`
  /// More time was granted or refused.
  case extensionDecision
  /// An accident and its victims.
  case accident
  /// Which organizations owe the figures of a period, and by when.
  case reporting
  /// Figures that an organization reports as totals.
  case statement
  /// What an inspector did besides inspecting.
  case activity
  /// An appeal of a member to the union.
  case appeal
  /// The questions of a knowledge test.
  case testBank
  /// The rule book of a contest.
  case regulation
  /// An inspector's answers to a knowledge test.
  case testAttempt
  /// The position of the log from which a contest's facts are read.
  case freeze
  /// A juror's mark of a participant.
  case juryMark
  /// Somebody says that a participant's points are wrong.
  case objection
  /// An objection is upheld or refused.
  case objectionDecision
  /// A contest's standings become final.
  case publication
  /// Alerts are held back for a time.
  case silence
  /// Somebody has seen that a violation is overdue.
  case acknowledgement
  /// A document is taken back.
  case withdrawal

  /// The order in which the documents of one call are recorded: what others refer to comes first.
  public var rank: Int { Kind.allCases.firstIndex(of: self) ?? Kind.allCases.count }
}
