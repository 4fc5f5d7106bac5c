/// Everything that decides whether one person is told of one item now.
///
/// A value: where the item stands, what the person was told before, what holds back. The decision is a function of it.
public struct AlertCase: Hashable, Sendable {
  /// Where the item stands on the ladder.
  public var position: LadderPosition
  /// What is watched.
  public var matter: Matter
  /// What the person is for the item.
  public var role: AlertRole
  /// Whose place the person takes, because nobody is known there.
  public var insteadOf: [AlertRole]
  /// The last that the person was told of the item, counted from the same due date.
  public var told: Rung?
  /// Whether the last that the person was told of it was that it is resolved.
  public var wasResolved = false
  /// The last day of a silence that covers it.
  public var silencedUntil: Day?
  /// The last day of an acknowledgement.
  public var acknowledgedUntil: Day?
  /// The day before which it was overdue when old records were brought in.
  public var overdueBefore: Day?
  /// What the recipient's clock and calendar say.
  public var availability: OfficeHours.Availability
  /// The recipient's day of the last digest.
  public var lastDigest: Day?

  /// Makes a case.
  public init(
    position: LadderPosition, matter: Matter, role: AlertRole, insteadOf: [AlertRole] = [], told: Rung?,
    availability: OfficeHours.Availability
  ) {
    self.position = position
    self.matter = matter
    self.role = role
    self.insteadOf = insteadOf
    self.told = told
    self.availability = availability
  }

  /// Whether the person is told.
  public enum Decision: Hashable, Sendable {
    /// The person is told of a rung; `passed`: stages that went by untold since the last time, and are told with it.
    case tell(Rung, passed: [AlertStage])
    /// The person is not told, and why.
    case staySilent(because: SilenceReason)
  }

  /// Whether the person is told now.
  public var decision: Decision {
    guard let rung = position.reached else {
      return .staySilent(because: position.next.map { .notYet(until: $0) } ?? .noDate)
    }
    if let told, isTold(rung, by: told) { return .staySilent(because: .told(on: told.day, next: position.next)) }
    if told == nil, let overdueBefore { return .staySilent(because: .overdueBefore(overdueBefore)) }
    if let silencedUntil { return .staySilent(because: .silenced(until: silencedUntil)) }
    if let acknowledgedUntil, let told, told.stage == rung.stage, !wasResolved {
      return .staySilent(because: .acknowledged(until: acknowledgedUntil))
    }
    if let pause { return .staySilent(because: pause) }
    return .tell(rung, passed: passed(before: rung))
  }

  private func isTold(_ rung: Rung, by told: Rung) -> Bool {
    if rung.stage == .resolved { return told.stage == .resolved }
    return !wasResolved && told.day >= rung.day
  }

  /// A direct threat is told at once, whatever the hour; all else waits for working time and goes once a day.
  public var isAtOnce: Bool { matter == .critical && position.reached?.stage == .critical && told == nil }

  private var pause: SilenceReason? {
    if isAtOnce { return nil }
    if let opensAt = availability.opensAt { return .outsideHours(until: opensAt) }
    if matter != .critical || position.reached?.stage == .resolved, let lastDigest, lastDigest >= availability.today {
      return .toldToday(until: availability.nextDay)
    }
    return nil
  }

  private func passed(before rung: Rung) -> [AlertStage] {
    let first = Set(([role] + insteadOf).map(matter.firstStage(of:)))
    return position.gone.drop { !first.contains($0.stage) }.filter { gone in
      gone.stage != rung.stage && (told.map { $0.day < gone.day } ?? true)
    }.map(\.stage)
  }
}
