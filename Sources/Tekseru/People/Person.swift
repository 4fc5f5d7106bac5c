/// A person other than an inspector who has a part in the union's or the employer's safety work.
public struct Person: Hashable, Sendable {
  /// The person's code.
  public var code: Identifier
  /// The full name.
  public var name: String
  /// What the person is, where and when.
  public var roles: [Role]
  /// How the person is reached.
  public var contact: Contact?
  /// The language to write in: kk, ru, uz, ky or en.
  public var language: String?

  /// Something that a person is at an organization.
  public struct Role: Hashable, Sendable {
    /// What.
    public var role: Name
    /// Where.
    public var organization: Identifier
    /// The first day.
    public var from: Day?
    /// The last day.
    public var until: Day?

    /// Makes a role; refuses one that ends before it begins.
    public init(role: Name, organization: Identifier, from: Day? = nil, until: Day? = nil) throws(Problem) {
      if let problem = Problem.order(earlier: from, "from", later: until, "until") { throw problem }
      self.role = role
      self.organization = organization
      self.from = from
      self.until = until
    }

    /// What a person can be.
    public enum Name: String, CaseIterable, Sendable {
      /// Answers for safety at a workplace, on the employer's side.
      case responsible
      /// Chairs the production safety council.
      case chair
      /// Belongs to the council.
      case member
      /// An officer of a branch or central office.
      case officer
      /// Belongs to a contest's jury.
      case juror
      /// Runs the register.
      case administrator
    }
  }

  /// Makes a person.
  public init(
    code: Identifier, name: String, roles: [Role] = [], contact: Contact? = nil, language: String? = nil
  ) {
    self.code = code
    self.name = name
    self.roles = roles
    self.contact = contact
    self.language = language
  }
}
