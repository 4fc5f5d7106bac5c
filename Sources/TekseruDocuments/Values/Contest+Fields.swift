import Tekseru

extension Freeze {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      regulation: fields.identifier(FreezeKey.regulation), position: fields.optionalInteger(FreezeKey.position),
      date: fields.day(FreezeKey.date), by: fields.identifier(FreezeKey.by))
  }
}

extension JuryMark {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      freeze: fields.identifier(JuryMarkKey.freeze), nomination: fields.identifier(JuryMarkKey.nomination),
      criterion: fields.identifier(JuryMarkKey.criterion), participant: fields.identifier(JuryMarkKey.participant),
      mark: fields.ratio(JuryMarkKey.mark), author: fields.identifier(JuryMarkKey.author),
      reason: fields.text(JuryMarkKey.reason), date: fields.day(JuryMarkKey.date))
  }
}

extension Objection {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      freeze: fields.identifier(ObjectionKey.freeze), nomination: fields.identifier(ObjectionKey.nomination),
      participant: fields.identifier(ObjectionKey.participant),
      criterion: fields.optionalIdentifier(ObjectionKey.criterion), by: fields.identifier(ObjectionKey.by),
      date: fields.day(ObjectionKey.date), reason: fields.text(ObjectionKey.reason))
  }
}

extension ObjectionDecision {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      objection: fields.identifier(ObjectionDecisionKey.objection), decision: try Decision(fields),
      by: fields.identifier(ObjectionDecisionKey.by), date: fields.day(ObjectionDecisionKey.date),
      reason: fields.text(ObjectionDecisionKey.reason))
  }
}

extension ObjectionDecision.Decision {
  fileprivate init(_ fields: Fields) throws(Problem) {
    let word: ObjectionDecisionWord = fields.choice(ObjectionDecisionKey.decision)
    guard word == .upheld else {
      self = .refused
      return
    }
    guard let criterion = fields.optionalIdentifier(ObjectionDecisionKey.criterion) else {
      throw Problem(.fieldMissing, at: "criterion", expected: .identifier)
    }
    guard let points = fields.optionalRatio(ObjectionDecisionKey.points) else {
      throw Problem(.fieldMissing, at: "points", expected: .decimal)
    }
    self = .upheld(criterion: criterion, points: points)
  }
}

extension Publication {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      freeze: fields.identifier(PublicationKey.freeze), position: fields.optionalInteger(PublicationKey.position),
      by: fields.identifier(PublicationKey.by), approvedBy: fields.identifier(PublicationKey.approvedBy),
      date: fields.day(PublicationKey.date))
  }
}
