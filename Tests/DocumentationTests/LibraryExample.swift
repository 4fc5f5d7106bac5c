import Tekseru

/// What there is to say on a day about a violation found on 23 February, and about the work of a year.
func tell(on today: Day) throws -> [String] {
  let reckoning = DeadlineRules.kazakhstan.reckonRemoval(
    of: .significant, from: try Day("2026-02-23"), calendars: .shipped, week: .fiveDays)
  let due = reckoning.due

  var lines = [reckoning.description(with: .shipped)]
  lines.append(due.isOverdue(on: today) ? "overdue by \(due.daysOverdue(on: today)) days" : "on time")

  if let share = Rates.removedShare(removed: 1920, found: 2142), let goal = Ratio(9, of: 10) {
    lines.append("removed: \(share), the goal is \(share >= goal ? "met" : "missed")")
  }
  if Rates.removedShare(removed: 0, found: 0) == nil { lines.append("0 of 0 has no value") }
  return lines
}
