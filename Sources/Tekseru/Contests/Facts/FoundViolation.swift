/// A violation with what became of it, as far as contests ask.
public struct FoundViolation: Sendable {
  /// The day of the inspection that found it.
  public let found: Day
  /// Its category.
  public let category: Category
  /// The date on which it was first due; nil when it never was.
  public let originalDue: Day?
  /// Its phases.
  public let history: ViolationHistory
  /// Whether it repeats an earlier one.
  public let isRepeat: Bool
  /// The decisions that granted more time.
  public let extensions: [RecordReference]
  /// The inspection, and the documents that report, confirm or reject its removal.
  public let records: [RecordReference]

  /// Makes one from the inspection and the documents about it.
  public init(
    found: Day, category: Category, originalDue: Day?, history: ViolationHistory, isRepeat: Bool = false,
    extensions: [RecordReference] = [], records: [RecordReference]
  ) {
    self.found = found
    self.category = category
    self.originalDue = originalDue
    self.history = history
    self.isRepeat = isRepeat
    self.extensions = extensions
    self.records = records
  }

  /// Whether its removal is confirmed.
  var isRemoved: Bool { history.phases.last?.status == .confirmed }

  /// Whether its removal was confirmed by a day.
  func isRemoved(by day: Day) -> Bool {
    guard let last = history.phases.last else { return false }
    return last.status == .confirmed && last.from <= day
  }
}
