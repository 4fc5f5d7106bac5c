import Tekseru

extension Service {
  init(_ fields: Fields) {
    self.init(
      inspection: fields.identifier(ServiceKey.inspection), date: fields.day(ServiceKey.date),
      receivedBy: fields.optionalText(ServiceKey.receivedBy))
  }
}

extension Reply {
  init(_ fields: Fields) {
    self.init(
      inspection: fields.identifier(ReplyKey.inspection), date: fields.day(ReplyKey.date),
      text: fields.optionalText(ReplyKey.text))
  }
}

extension Fields {
  /// A violation's name, which was checked to be one.
  func violation(_ key: some FieldKey) throws(Problem) -> ViolationID {
    guard let violation = ViolationID(text(key)) else {
      throw Problem(.valueType, at: key.text, value: text(key), expected: .identifier, reason: "violation")
    }
    return violation
  }
}

extension Remediation {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      violation: fields.violation(RemediationKey.violation), event: fields.choice(RemediationKey.event),
      date: fields.day(RemediationKey.date), by: fields.optionalText(RemediationKey.by),
      text: fields.optionalText(RemediationKey.text), evidence: fields.texts(RemediationKey.evidence),
      photos: fields.photos(RemediationKey.photos))
  }
}

extension Extension {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      violation: try fields.violation(ExtensionKey.violation), requested: fields.day(ExtensionKey.requested),
      reason: fields.text(ExtensionKey.reason), until: fields.optionalDay(ExtensionKey.until),
      by: fields.optionalText(ExtensionKey.by))
  }
}

extension ExtensionDecision {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      extension: fields.identifier(ExtensionDecisionKey.extension),
      decision: fields.choice(ExtensionDecisionKey.decision), date: fields.day(ExtensionDecisionKey.date),
      by: fields.optionalText(ExtensionDecisionKey.by), due: fields.optionalDay(ExtensionDecisionKey.due))
  }
}
