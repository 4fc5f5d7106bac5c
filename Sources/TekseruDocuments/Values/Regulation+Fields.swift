import Tekseru

extension Regulation {
  init(_ fields: Fields, id: Identifier) throws(Problems) {
    var basket = ProblemBasket()
    let title = basket.part { () throws(Problems) in
      try Wording(fields.optionalObject(RegulationKey.title), at: "title")
    }
    let nominations = basket.part { () throws(Problems) in
      try fields.items(RegulationKey.nominations) { item throws(Problems) in try Nomination(item) }
    }
    let period = basket.part { () throws(Problems) in try Period(fields, RegulationKey.period) }
    guard let title, let nominations, let period else { throw basket.failure() }
    let rounding = fields.optionalObject(RegulationKey.rounding)
    try self.init(
      id: id, title: title, organizer: fields.identifier(RegulationKey.organizer), period: period,
      test: fields.optionalIdentifier(RegulationKey.test), rounding: rounding.flatMap(Rounding.init) ?? .twoDecimals,
      roundingPlace: rounding?.optionalChoice(RoundingKey.each) ?? .total,
      objectionDays: fields.optionalInteger(RegulationKey.objectionDays) ?? Regulation.usualObjectionDays,
      nominations: nominations)
  }
}

extension Rounding {
  fileprivate init?(_ fields: Fields) {
    self.init(
      decimals: fields.integer(RoundingKey.decimals), rule: fields.optionalChoice(RoundingKey.rule) ?? .halfUp)
  }
}

extension Period {
  fileprivate init(_ fields: Fields, _ key: some FieldKey) throws(Problems) {
    do throws(PeriodError) {
      try self.init(fields.text(key))
    } catch {
      throw Problems([Problem(.valueType, at: key.text, value: fields.text(key), expected: .period)])
    }
  }
}
