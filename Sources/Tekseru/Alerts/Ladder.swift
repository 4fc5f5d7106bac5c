/// When who is told of what is not done in time: the stages of the alerts and their numbers.
///
/// A document like any other: the newest ladder that was recorded holds, and what was told by an older one stays told.
/// Source of the default: the union's own proposal; no act was found that sets such terms.
public struct Ladder: Hashable, Sendable {
  /// Working days before the due day on which the reminder goes.
  public var reminder = 3
  /// Working days after the due day on which overdue begins.
  public var overdue = 1
  /// Working days overdue at which the branch is told.
  public var branch = 5
  /// Working days overdue at which the central office is told.
  public var centre = 15
  /// After how many working days a stage is told again.
  public var repeats = Repeats()
  /// Every how many working days a direct threat is told again.
  public var critical = 1
  /// Calendar days before the end of a mandate, a training or a chair's two years at which it is told.
  public var expiry = 30
  /// Working days within which a request for more time is to be decided.
  public var decision = 3
  /// Working days for which an acknowledgement without a day of its own holds repeats.
  public var acknowledgement = 5
  /// The hour at which a recipient's working day begins, 0 to 23.
  public var opens = 9
  /// The hour at which it ends, 1 to 24.
  public var closes = 18
  /// Where the numbers come from.
  public var source: String?

  /// The pauses in working days between what is told of one stage: they grow.
  public struct Repeats: Hashable, Sendable {
    /// After the first time.
    public var first = 1
    /// After the second.
    public var second = 2
    /// After the third.
    public var third = 4
    /// After every further one.
    public var then = 5

    /// The default pauses: 1, 2, 4, then every 5 working days.
    public init() {}
  }

  /// The default numbers.
  public init() {}

  /// The ladder that the program ships as `ladder-1`: the default numbers.
  public static let shipped: Ladder = {
    var ladder = Ladder()
    ladder.source = "Custom; the union's own proposal, no act was found"
    return ladder
  }()

  /// The days a number of the ladder may have; the pauses between repeats are at least 1.
  public static let amounts = 0...3_660

  /// What contradicts itself in the numbers; nil when they can be climbed.
  public var problem: Problem? {
    if branch <= overdue { return Ladder.order("branch", branch, "overdue", overdue) }
    if centre <= branch { return Ladder.order("centre", centre, "branch", branch) }
    if closes <= opens { return Ladder.order("closes", closes, "opens", opens) }
    return nil
  }

  private static func order(_ later: String, _ number: Int, _ earlier: String, _ bound: Int) -> Problem {
    Problem(
      .valueType, at: later, value: "\(number)", expected: .integer((bound + 1)...max(bound + 1, amounts.upperBound)),
      reason: "ladderOrder", details: ["field": earlier, "number": "\(bound)"])
  }
}
