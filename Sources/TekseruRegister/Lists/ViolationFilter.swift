public import Tekseru

/// Which violations a list shows.
public struct ViolationFilter: Sendable {
  /// Only those at this organization and all below it.
  public var organization: String?
  /// Only those that this inspector found.
  public var inspector: String?
  /// Only of this severity.
  public var severity: Severity?
  /// Only of this status; nil: all but the withdrawn.
  public var status: ViolationStatus?
  /// Only those that are overdue.
  public var isOverdue: Bool
  /// Only those that are open or reported removed, and not yet confirmed.
  public var isUnresolved = false
  /// Only these of the list, counted from 0, for a page of it; nil: all.
  public var page: Range<Int>?
  /// Only those due on this day or before.
  public var dueBy: Day?
  /// Only those whose text or names contain this.
  public var find: String?
  /// Whether the requirement and who answers are wanted, which the documents alone say: that takes longer.
  public var isDetailed: Bool

  /// Makes a filter; the usual one lets everything pass.
  public init(
    organization: String? = nil, inspector: String? = nil, severity: Severity? = nil, status: ViolationStatus? = nil,
    isOverdue: Bool = false, dueBy: Day? = nil, find: String? = nil, isDetailed: Bool = false
  ) {
    self.organization = organization
    self.inspector = inspector
    self.severity = severity
    self.status = status
    self.isOverdue = isOverdue
    self.dueBy = dueBy
    self.find = find
    self.isDetailed = isDetailed
  }
}
