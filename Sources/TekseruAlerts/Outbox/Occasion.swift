/// Why somebody is told; each has a message of its own in the journal's catalogue.
public enum Occasion: String, CaseIterable, Codable, Sendable {
  /// Something will be due in a few days.
  case dueSoon
  /// Something is overdue.
  case overdue
  /// Something is overdue for so long that the next stage is told.
  case escalated
  /// A direct threat was recorded, or stands still.
  case critical
  /// What somebody was told of is confirmed as removed, or withdrawn.
  case resolved
  /// Messages could not be delivered; for the administrator.
  case undeliverable
  /// Anything else that somebody must know: a mandate that ends, a period that is not reported, a refused document.
  case notice
}
