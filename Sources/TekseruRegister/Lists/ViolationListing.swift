public import Tekseru

/// A violation as a list shows it, on a day.
public struct ViolationListing: Hashable, Sendable {
  /// The id: the first id of its inspection and its number.
  public var id: String
  /// Where.
  public var organization: String
  /// By whom found.
  public var inspector: String
  /// What it is about.
  public var category: Category
  /// How grave; nil counts as significant.
  public var severity: Severity?
  /// What was found.
  public var text: String
  /// What became of it by that day.
  public var status: ViolationStatus
  /// The day since which that is so.
  public var statusSince: Day
  /// The day it was found.
  public var found: Day
  /// The day it is due; nil where no term is known.
  public var due: Day?
  /// The day it was first due.
  public var originalDue: Day?
  /// Calendar days past its due day; 0 when it is not overdue.
  public var daysOverdue: Int
  /// The last day of a silence that covers it.
  public var silencedUntil: Day?
  /// The requirement that was violated; nil unless the filter is detailed.
  public var requirement: String?
  /// Who answers for the removal; nil unless the filter is detailed.
  public var responsible: String?
}

/// Where a violation stands among all, in the order in which they were recorded.
public struct ViolationPlace: Hashable, Sendable {
  /// The number of its inspection.
  public var inspection: Int
  /// Its own, within the inspection.
  public var number: Int

  /// Makes a place; the usual one lies before the first.
  public init(inspection: Int = 0, number: Int = 0) {
    self.inspection = inspection
    self.number = number
  }
}
