/// What a violation is about: the five lines of the federation's report form.
public enum Category: String, CaseIterable, Sendable {
  /// Safe conditions at work.
  case conditions
  /// Rules and instructions.
  case rules
  /// Training and briefing.
  case training
  /// Workwear, footwear and personal protective equipment.
  case equipment
  /// Anything else.
  case other
}
