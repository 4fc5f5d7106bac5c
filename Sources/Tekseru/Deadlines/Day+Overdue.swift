extension Day {
  /// Whether what is due on this day is overdue on another: the whole of the due day is on time.
  public func isOverdue(on today: Day) -> Bool {
    today > self
  }

  /// The calendar days by which what is due on this day is overdue on another; 0 while it is on time.
  public func daysOverdue(on today: Day) -> Int {
    max(0, today.days(since: self))
  }
}
