import Tekseru

extension Criterion {
  func put(into tree: inout Tree) {
    tree.set(CriterionKey.code, code)
    tree.set(CriterionKey.clause, clause)
    tree.set(CriterionKey.title, object: title) { $1.put(into: &$0) }
    tree.set(measure, fact: CriterionKey.fact, per: CriterionKey.per, times: CriterionKey.times)
    tree.set(CriterionKey.weight, weight == .one ? nil : weight)
    tree.set(CriterionKey.cap, cap)
    tree.set(CriterionKey.whenAbsent, whenAbsent == .zero ? nil : whenAbsent)
    scale.put(into: &tree)
  }
}

extension Scale {
  fileprivate func put(into tree: inout Tree) {
    switch self {
    case .steps(let steps): steps.put(into: &tree)
    case .linear(let linear):
      tree.set(CriterionKey.linear, list: [linear.first, linear.last]) { tree, point in
        tree.set(PointKey.value, point.value)
        tree.set(PointKey.points, point.points)
      }
    case .perUnit(let unit): unit.put(into: &tree, CriterionKey.perUnit, limit: .upTo)
    case .penalty(let unit): unit.put(into: &tree, CriterionKey.penalty, limit: .downTo)
    case .yesNo(let yes, let no):
      tree.set(CriterionKey.yesNo, object: yes) { tree, yes in
        tree.set(YesNoKey.yes, yes)
        tree.set(YesNoKey.no, no == .zero ? nil : no)
      }
    case .information: tree.set(CriterionKey.information, when: true)
    }
  }
}

extension Steps {
  fileprivate func put(into tree: inout Tree) {
    if domain != .fromZero {
      tree.set(CriterionKey.values, object: domain) { tree, domain in
        tree.set(domain, value: IntervalKey.value, from: .from, over: .over, upTo: .upTo, below: .below)
      }
    }
    tree.set(CriterionKey.wholeNumbers, when: isWholeNumbersOnly)
    tree.set(CriterionKey.steps, list: all) { tree, step in
      tree.set(step.values, value: StepKey.value, from: .from, over: .over, upTo: .upTo, below: .below)
      tree.set(StepKey.points, step.points)
    }
  }
}

extension PerUnit {
  fileprivate func put(into tree: inout Tree, _ key: CriterionKey, limit: PerUnitKey) {
    tree.set(key, object: self) { tree, unit in
      tree.set(PerUnitKey.points, unit.points)
      tree.set(PerUnitKey.each, unit.unit == .one ? nil : unit.unit)
      tree.set(limit, unit.limit)
    }
  }
}

extension Tree {
  mutating func set(_ key: some FieldKey, _ number: Ratio?) { set(key, number?.exactText) }

  mutating func set<Key: FieldKey>(_ measure: Measure, fact: Key, per: Key, times: Key) {
    set(fact, measure.fact.name)
    set(per, measure.per?.name)
    set(times, measure.times == 1 ? nil : measure.times)
  }

  mutating func set<Key: FieldKey>(
    _ interval: Interval, value: Key, from: Key, over: Key, upTo: Key, below: Key
  ) {
    if let lower = interval.lower, lower == interval.upper {
      set(value, lower.value)
      return
    }
    if let lower = interval.lower { set(lower.isClosed ? from : over, lower.value) }
    if let upper = interval.upper { set(upper.isClosed ? upTo : below, upper.value) }
  }
}
