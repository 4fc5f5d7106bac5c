/// How far an item has climbed the ladder; each stage tells those of the one before it and somebody more.
public enum AlertStage: String, CaseIterable, Hashable, Sendable {
  /// It will be due in a few days.
  case reminder
  /// It is overdue.
  case overdue
  /// It is overdue for so long that the branch is told.
  case branch
  /// It is overdue for so long that the central office is told.
  case centre
  /// A direct threat to life stands: told at once, and again until it is confirmed as removed.
  case critical
  /// What somebody was told of is confirmed as removed, withdrawn, answered or decided.
  case resolved
}

/// What a person is for an item: the reason why that person is told.
public enum AlertRole: String, CaseIterable, Hashable, Sendable {
  /// Answers for the removal on the employer's side.
  case responsible
  /// Found the violation, and is in office.
  case inspector
  /// An officer of the organization itself.
  case officer
  /// Chairs the production safety council.
  case chair
  /// An officer of the branch.
  case branch
  /// An officer of the central office.
  case centre
  /// Looks after the register.
  case administrator
  /// Filed what was refused.
  case filer

  /// Who is told where this one is not known; nil: nobody.
  public var above: AlertRole? {
    switch self {
    case .responsible, .inspector: .chair
    case .officer, .chair: .branch
    case .branch: .centre
    case .centre, .filer: .administrator
    case .administrator: nil
    }
  }
}
