import Tekseru

extension Regulation {
  func put(into tree: inout Tree) {
    tree.set(RegulationKey.title, object: title) { $1.put(into: &$0) }
    tree.set(RegulationKey.organizer, organizer)
    tree.set(RegulationKey.period, period.description)
    tree.set(RegulationKey.test, test)
    if rounding != .twoDecimals || roundingPlace != .total {
      tree.set(RegulationKey.rounding, object: rounding) { tree, rounding in
        tree.set(RoundingKey.decimals, rounding.decimals)
        tree.set(RoundingKey.rule, rounding.rule == .halfUp ? nil : rounding.rule)
        tree.set(RoundingKey.each, roundingPlace == .total ? nil : roundingPlace)
      }
    }
    tree.set(
      RegulationKey.objectionDays, objectionDays == Regulation.usualObjectionDays ? nil : objectionDays)
    tree.set(RegulationKey.nominations, list: nominations) { $1.put(into: &$0) }
  }
}

extension Wording {
  func put(into tree: inout Tree) {
    tree.set(WordingKey.kk, texts[.kazakh])
    tree.set(WordingKey.ru, texts[.russian])
    tree.set(WordingKey.uz, texts[.uzbek])
    tree.set(WordingKey.ky, texts[.kyrgyz])
    tree.set(WordingKey.en, texts[.english])
  }
}

extension Nomination {
  fileprivate func put(into tree: inout Tree) {
    tree.set(NominationKey.code, code)
    tree.set(NominationKey.title, object: title) { $1.put(into: &$0) }
    switch participants {
    case .organizations(let level):
      tree.set(NominationKey.participants, ParticipantsWord.organizations)
      tree.set(NominationKey.level, level == .primary ? nil : level)
    case .inspectors: tree.set(NominationKey.participants, ParticipantsWord.inspectors)
    }
    bands.put(into: &tree)
    tree.set(NominationKey.admission, list: admission) { $1.put(into: &$0) }
    tree.set(NominationKey.disqualification, list: disqualification) { $1.put(into: &$0) }
    tree.set(NominationKey.criteria, list: criteria) { $1.put(into: &$0) }
    tree.set(
      NominationKey.withoutNotApplicable, withoutNotApplicable == .leftOut ? nil : withoutNotApplicable)
    tree.set(NominationKey.ranking, object: ranking) { $1.put(into: &$0) }
    tree.set(NominationKey.stages, list: stages.inOrder) { $1.put(into: &$0) }
  }
}

extension Bands {
  fileprivate func put(into tree: inout Tree) {
    switch self {
    case .none: break
    case .bySize(let bands):
      tree.set(NominationKey.bands, object: bands) { tree, bands in
        tree.set(BandsKey.clause, bands.clause)
        tree.set(bands.measure, fact: BandsKey.fact, per: BandsKey.per, times: BandsKey.times)
        tree.set(BandsKey.wholeNumbers, when: bands.isWholeNumbersOnly)
        tree.set(BandsKey.sizes, list: bands.all) { tree, band in
          tree.set(SizeBandKey.code, band.code)
          tree.set(
            band.values, value: SizeBandKey.value, from: .from, over: .over, upTo: .upTo, below: .below)
        }
      }
    case .byWord(let bands):
      tree.set(NominationKey.bands, object: bands) { tree, bands in
        tree.set(BandsKey.clause, bands.clause)
        tree.set(bands.measure, fact: BandsKey.fact, per: BandsKey.per, times: BandsKey.times)
        tree.set(BandsKey.words, list: bands.all) { tree, band in
          tree.set(WordBandKey.code, band.code)
          tree.set(WordBandKey.words, texts: band.words)
        }
        tree.set(BandsKey.others, bands.others)
      }
    }
  }
}

extension Condition {
  fileprivate func put(into tree: inout Tree) {
    tree.set(ConditionKey.clause, clause)
    tree.set(measure, fact: ConditionKey.fact, per: ConditionKey.per, times: ConditionKey.times)
    switch test {
    case .within(let interval):
      tree.set(interval, value: ConditionKey.value, from: .from, over: .over, upTo: .upTo, below: .below)
    case .flag(let flag): tree.add(flag ? .yes : .no, key: ConditionKey.is.text)
    }
  }
}

extension Ranking {
  fileprivate func put(into tree: inout Tree) {
    tree.set(RankingKey.counting, counting)
    tree.set(RankingKey.places, places)
    tree.set(RankingKey.minimumPoints, texts: minimumPoints.map(\.exactText))
    tree.set(RankingKey.ties, list: ties) { tree, tie in
      tree.set(tie.measure, fact: TieKey.fact, per: TieKey.per, times: TieKey.times)
      tree.set(TieKey.better, tie.better)
    }
  }
}

extension Stage {
  fileprivate func put(into tree: inout Tree) {
    tree.set(StageKey.code, code)
    tree.set(StageKey.after, after)
    tree.set(StageKey.level, level)
    tree.set(StageKey.mergesBands, when: mergesBands)
    tree.set(StageKey.goingUp, goingUp == 0 ? nil : goingUp)
  }
}
