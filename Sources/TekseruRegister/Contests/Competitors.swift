public import Tekseru

/// Who competes in a nomination.
public struct Competitors: Sendable {
  /// The participants with their facts, in the order of their codes.
  public let participants: [Participant]
  /// The names of the participants and of the organizations, by code, as they were on the period's last day.
  public let names: [Identifier: String]
}
