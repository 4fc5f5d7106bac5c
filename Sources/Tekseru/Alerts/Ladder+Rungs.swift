/// A rung of the ladder: a stage, and the day from which on it is to be told.
public struct Rung: Hashable, Sendable {
  /// The stage.
  public var stage: AlertStage
  /// The day on which it is reached, where the thing is.
  public var day: Day

  /// Makes a rung.
  public init(_ stage: AlertStage, on day: Day) {
    self.stage = stage
    self.day = day
  }
}

/// Where an item stands on the ladder on a day.
public struct LadderPosition: Hashable, Sendable {
  /// The last rung that was reached; nil before the first.
  public var reached: Rung?
  /// The day of the next rung; nil when there is none.
  public var next: Day?
  /// The day on which each stage that was reached began.
  public var begun: [Rung]

  /// Makes a position.
  public init(reached: Rung?, next: Day?, begun: [Rung] = []) {
    self.reached = reached
    self.next = next
    self.begun = begun
  }

  /// The stages that began before the one that was reached, the earliest first.
  public var gone: [Rung] {
    guard let start = begun.last(where: { $0.stage == reached?.stage })?.day else { return [] }
    return begun.filter { $0.day < start }
  }
}

extension Ladder {
  /// Where something stands that is due on a day, by the working days of its place.
  ///
  /// The rungs depend on the due day alone and not on what was told: whoever looks after a month sees the last of them.
  public func position(dueOn due: Day, on today: Day, _ days: WorkingDays) -> LadderPosition {
    guard due < days.last else { return LadderPosition(reached: nil, next: days.last) }
    let remindsOn = days.day(reminder, before: due)
    let dueCount = days.count(upTo: due)
    let overdueFor = days.count(upTo: today) - dueCount
    guard today > due, overdueFor >= overdue else {
      let reminded = Rung(.reminder, on: min(remindsOn, due))
      let overdueOn = days.day(dueCount + overdue)
      return today < reminded.day
        ? LadderPosition(reached: nil, next: reminded.day)
        : LadderPosition(reached: reminded, next: overdueOn, begun: [reminded])
    }
    let begun = stages.filter { $0.start <= overdueFor }
    let (stage, start) = begun.last ?? (.overdue, overdue)
    let mark = lastMark(upTo: overdueFor - start)
    let nextMark = start + nextMark(after: overdueFor - start)
    let nextStage = stages.first { $0.start > overdueFor }?.start ?? .max
    return LadderPosition(
      reached: days.day(dueCount + start + mark).map { Rung(stage, on: $0) },
      next: days.day(dueCount + min(nextMark, nextStage)),
      begun: [Rung(.reminder, on: min(remindsOn, due))]
        + begun.compactMap { begun in days.day(dueCount + begun.start).map { Rung(begun.stage, on: $0) } })
  }

  private var stages: [(stage: AlertStage, start: Int)] {
    [(.overdue, overdue), (.branch, branch), (.centre, centre)]
  }

  /// The working days into a stage at which it is told: 0, then after each pause.
  private func lastMark(upTo elapsed: Int) -> Int {
    let growing = [0, repeats.first, repeats.first + repeats.second, repeats.first + repeats.second + repeats.third]
    guard elapsed >= growing[3] else { return growing.last { $0 <= elapsed } ?? 0 }
    return growing[3] + (elapsed - growing[3]) / repeats.then * repeats.then
  }

  private func nextMark(after elapsed: Int) -> Int {
    let growing = [repeats.first, repeats.first + repeats.second, repeats.first + repeats.second + repeats.third]
    if let next = growing.first(where: { $0 > elapsed }) { return next }
    return growing[2] + ((elapsed - growing[2]) / repeats.then + 1) * repeats.then
  }

  /// Where a direct threat stands that was found on a day: told at once, and again every so many working days.
  public func position(ofThreatFoundOn found: Day, on today: Day, _ days: WorkingDays) -> LadderPosition {
    guard today >= found else { return LadderPosition(reached: nil, next: found) }
    let first = days.count(upTo: found)
    let times = max(0, days.count(upTo: today) - first) / critical
    let reached = times == 0 ? found : days.day(first + times * critical) ?? found
    return LadderPosition(
      reached: Rung(.critical, on: reached), next: days.day(first + (times + 1) * critical),
      begun: [Rung(.critical, on: found)])
  }

  /// Where something stands that ends on a day: told some days before, and once when it has ended.
  public func position(endingOn end: Day, on today: Day, _ days: WorkingDays) -> LadderPosition {
    let before = Rung(.reminder, on: end.adding(days: -expiry))
    let after = Rung(.overdue, on: days.day(1, after: end))
    if today < before.day { return LadderPosition(reached: nil, next: before.day) }
    if today <= end || today < after.day {
      return LadderPosition(reached: before, next: after.day, begun: [before])
    }
    return LadderPosition(reached: after, next: nil, begun: [before, after])
  }
}
