/// The life of a violation, in phases: what its status and its due date were from which day on.
///
/// A violation is open from the day it was found. The organization reports its removal, the inspector confirms or
/// rejects it: a rejected one is open again, and due on the day it was due before. An extension moves the due date from
/// the day it is granted on; before that day the violation was due when it was due.
public struct ViolationHistory: Hashable, Sendable {
  /// The phases, each until the next begins; the first begins on the day of the inspection.
  public let phases: [Phase]

  /// A time during which a violation's status and due date were the same.
  public struct Phase: Hashable, Sendable {
    /// The first day.
    public var from: Day
    /// What had become of the violation.
    public var status: ViolationStatus
    /// The day by which it had to be removed; nil where no country, hence no term, is known.
    public var due: Day?

    /// Makes a phase.
    public init(from: Day, status: ViolationStatus, due: Day?) {
      self.from = from
      self.status = status
      self.due = due
    }
  }

  /// Something that happened to a violation.
  public enum Event: Hashable, Sendable {
    /// A step of the removal.
    case remediation(Remediation.Event, on: Day)
    /// More time was granted.
    case extended(until: Day, on: Day)

    /// The day it happened.
    public var day: Day {
      switch self {
      case .remediation(_, let day), .extended(_, let day): day
      }
    }
  }

  /// The life of which the phases were kept; at least one.
  package init(phases: [Phase]) { self.phases = phases }

  /// Tells the life of a violation.
  ///
  /// More time that is granted after the removal was confirmed begins no phase: it counts only if the confirmation is
  /// taken back. Events of one day count in the order they were recorded; an event dated before the finding counts from the
  /// finding.
  public init(found: Day, due: Day?, isFixedOnSpot: Bool, events: [Event] = []) {
    var current = Phase(from: found, status: isFixedOnSpot ? .confirmed : .open, due: due)
    var phases: [Phase] = []
    let ordered = events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    for (_, event) in ordered {
      var next = current.after(event)
      guard next != current else { continue }
      if next.status == .confirmed, current.status == .confirmed {
        current.due = next.due
        continue
      }
      next.from = max(event.day, current.from)
      if next.from > current.from { phases.append(current) }
      current = next
    }
    phases.append(current)
    self.phases = phases
  }

  /// The phase that holds on a day; nil before the violation was found.
  public func phase(on day: Day) -> Phase? { phases.last { $0.from <= day } }
}

extension ViolationHistory.Phase {
  /// Whether the violation is overdue on a day of this phase; it is on time for the whole of its due day.
  public func isOverdue(on day: Day) -> Bool {
    guard status.isUnresolved, let due else { return false }
    return due < day
  }

  fileprivate func after(_ event: ViolationHistory.Event) -> ViolationHistory.Phase {
    var next = self
    switch event {
    case .extended(let until, _): next.due = until
    case .remediation(.rejected, _): next.status = .open
    case .remediation(.confirmed, _): next.status = .confirmed
    case .remediation(.reported, _): if status == .open { next.status = .reported }
    }
    return next
  }
}
