/// A member's appeal to the union.
public struct Appeal: Hashable, Sendable {
  /// To which organization.
  public var organization: Identifier
  /// When.
  public var date: Day
  /// What about.
  public var topic: Topic
  /// By which way.
  public var channel: Channel?
  /// What it brought, in money.
  public var effect: Money?
  /// The day it was answered.
  public var answered: Day?

  /// What appeals are about, as the unions report them.
  public enum Topic: String, CaseIterable, Sendable {
    /// Wages.
    case wages
    /// Occupational safety.
    case safety
    /// Legal help.
    case legal
    /// Sanatorium and rest.
    case rest
    /// Material assistance.
    case aid
    /// Anything else.
    case other
  }

  /// The ways an appeal comes.
  public enum Channel: String, CaseIterable, Sendable {
    /// A letter.
    case letter
    /// The hotline.
    case hotline
    /// A messenger.
    case messenger
    /// A visit.
    case visit
  }

  /// Makes an appeal.
  public init(
    organization: Identifier, date: Day, topic: Topic, channel: Channel? = nil, effect: Money? = nil,
    answered: Day? = nil
  ) {
    self.organization = organization
    self.date = date
    self.topic = topic
    self.channel = channel
    self.effect = effect
    self.answered = answered
  }
}
