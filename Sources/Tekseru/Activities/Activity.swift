/// What an inspector did besides inspecting.
public struct Activity: Hashable, Sendable {
  /// For which organization.
  public var organization: Identifier
  /// Who.
  public var inspector: Identifier
  /// When.
  public var date: Day
  /// What.
  public var type: Kind
  /// How many; nil counts as one.
  public var count: Int?
  /// In what words.
  public var text: String?

  /// The kinds of work that the federation's form counts.
  public enum Kind: String, CaseIterable, Sendable {
    /// A proposal to improve conditions.
    case proposal
    /// Part in a labour dispute.
    case dispute
    /// Part in an accident's investigation.
    case investigation
    /// Part in the attestation of workplaces.
    case attestation
    /// A seminar held.
    case seminar
    /// A training given.
    case training
  }

  /// Makes an activity.
  public init(
    organization: Identifier, inspector: Identifier, date: Day, type: Kind, count: Int? = nil, text: String? = nil
  ) {
    self.organization = organization
    self.inspector = inspector
    self.date = date
    self.type = type
    self.count = count
    self.text = text
  }
}
