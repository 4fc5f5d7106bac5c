import Tekseru

extension Withdrawal {
  func put(into tree: inout Tree) {
    tree.set(WithdrawalKey.kind, kind)
    tree.set(WithdrawalKey.of, of)
    tree.set(WithdrawalKey.reason, reason)
  }
}

extension WorkingCalendar {
  func put(into tree: inout Tree) {
    tree.set(CalendarKey.country, country)
    tree.set(CalendarKey.year, year)
    tree.set(CalendarKey.days, list: days) { tree, day in
      tree.set(CalendarDayKey.date, day.date)
      tree.set(CalendarDayKey.what, day.what)
      tree.set(CalendarDayKey.from, day.movedFrom)
      tree.set(CalendarDayKey.estimated, when: day.isEstimated)
      tree.set(CalendarDayKey.name, day.name)
    }
    tree.set(CalendarKey.source, source)
    tree.set(CalendarKey.issued, issued)
  }
}

extension DeadlineRules {
  func put(into tree: inout Tree) {
    tree.set(DeadlinesKey.country, country)
    tree.set(DeadlinesKey.rules, object: terms) { tree, terms in
      tree.set(RemovalKey.critical, object: terms.critical) { $1.put(into: &$0) }
      tree.set(RemovalKey.gross, object: terms.gross) { $1.put(into: &$0) }
      tree.set(RemovalKey.significant, object: terms.significant) { $1.put(into: &$0) }
      tree.set(RemovalKey.minor, object: terms.minor) { $1.put(into: &$0) }
    }
    tree.set(DeadlinesKey.reply, object: terms.reply) { $1.put(into: &$0) }
    tree.set(DeadlinesKey.verification, object: terms.verification) { $1.put(into: &$0) }
    tree.set(DeadlinesKey.source, source)
  }
}

extension Term {
  fileprivate func put(into tree: inout Tree) {
    switch self {
    case .days(let days): tree.set(TermKey.days, days)
    case .workingDays(let days): tree.set(TermKey.workingDays, days)
    case .months(let months): tree.set(TermKey.months, months)
    }
  }
}
