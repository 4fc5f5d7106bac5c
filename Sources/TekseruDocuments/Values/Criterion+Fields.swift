import Tekseru

extension Criterion {
  init(_ fields: Fields) throws(Problems) {
    let clause = fields.text(CriterionKey.clause)
    do throws(Problems) {
      var basket = ProblemBasket()
      let measure = basket.part { () throws(Problems) in
        try Measure(fields, fact: CriterionKey.fact, per: CriterionKey.per, times: CriterionKey.times)
      }
      let scale = basket.part { () throws(Problems) in try Scale(fields, clause: clause) }
      guard let measure, let scale else { throw basket.failure() }
      try self.init(
        code: fields.identifier(CriterionKey.code), clause: clause,
        title: fields.optionalObject(CriterionKey.title).flatMap(Wording.optional), measure: measure, scale: scale,
        weight: fields.optionalRatio(CriterionKey.weight) ?? .one, cap: fields.optionalRatio(CriterionKey.cap),
        whenAbsent: fields.optionalChoice(CriterionKey.whenAbsent) ?? .zero)
    } catch {
      throw error.inClause(clause)
    }
  }
}

extension Scale {
  /// The one scale that is written.
  fileprivate init(_ fields: Fields, clause: String) throws(Problems) {
    let written = [
      CriterionKey.steps, .linear, .perUnit, .penalty, .yesNo, .information,
    ].filter { fields.has($0) }
    guard let key = written.first, written.count == 1 else {
      throw Problems([
        Problem(
          .contestScale, at: written.last?.text ?? "", value: written.last?.text,
          reason: written.isEmpty ? "none" : "several")
      ])
    }
    switch key {
    case .steps: self = .steps(try Steps(fields, clause: clause))
    case .linear: self = .linear(try Linear(fields))
    case .perUnit: self = .perUnit(try PerUnit(reward: fields.optionalObject(key)))
    case .penalty: self = .penalty(try PerUnit(penalty: fields.optionalObject(key)))
    case .yesNo:
      let points = fields.optionalObject(key)
      self = .yesNo(yes: points?.ratio(YesNoKey.yes) ?? .zero, no: points?.optionalRatio(YesNoKey.no) ?? .zero)
    default:
      guard fields.isSet(.information as CriterionKey) else {
        throw Problems([Problem(.contestScale, reason: "none")])
      }
      self = .information
    }
  }
}

extension Steps {
  fileprivate init(_ fields: Fields, clause: String) throws(Problems) {
    var basket = ProblemBasket()
    let steps = basket.part { () throws(Problems) in
      try fields.items(CriterionKey.steps) { item throws(Problems) in
        Step(
          try item.requiredInterval(
            value: StepKey.value, from: .from, over: .over, upTo: .upTo, below: .below), item.ratio(StepKey.points))
      }
    }
    let domain = basket.part(at: "values") { () throws(Problems) in
      try fields.optionalObject(CriterionKey.values)?
        .interval(value: IntervalKey.value, from: .from, over: .over, upTo: .upTo, below: .below)
    }
    guard let steps, let domain else { throw basket.failure() }
    try self.init(
      steps, over: domain ?? .fromZero, isWholeNumbersOnly: fields.isSet(CriterionKey.wholeNumbers), clause: clause)
  }
}

extension Linear {
  fileprivate init(_ fields: Fields) throws(Problems) {
    let points = try fields.items(CriterionKey.linear) { item throws(Problems) in
      Point(item.ratio(PointKey.value), item.ratio(PointKey.points))
    }
    guard points.count == 2 else {
      throw Problems([Problem(.contestScale, at: "linear", value: "\(points.count)", reason: "twoPoints")])
    }
    try self.init(from: points[0], to: points[1])
  }
}

extension PerUnit {
  fileprivate init(reward fields: Fields?) throws(Problems) {
    guard let fields, let cap = fields.optionalRatio(PerUnitKey.upTo) else {
      throw Problems([Problem(.fieldMissing, at: "perUnit.upTo", expected: .decimal)])
    }
    do throws(Problems) {
      self = try .reward(
        fields.ratio(PerUnitKey.points), each: fields.optionalRatio(PerUnitKey.each) ?? .one, upTo: cap)
    } catch {
      throw error.under("perUnit")
    }
  }

  fileprivate init(penalty fields: Fields?) throws(Problems) {
    guard let fields, let bound = fields.optionalRatio(PerUnitKey.downTo) else {
      throw Problems([Problem(.fieldMissing, at: "penalty.downTo", expected: .decimal)])
    }
    do throws(Problems) {
      self = try .penalty(
        fields.ratio(PerUnitKey.points), each: fields.optionalRatio(PerUnitKey.each) ?? .one, downTo: bound)
    } catch {
      throw error.under("penalty")
    }
  }
}
