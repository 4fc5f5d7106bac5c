import Tekseru

enum FreezeKey: Int, FieldKey {
  case regulation, position, date, by
}

enum JuryMarkKey: Int, FieldKey {
  case freeze, nomination, criterion, participant, mark, author, reason, date
}

enum ObjectionKey: Int, FieldKey {
  case freeze, nomination, participant, criterion, by, date, reason
}

enum ObjectionDecisionKey: Int, FieldKey {
  case objection, decision, criterion, points, by, date, reason
}

enum PublicationKey: Int, FieldKey {
  case freeze, position, by, approvedBy, date
}

/// What was decided on an objection, as documents write it.
enum ObjectionDecisionWord: String, CaseIterable, Sendable {
  case upheld, refused
}

extension Shape {
  static let freeze = Shape(
    .freeze,
    [
      Field(
        FreezeKey.regulation, .identifier, [.required, .natural], "The id of the regulation.",
        names: .document(.regulation)),
      Field(
        FreezeKey.position, .integer(1...Int(Int32.max)),
        "The last entry of the log that counts; absent: the one before this document."),
      Field(FreezeKey.date, .day, [.required, .happened], "The day, from which the days for objections run."),
      Field(FreezeKey.by, .identifier, .required, "The code of the person who freezes.", names: .person),
    ])

  static let juryMark = Shape(
    .juryMark,
    [
      Field(
        JuryMarkKey.freeze, .identifier, [.required, .natural], "The id of the freeze.", names: .document(.freeze)),
      Field(JuryMarkKey.nomination, .identifier, [.required, .natural], "The nomination's code."),
      Field(JuryMarkKey.criterion, .identifier, [.required, .natural], "The criterion's code."),
      Field(JuryMarkKey.participant, .identifier, [.required, .natural], "The code of who is marked."),
      Field(JuryMarkKey.mark, .decimal, .required, "The mark, as the criterion's scale takes it."),
      Field(JuryMarkKey.author, .identifier, [.required, .natural], "The juror's code as a person.", names: .person),
      Field(JuryMarkKey.reason, .text, .required, "Why this mark."),
      Field(JuryMarkKey.date, .day, [.required, .happened], "On which day."),
    ])

  static let objection = Shape(
    .objection,
    [
      Field(
        ObjectionKey.freeze, .identifier, [.required, .natural], "The id of the freeze.", names: .document(.freeze)),
      Field(ObjectionKey.nomination, .identifier, [.required, .natural], "The nomination's code."),
      Field(ObjectionKey.participant, .identifier, [.required, .natural], "The code of whose points are meant."),
      Field(ObjectionKey.criterion, .identifier, .natural, "The criterion's code; absent: a place or the whole."),
      Field(ObjectionKey.by, .identifier, [.required, .natural], "The code of who objects."),
      Field(ObjectionKey.date, .day, [.required, .happened], "The day on which it was handed in."),
      Field(ObjectionKey.reason, .text, .required, "Why."),
    ])

  static let objectionDecision = Shape(
    .objectionDecision,
    [
      Field(
        ObjectionDecisionKey.objection, .identifier, [.required, .natural], "The id of the objection.",
        names: .document(.objection)),
      Field(ObjectionDecisionKey.decision, .choice(ObjectionDecisionWord.self), .required, "What was decided."),
      Field(ObjectionDecisionKey.criterion, .identifier, "The criterion whose points change, when it is upheld."),
      Field(ObjectionDecisionKey.points, .decimal, "Its points from now on, when it is upheld."),
      Field(ObjectionDecisionKey.by, .identifier, .required, "The code of the person who decided.", names: .person),
      Field(ObjectionDecisionKey.date, .day, [.required, .happened], "On which day."),
      Field(ObjectionDecisionKey.reason, .text, .required, "Why."),
    ])

  static let publication = Shape(
    .publication,
    [
      Field(
        PublicationKey.freeze, .identifier, [.required, .natural], "The id of the freeze.", names: .document(.freeze)),
      Field(
        PublicationKey.position, .integer(1...Int(Int32.max)),
        "The last entry of the log whose marks, objections and decisions count; absent: the one before this document."),
      Field(PublicationKey.by, .identifier, .required, "The code of the person who publishes.", names: .person),
      Field(
        PublicationKey.approvedBy, .identifier, .required, "The code of another person, who approved.", names: .person),
      Field(PublicationKey.date, .day, [.required, .happened], "On which day."),
    ])
}
