/// When a recipient works: the place's clock, its working days, and the hours of the ladder.
public struct OfficeHours: Sendable {
  private let clock: WallClock
  private let days: WorkingDays
  private let opens: Int
  private let closes: Int

  /// The hours of a place, from the hour `opens` until before the hour `closes`.
  public init(_ clock: WallClock, _ days: WorkingDays, opens: Int, closes: Int) {
    self.clock = clock
    self.days = days
    self.opens = opens * 60
    self.closes = closes * 60
  }

  /// What a recipient's clock and calendar say at one moment.
  public struct Availability: Hashable, Sendable {
    /// The recipient's day.
    public var today: Day
    /// When the working time begins that the recipient waits for; nil while it lasts.
    public var opensAt: Instant?
    /// The day of that working time.
    public var workDay: Day
    /// When the working time of a day after today begins.
    public var nextDay: Instant
    /// That day.
    public var nextWorkDay: Day

    /// Says what they say; without a day of their own, the working times are today's and tomorrow's.
    public init(today: Day, opensAt: Instant?, workDay: Day? = nil, nextDay: Instant, nextWorkDay: Day? = nil) {
      self.today = today
      self.opensAt = opensAt
      self.workDay = workDay ?? today
      self.nextDay = nextDay
      self.nextWorkDay = nextWorkDay ?? today.adding(days: 1)
    }
  }

  /// What holds at a moment.
  public func availability(at now: Instant) -> Availability {
    let today = clock.day(at: now)
    let opening = opening(from: now)
    let tomorrow = clock.moment(of: today.adding(days: 1), notBefore: now)
    let next = self.opening(from: tomorrow)
    return Availability(
      today: today, opensAt: opening == now ? nil : opening, workDay: clock.day(at: opening), nextDay: next,
      nextWorkDay: clock.day(at: next))
  }

  /// The first moment of working time, not before another one; a year on when none comes.
  func opening(from start: Instant) -> Instant {
    var moment = start
    for _ in 0..<OfficeHours.mostTries {
      let day = clock.day(at: moment)
      let minute = clock.minute(at: moment)
      let isWorking = days.isWorking(day) || day > days.last
      if isWorking, opens <= minute, minute < closes { return moment }
      let next = isWorking && minute < opens ? day : day.adding(days: 1)
      moment = clock.moment(of: next, minute: days.isWorking(next) ? opens : 0, notBefore: moment)
    }
    return moment
  }

  /// More days than any country is closed in a row.
  private static let mostTries = 400
}
