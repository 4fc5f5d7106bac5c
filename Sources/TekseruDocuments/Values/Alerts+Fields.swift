import Tekseru

extension Ladder {
  init(_ fields: Fields) throws(Problem) {
    self.init()
    reminder = fields.optionalInteger(LadderKey.reminder) ?? reminder
    overdue = fields.optionalInteger(LadderKey.overdue) ?? overdue
    branch = fields.optionalInteger(LadderKey.branch) ?? branch
    centre = fields.optionalInteger(LadderKey.centre) ?? centre
    if let pauses = fields.optionalObject(LadderKey.repeats) { repeats = Repeats(pauses) }
    critical = fields.optionalInteger(LadderKey.critical) ?? critical
    expiry = fields.optionalInteger(LadderKey.expiry) ?? expiry
    decision = fields.optionalInteger(LadderKey.decision) ?? decision
    acknowledgement = fields.optionalInteger(LadderKey.acknowledgement) ?? acknowledgement
    opens = fields.optionalInteger(LadderKey.opens) ?? opens
    closes = fields.optionalInteger(LadderKey.closes) ?? closes
    source = fields.optionalText(LadderKey.source)
    if let problem { throw problem }
  }
}

extension Ladder.Repeats {
  fileprivate init(_ fields: Fields) {
    self.init()
    first = fields.optionalInteger(RepeatsKey.first) ?? first
    second = fields.optionalInteger(RepeatsKey.second) ?? second
    third = fields.optionalInteger(RepeatsKey.third) ?? third
    then = fields.optionalInteger(RepeatsKey.then) ?? then
  }
}

extension Silence {
  init(_ fields: Fields) throws(Problem) {
    let violation = fields.optionalText(SilenceKey.violation)
    try self.init(
      organization: fields.optionalIdentifier(SilenceKey.organization),
      violation: violation == nil ? nil : try fields.violation(SilenceKey.violation),
      person: fields.optionalIdentifier(SilenceKey.person), from: fields.optionalDay(SilenceKey.from),
      until: fields.day(SilenceKey.until), reason: fields.text(SilenceKey.reason),
      by: fields.optionalText(SilenceKey.by))
  }
}

extension Acknowledgement {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      violation: try fields.violation(AcknowledgementKey.violation), date: fields.day(AcknowledgementKey.date),
      until: fields.optionalDay(AcknowledgementKey.until), by: fields.optionalText(AcknowledgementKey.by),
      text: fields.optionalText(AcknowledgementKey.text))
  }
}
