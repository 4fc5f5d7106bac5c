/// A node of the union's tree, as it is from a day on.
///
/// An organization's code never changes; its name, parent and numbers may. Each document of one code is a state that
/// holds from `asOf` until the next. An organization that ends has `until`, and `successor` where another takes over.
public struct Organization: Hashable, Sendable {
  /// The code that never changes.
  public var code: Identifier
  /// The name, in the language its people write it.
  public var name: String
  /// Where in the tree it stands.
  public var level: Level
  /// The organization it belongs to.
  public var parent: Identifier?
  /// The country whose calendar and terms apply; inherited from the parent when nil.
  public var country: Country?
  /// The time zone by name, such as `Asia/Almaty`; inherited from the parent when nil.
  public var timeZone: String?
  /// Whether it works five or six days a week; inherited from the parent when nil.
  public var week: WorkWeek?
  /// The sector, such as health or education.
  public var sector: String?
  /// Members of the union.
  public var members: Int?
  /// Workers in all.
  public var headcount: Int?
  /// The first day of this state; nil: from the beginning.
  public var asOf: Day?
  /// The last day of the organization.
  public var until: Day?
  /// Who takes over.
  public var successor: Identifier?

  /// The levels of the tree, from the top.
  public enum Level: String, CaseIterable, Sendable {
    /// A federation of unions.
    case federation
    /// A union of a trade.
    case union
    /// A union's office for a region.
    case branch
    /// A primary organization, at a workplace.
    case primary
  }

  /// Makes a state of an organization.
  public init(
    code: Identifier, name: String, level: Level, parent: Identifier? = nil, country: Country? = nil,
    timeZone: String? = nil, week: WorkWeek? = nil, sector: String? = nil, members: Int? = nil, headcount: Int? = nil,
    asOf: Day? = nil, until: Day? = nil, successor: Identifier? = nil
  ) {
    self.code = code
    self.name = name
    self.level = level
    self.parent = parent
    self.country = country
    self.timeZone = timeZone
    self.week = week
    self.sector = sector
    self.members = members
    self.headcount = headcount
    self.asOf = asOf
    self.until = until
    self.successor = successor
  }
}
