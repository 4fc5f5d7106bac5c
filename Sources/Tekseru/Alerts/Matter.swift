/// What of a thing is watched.
public enum Matter: String, CaseIterable, Hashable, Sendable {
  /// The removal of a violation, by its due date.
  case removal
  /// A direct threat to life that is not confirmed as removed.
  case critical
  /// A removal that was reported and is to be verified by the inspector.
  case verification
  /// The employer's answer to a representation.
  case reply
  /// The decision on a request for more time.
  case `extension`
  /// An inspector's mandate, by its last day.
  case mandate
  /// An inspector's training, by its last day.
  case training
  /// A council chair's two years.
  case chair
  /// The figures of a period that an organization has not reported.
  case reporting
  /// A document that was refused or in conflict.
  case refusal
  /// Next year's calendar of a country.
  case calendar

  /// Who is told at a stage, as the ladder of the design says; those of a stage include those of the stages before it.
  public func roles(at stage: AlertStage) -> [AlertRole] {
    switch self {
    case .removal, .reply: Matter.climbing([.responsible, .inspector], then: .chair, at: stage)
    case .critical: [.inspector, .chair, .branch]
    case .verification: Matter.climbing([.inspector], then: .chair, at: stage)
    case .extension: Matter.climbing([.chair], then: .inspector, at: stage)
    case .mandate, .training: stage == .reminder ? [.inspector, .chair] : [.inspector, .chair, .branch]
    case .chair: [.chair, .branch]
    case .reporting: Matter.climbing([.officer], at: stage)
    case .refusal: [.filer]
    case .calendar: [.administrator]
    }
  }

  private static func climbing(
    _ first: [AlertRole], then second: AlertRole? = nil, at stage: AlertStage
  ) -> [AlertRole] {
    let both = first + [second].compactMap(\.self)
    return switch stage {
    case .reminder: first
    case .overdue, .critical, .resolved: both
    case .branch: both + [.branch]
    case .centre: both + [.branch, .centre]
    }
  }

  /// The first stage at which a role is told of it.
  public func firstStage(of role: AlertRole) -> AlertStage {
    AlertStage.allCases.first { roles(at: $0).contains(role) } ?? .overdue
  }

  /// Whether it ends by being resolved, of which those are told who were told of it.
  public var canBeResolved: Bool {
    switch self {
    case .removal, .critical, .verification, .reply, .extension, .reporting: true
    case .mandate, .training, .chair, .refusal, .calendar: false
    }
  }
}
