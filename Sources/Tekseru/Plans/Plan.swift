/// The inspections that an organization intends to hold in a year.
public struct Plan: Hashable, Sendable {
  /// Whose plan it is.
  public var organization: Identifier
  /// The year.
  public var year: Int
  /// The intended inspections.
  public var inspections: [Item]

  /// An intended inspection.
  public struct Item: Hashable, Sendable {
    /// The day.
    public var date: Day?
    /// Where.
    public var organization: Identifier?
    /// By whom.
    public var inspector: Identifier?

    /// Makes an intended inspection.
    public init(date: Day? = nil, organization: Identifier? = nil, inspector: Identifier? = nil) {
      self.date = date
      self.organization = organization
      self.inspector = inspector
    }
  }

  /// Makes a plan.
  public init(organization: Identifier, year: Int, inspections: [Item] = []) {
    self.organization = organization
    self.year = year
    self.inspections = inspections
  }
}
