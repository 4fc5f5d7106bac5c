/// Who competes, with the facts of the regulation's period.
public struct Participant: Hashable, Sendable {
  /// The code of the organization or the inspector.
  public var code: Identifier
  /// The organization that the participant is or belongs to, and those above it.
  public var organizations: [Organization.Level: Identifier]
  /// What is known.
  public var facts: [ContestFact: Fact]

  /// Makes a participant.
  public init(
    _ code: Identifier, organizations: [Organization.Level: Identifier] = [:], facts: [ContestFact: Fact] = [:]
  ) {
    self.code = code
    self.organizations = organizations
    self.facts = facts
  }
}
