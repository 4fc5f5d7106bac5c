/// The papers by name.
public enum PaperName: String, CaseIterable, Sendable {
  /// An inspection's act.
  case act
  /// The representation that puts an inspection's violations to the employer, with their dates and how they were reckoned.
  case representation
  /// The demand to stop work on a direct threat: an inspection's critical violations.
  case stopWork = "stop-work"
  /// The register of issued representations: the seven columns of the trade's form.
  case representations
  /// What is overdue, with room for signatures.
  case overdue
  /// The production council's sheet: what is open, its dates, and room for a decision.
  case council
  /// The federation's form of 19 indicators.
  case indicators
  /// The work of councils and inspectors by years.
  case safetyWork = "safety-work"
  /// The organizations directly below one, by years.
  case branches
  /// Members' appeals by topic and what they brought, by years.
  case appeals
  /// One page for a plenum: a year beside the year before.
  case plenum

  /// Whether the paper is of one inspection.
  public var isOfInspection: Bool { self == .act || self == .representation || self == .stopWork }
}
