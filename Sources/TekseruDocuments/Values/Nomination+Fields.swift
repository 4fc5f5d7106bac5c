import Tekseru

extension Nomination {
  init(_ fields: Fields) throws(Problems) {
    var basket = ProblemBasket()
    let title = basket.part { () throws(Problems) in
      try Wording(fields.optionalObject(NominationKey.title), at: "title")
    }
    let bands = basket.part(at: "bands") { () throws(Problems) in
      try Bands(fields.optionalObject(NominationKey.bands))
    }
    let admission = basket.part { () throws(Problems) in
      try fields.items(NominationKey.admission) { item throws(Problems) in try Condition(item) }
    }
    let disqualification = basket.part { () throws(Problems) in
      try fields.items(NominationKey.disqualification) { item throws(Problems) in try Condition(item) }
    }
    let criteria = basket.part { () throws(Problems) in
      try fields.items(NominationKey.criteria) { item throws(Problems) in try Criterion(item) }
    }
    let ranking = basket.part(at: "ranking") { () throws(Problems) in
      try Ranking(fields.optionalObject(NominationKey.ranking))
    }
    let stages = basket.part { () throws(Problems) in
      try Stages(try fields.items(NominationKey.stages) { item throws(Problems) in try Stage(item) })
    }
    guard let title, let bands, let admission, let disqualification, let criteria, let ranking, let stages else {
      throw basket.failure()
    }
    try self.init(
      code: fields.identifier(NominationKey.code), title: title, participants: Participants(fields), bands: bands,
      admission: admission, disqualification: disqualification, criteria: criteria,
      withoutNotApplicable: fields.optionalChoice(NominationKey.withoutNotApplicable) ?? .leftOut, ranking: ranking,
      stages: stages)
  }
}

extension Nomination.Participants {
  fileprivate init(_ fields: Fields) {
    let word: ParticipantsWord = fields.choice(NominationKey.participants)
    switch word {
    case .organizations: self = .organizations(fields.optionalChoice(NominationKey.level) ?? .primary)
    case .inspectors: self = .inspectors
    }
  }
}

extension Condition {
  fileprivate init(_ fields: Fields) throws(Problems) {
    let clause = fields.text(ConditionKey.clause)
    do throws(Problems) {
      var basket = ProblemBasket()
      let measure = basket.part { () throws(Problems) in
        try Measure(fields, fact: ConditionKey.fact, per: ConditionKey.per, times: ConditionKey.times)
      }
      let test = basket.part { () throws(Problems) in try Test(fields) }
      guard let measure, let test else { throw basket.failure() }
      try self.init(clause: clause, measure: measure, test: test)
    } catch {
      throw error.inClause(clause)
    }
  }
}

extension Condition.Test {
  fileprivate init(_ fields: Fields) throws(Problems) {
    let interval = try fields.interval(
      value: ConditionKey.value, from: .from, over: .over, upTo: .upTo, below: .below)
    switch (interval, fields.optionalFlag(ConditionKey.is)) {
    case (let interval?, nil): self = .within(interval)
    case (nil, let flag?): self = .flag(flag)
    case (nil, nil): throw Problems([Problem(.contestScale, reason: "noEnd")])
    case (_?, _?): throw Problems([Problem(.contestScale, at: "is", value: "is", reason: "several")])
    }
  }
}

extension Bands {
  fileprivate init(_ fields: Fields?) throws(Problems) {
    guard let fields else {
      self = .none
      return
    }
    let clause = fields.text(BandsKey.clause)
    do throws(Problems) {
      var basket = ProblemBasket()
      let measure = basket.part { () throws(Problems) in
        try Measure(fields, fact: BandsKey.fact, per: BandsKey.per, times: BandsKey.times)
      }
      let sizes = basket.part { () throws(Problems) in
        try fields.items(BandsKey.sizes) { item throws(Problems) in
          SizeBands.Band(
            item.identifier(SizeBandKey.code),
            try item.requiredInterval(
              value: SizeBandKey.value, from: .from, over: .over, upTo: .upTo, below: .below))
        }
      }
      guard let measure, let sizes else { throw basket.failure() }
      self = try Bands(fields, sizes, by: measure, clause: clause)
    } catch {
      throw error.inClause(clause).renamed(from: "bands", to: fields.has(BandsKey.words) ? "words" : "sizes")
    }
  }

  private init(
    _ fields: Fields, _ sizes: [SizeBands.Band], by measure: Measure, clause: String
  ) throws(Problems) {
    guard fields.has(BandsKey.words) || fields.has(BandsKey.others) else {
      self = .bySize(
        try SizeBands(sizes, by: measure, isWholeNumbersOnly: fields.isSet(BandsKey.wholeNumbers), clause: clause))
      return
    }
    guard sizes.isEmpty else {
      throw Problems([Problem(.contestScale, at: "sizes", value: "sizes", reason: "several")])
    }
    let words = try fields.items(BandsKey.words) { item throws(Problems) in
      WordBands.Band(item.identifier(WordBandKey.code), item.texts(WordBandKey.words))
    }
    self = .byWord(
      try WordBands(words, others: fields.optionalIdentifier(BandsKey.others), by: measure, clause: clause))
  }
}

extension Problems {
  /// The same problems, those at one path told at another.
  fileprivate func renamed(from path: String, to other: String) -> Problems {
    Problems(
      all.map { problem in
        var problem = problem
        if problem.path == path { problem.path = other }
        return problem
      })
  }
}

extension Ranking {
  fileprivate init(_ fields: Fields?) throws(Problems) {
    guard let fields else { throw Problems([Problem(.fieldMissing, expected: .object)]) }
    let ties = try fields.items(RankingKey.ties) { item throws(Problems) in
      Tie(
        try Measure(item, fact: TieKey.fact, per: TieKey.per, times: TieKey.times),
        better: item.choice(TieKey.better))
    }
    try self.init(
      counting: fields.choice(RankingKey.counting), places: fields.integer(RankingKey.places),
      minimumPoints: fields.decimals(RankingKey.minimumPoints).map { Ratio($0) }, ties: ties)
  }
}

extension Stage {
  fileprivate init(_ fields: Fields) throws(Problems) {
    try self.init(
      code: fields.identifier(StageKey.code), after: fields.optionalIdentifier(StageKey.after),
      level: fields.choice(StageKey.level), mergesBands: fields.isSet(StageKey.mergesBands),
      goingUp: fields.integer(StageKey.goingUp))
  }
}
