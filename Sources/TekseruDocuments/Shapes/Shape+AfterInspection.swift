import Tekseru

enum ServiceKey: Int, FieldKey {
  case inspection, date, receivedBy
}

enum ReplyKey: Int, FieldKey {
  case inspection, date, text
}

enum RemediationKey: Int, FieldKey {
  case violation, event, date, by, text, evidence, photos
}

enum ExtensionKey: Int, FieldKey {
  case violation, requested, reason, until, by
}

enum ExtensionDecisionKey: Int, FieldKey {
  case `extension`, decision, date, by, due
}

extension Shape {
  static let service = Shape(
    .service,
    [
      Field(
        ServiceKey.inspection, .identifier, [.required, .natural], "The inspection whose representation it is.",
        names: .document(.inspection)),
      Field(ServiceKey.date, .day, [.required, .happened, .natural], "The day it was received."),
      Field(ServiceKey.receivedBy, .text, "Who received it."),
    ])

  static let reply = Shape(
    .reply,
    [
      Field(
        ReplyKey.inspection, .identifier, [.required, .natural], "The inspection whose representation it answers.",
        names: .document(.inspection)),
      Field(ReplyKey.date, .day, [.required, .happened, .natural], "The day of the answer."),
      Field(ReplyKey.text, .text, "What it says."),
    ])

  static let remediation = Shape(
    .remediation,
    [
      Field(RemediationKey.violation, .violation, [.required, .natural], "The violation.", names: .violation),
      Field(RemediationKey.event, .choice(Remediation.Event.self), [.required, .natural], "What happened."),
      Field(RemediationKey.date, .day, [.required, .happened, .natural], "On which day."),
      Field(RemediationKey.by, .text, "By whom."),
      Field(RemediationKey.text, .text, "In what words."),
      Field(RemediationKey.evidence, .texts, "Names of photographs and papers that prove it."),
      Field(RemediationKey.photos, .texts, .untyped, "The photos that prove it, each by the SHA-256 of its bytes."),
    ])

  static let `extension` = Shape(
    .extension,
    [
      Field(ExtensionKey.violation, .violation, [.required, .natural], "The violation.", names: .violation),
      Field(ExtensionKey.requested, .day, [.required, .natural], "The day of the request."),
      Field(ExtensionKey.reason, .text, .required, "Why more time is needed."),
      Field(ExtensionKey.until, .day, "The new day that is asked for."),
      Field(ExtensionKey.by, .text, "Who asks."),
    ],
    orders: [("requested", "until")])

  static let extensionDecision = Shape(
    .extensionDecision,
    [
      Field(
        ExtensionDecisionKey.extension, .identifier, [.required, .natural], "The id of the request.",
        names: .document(.extension)),
      Field(ExtensionDecisionKey.decision, .choice(ExtensionDecision.Decision.self), .required, "What was decided."),
      Field(ExtensionDecisionKey.date, .day, [.required, .natural], "On which day."),
      Field(ExtensionDecisionKey.by, .text, "Who decided."),
      Field(ExtensionDecisionKey.due, .day, "The new day; absent when granted: the day that was asked for."),
    ],
    orders: [("date", "due")])
}
