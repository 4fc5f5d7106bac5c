import Tekseru

enum LadderKey: Int, FieldKey {
  case reminder, overdue, branch, centre, repeats, critical, expiry, decision, acknowledgement, opens, closes, source
}

enum RepeatsKey: Int, FieldKey {
  case first, second, third, then
}

enum SilenceKey: Int, FieldKey {
  case organization, violation, person, from, until, reason, by
}

enum AcknowledgementKey: Int, FieldKey {
  case violation, date, until, by, text
}

extension Shape {
  static let ladder = Shape(
    .ladder,
    [
      Field(LadderKey.reminder, .ladderDays, "Working days before the due day; absent numbers are the program's."),
      Field(LadderKey.overdue, .ladderPause, "Working days after the due day on which overdue begins."),
      Field(LadderKey.branch, .ladderPause, "Working days overdue at which the branch is told."),
      Field(LadderKey.centre, .ladderPause, "Working days overdue at which the central office is told."),
      Field(LadderKey.repeats, .object(repeats), "The pauses between what is told of one stage, in working days."),
      Field(LadderKey.critical, .ladderPause, "Every how many working days a direct threat is told again."),
      Field(LadderKey.expiry, .ladderDays, "Calendar days before the end of a mandate, a training, a chair's term."),
      Field(LadderKey.decision, .ladderDays, "Working days within which a request for more time is decided."),
      Field(LadderKey.acknowledgement, .ladderPause, "Working days for which an acknowledgement holds repeats."),
      Field(LadderKey.opens, .integer(0...23), "The hour at which a recipient's working day begins."),
      Field(LadderKey.closes, .integer(1...24), "The hour at which it ends."),
      Field(LadderKey.source, .text, .natural, "Where the numbers come from."),
    ])

  private static let repeats = Shape(
    "repeats",
    [
      Field(RepeatsKey.first, .ladderPause, "After the first time."),
      Field(RepeatsKey.second, .ladderPause, "After the second time."),
      Field(RepeatsKey.third, .ladderPause, "After the third time."),
      Field(RepeatsKey.then, .ladderPause, "After every further time."),
    ])

  static let silence = Shape(
    .silence,
    [
      Field(
        SilenceKey.organization, .identifier, .natural, "Nothing at this organization and all below it.",
        names: .organization),
      Field(SilenceKey.violation, .violation, .natural, "Nothing about this violation.", names: .violation),
      Field(SilenceKey.person, .identifier, .natural, "Nothing to this person or inspector, by the code."),
      Field(SilenceKey.from, .day, .natural, "The first day; absent: from its recording on."),
      Field(SilenceKey.until, .day, [.required, .natural], "The last day."),
      Field(SilenceKey.reason, .text, .required, "Why."),
      Field(SilenceKey.by, .text, "Who ordered it."),
    ],
    orders: [("from", "until")])

  static let acknowledgement = Shape(
    .acknowledgement,
    [
      Field(AcknowledgementKey.violation, .violation, [.required, .natural], "The violation.", names: .violation),
      Field(AcknowledgementKey.date, .day, [.required, .happened, .natural], "The day from which it holds."),
      Field(AcknowledgementKey.until, .day, "The last day; absent: the ladder's term."),
      Field(AcknowledgementKey.by, .text, "Who has seen it."),
      Field(AcknowledgementKey.text, .text, "What is being done."),
    ],
    orders: [("date", "until")])
}

extension FieldType {
  /// Days that may be none.
  fileprivate static let ladderDays = FieldType.integer(Ladder.amounts)
  /// Days of which there is at least one.
  fileprivate static let ladderPause = FieldType.integer(1...Ladder.amounts.upperBound)
}
