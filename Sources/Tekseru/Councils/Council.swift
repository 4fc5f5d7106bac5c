/// A production safety council (производственный совет по БиОТ) as it was established on a day.
///
/// The employer's and the workers' members are equal in number; the chair alternates between the sides every two
/// years (Labour Code of Kazakhstan, art. 203). Each document of one organization is a state from `established` on.
public struct Council: Hashable, Sendable {
  /// The organization whose council it is.
  public var organization: Identifier
  /// The day of the decision that established this composition.
  public var established: Day
  /// Who proposed it.
  public var initiatedBy: Side?
  /// The members.
  public var members: [Member]
  /// The last day of this composition.
  public var until: Day?

  /// Who may propose a council.
  public enum Side: String, CaseIterable, Sendable {
    /// The union.
    case union
    /// The employer.
    case employer
  }

  /// A member of a council.
  public struct Member: Hashable, Sendable {
    /// The name, where the person has no code.
    public var name: String?
    /// The person's code.
    public var person: Identifier?
    /// Whom the member speaks for.
    public var side: Side
    /// Whether the member chairs the council.
    public var role: Role?

    /// Whom a member speaks for.
    public enum Side: String, CaseIterable, Sendable {
      /// The employer.
      case employer
      /// The workers.
      case workers
    }

    /// A member's part in the council.
    public enum Role: String, CaseIterable, Sendable {
      /// Leads the council, for two years.
      case chair
      /// Belongs to it.
      case member
    }

    /// Makes a member.
    public init(name: String?, person: Identifier?, side: Side, role: Role? = nil) {
      self.name = name
      self.person = person
      self.side = side
      self.role = role
    }
  }

  /// Makes a council; refuses one that ends before it was established.
  public init(
    organization: Identifier, established: Day, initiatedBy: Side? = nil, members: [Member] = [], until: Day? = nil
  ) throws(Problem) {
    if let problem = Problem.order(earlier: established, "established", later: until, "until") { throw problem }
    self.organization = organization
    self.established = established
    self.initiatedBy = initiatedBy
    self.members = members
    self.until = until
  }

  /// The day on which the chair's two years end.
  public var chairUntil: Day { established.adding(months: 24) }

  /// What is odd about the composition on a day; these are warnings.
  public func oddities(on today: Day) -> [Problem] {
    let employer = members.count { $0.side == .employer }
    let workers = members.count - employer
    var found: [Problem] = []
    if employer != workers {
      found.append(
        Problem(.councilParity, at: "members", details: ["employer": "\(employer)", "workers": "\(workers)"]))
    }
    if until == nil, chairUntil < today {
      found.append(Problem(.councilChairOverdue, at: "established", details: ["day": chairUntil.description]))
    }
    return found
  }
}
