public import Tekseru

/// What one person is told at one time: everything that a decision has for them, or direct threats, mostly one alone.
public struct Digest: Sendable {
  /// Its number in the journal.
  public var number: Int
  /// Who is told.
  public var recipient: Recipient
  /// The recipient's day on which it goes.
  public var day: Day
  /// When it was decided.
  public var decidedAt: Instant
  /// Before when it does not go: a summary waits for the recipient's working time; nil: it goes at once.
  public var notBefore: Instant?
  /// Whether it tells of direct threats, at once and besides the day's digest.
  public var isUrgent = false
  /// What it speaks of, as far as it is listed one by one.
  public var lines: [Line]
  /// How many items there are at each stage, those that are not listed too.
  public var counts: [AlertStage: Int]
  /// How many more were overdue before the day on which old records were brought in; told in this number alone.
  public var overdueBefore: Int
  /// That day.
  public var overdueBeforeDay: Day?

  /// Makes a digest.
  public init(
    number: Int, recipient: Recipient, day: Day, decidedAt: Instant, lines: [Line] = [],
    counts: [AlertStage: Int] = [:], overdueBefore: Int = 0
  ) {
    self.number = number
    self.recipient = recipient
    self.day = day
    self.decidedAt = decidedAt
    self.lines = lines
    self.counts = counts
    self.overdueBefore = overdueBefore
  }

  /// How many items are listed one by one; the rest is counted. More than a page or two nobody reads.
  public static let mostLines = 25

  /// How many items there are.
  public var count: Int { counts.values.reduce(0, +) }

  /// One item of a digest.
  public struct Line: Hashable, Sendable {
    /// The item.
    public var item: AlertItem
    /// The rung that is told.
    public var rung: Rung
    /// The stages that went by untold.
    public var passed: [AlertStage]
    /// Why this person is told.
    public var role: AlertRole
    /// Whose place the person takes.
    public var insteadOf: [AlertRole]

    /// Makes a line.
    public init(
      item: AlertItem, rung: Rung, passed: [AlertStage] = [], role: AlertRole, insteadOf: [AlertRole] = []
    ) {
      self.item = item
      self.rung = rung
      self.passed = passed
      self.role = role
      self.insteadOf = insteadOf
    }
  }
}

/// An item that is watched, as lists and digests show it.
public struct AlertItem: Hashable, Sendable {
  /// What is watched of it.
  public var matter: Matter
  /// The id of the thing: a violation, an inspection, a request, an inspector, an organization, a file.
  public var id: String
  /// The code of the organization; nil for what is nowhere.
  public var organization: String?
  /// Its name.
  public var place: String?
  /// What was found, or is asked; nil where there are no words.
  public var text: String?
  /// The severity of a violation.
  public var severity: Severity?
  /// The day by which it is due.
  public var due: Day?
  /// Calendar days past that day; 0 when it is not overdue.
  public var daysOverdue: Int
  /// When the entry of the log was recorded with which it came to stand as it stands.
  public var since: Instant
  /// The last day of an acknowledgement that holds its repeats; nil when none does.
  public var acknowledgedUntil: Day?

  /// Makes an item.
  public init(
    matter: Matter, id: String, organization: String? = nil, place: String? = nil, text: String? = nil,
    severity: Severity? = nil, due: Day? = nil, daysOverdue: Int = 0, since: Instant
  ) {
    self.matter = matter
    self.id = id
    self.organization = organization
    self.place = place
    self.text = text
    self.severity = severity
    self.due = due
    self.daysOverdue = daysOverdue
    self.since = since
  }
}

/// One row of what is decided: who is told of what, or why not.
public struct AlertRow: Hashable, Sendable {
  /// The item.
  public var item: AlertItem
  /// The person; nil where nobody would be told now.
  public var recipient: Recipient?
  /// What the person is for the item.
  public var role: AlertRole?
  /// Whose place the person takes.
  public var insteadOf: [AlertRole]
  /// The stage that the item has reached; nil before the first.
  public var stage: AlertStage?
  /// What is decided.
  public var decision: AlertCase.Decision

  /// Makes a row.
  public init(
    item: AlertItem, recipient: Recipient?, role: AlertRole?, insteadOf: [AlertRole], stage: AlertStage?,
    decision: AlertCase.Decision
  ) {
    self.item = item
    self.recipient = recipient
    self.role = role
    self.insteadOf = insteadOf
    self.stage = stage
    self.decision = decision
  }
}
