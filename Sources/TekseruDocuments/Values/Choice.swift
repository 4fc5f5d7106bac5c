import Tekseru

/// A word of the domain to choose from, with its choices kept ready in the order of the shapes.
protocol Choice: CaseIterable, RawRepresentable<String>, Sendable {
  static var choices: [Self] { get }
}

extension Kind: Choice {
  static let choices = Array(allCases)
}

extension Organization.Level: Choice {
  static let choices = Array(allCases)
}

extension Country: Choice {
  static let choices = Array(allCases)
}

extension Person.Role.Name: Choice {
  static let choices = Array(allCases)
}

extension Council.Side: Choice {
  static let choices = Array(allCases)
}

extension Council.Member.Side: Choice {
  static let choices = Array(allCases)
}

extension Council.Member.Role: Choice {
  static let choices = Array(allCases)
}

extension Inspector.Education: Choice {
  static let choices = Array(allCases)
}

extension Inspection.Kind: Choice {
  static let choices = Array(allCases)
}

extension Inspection.Ground: Choice {
  static let choices = Array(allCases)
}

extension Category: Choice {
  static let choices = Array(allCases)
}

extension Severity: Choice {
  static let choices = Array(allCases)
}

extension Remediation.Event: Choice {
  static let choices = Array(allCases)
}

extension ExtensionDecision.Decision: Choice {
  static let choices = Array(allCases)
}

extension Accident.Victim.Severity: Choice {
  static let choices = Array(allCases)
}

extension Activity.Kind: Choice {
  static let choices = Array(allCases)
}

extension Appeal.Topic: Choice {
  static let choices = Array(allCases)
}

extension Appeal.Channel: Choice {
  static let choices = Array(allCases)
}

extension CalendarDay.What: Choice {
  static let choices = Array(allCases)
}

extension Rounding.Rule: Choice {
  static let choices = Array(allCases)
}

extension Regulation.RoundingPlace: Choice {
  static let choices = Array(allCases)
}

extension ParticipantsWord: Choice {
  static let choices = Array(allCases)
}

extension Nomination.WithoutNotApplicable: Choice {
  static let choices = Array(allCases)
}

extension Criterion.WhenAbsent: Choice {
  static let choices = Array(allCases)
}

extension Ranking.Counting: Choice {
  static let choices = Array(allCases)
}

extension Ranking.Tie.Better: Choice {
  static let choices = Array(allCases)
}

extension ObjectionDecisionWord: Choice {
  static let choices = Array(allCases)
}

extension TestBank.PartialAnswers: Choice {
  static let choices = Array(allCases)
}
