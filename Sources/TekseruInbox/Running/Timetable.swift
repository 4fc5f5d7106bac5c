/// What the intake does by the clock: the monotonic one's nanoseconds.
struct Timetable {
  /// When the folders are looked through again.
  private var rescan: Int64?
  /// When something that failed is tried again.
  private var retry: Int64?
  /// When what was committed is moved into the database file.
  var checkpoint: Int64?
  /// When the attendant may look at the register again: at once at first, then every second.
  private(set) var attendance: Int64 = 0
  /// When the next sign of life is due; nil when nobody wants one.
  private var beat: Int64?

  private var patience = Timetable.shortest

  /// How long the intake must have been quiet for a checkpoint.
  static let quiet: Int64 = 2_000_000_000
  private static let shortest: Int64 = 500_000_000
  private static let longest: Int64 = 10_000_000_000

  /// The next of them.
  var next: Int64? { [rescan, retry, checkpoint, beat].compactMap(\.self).min() }

  /// Whether something failed and is to be tried again, sooner at first and later less often.
  var isRetrying: Bool {
    get { retry != nil }
    set {
      if !newValue {
        retry = nil
        patience = Timetable.shortest
      } else if retry == nil {
        retry = Clocks.monotonic + patience
        patience = min(patience * 2, Timetable.longest)
      }
    }
  }

  mutating func takeRetry(at now: Int64) -> Bool {
    guard let retry, retry <= now else { return false }
    self.retry = nil
    return true
  }

  mutating func takeRescan(at now: Int64, every period: Int64) -> Bool {
    defer { if rescan == nil || rescan.map({ $0 <= now }) == true { rescan = now + period } }
    return rescan.map { $0 <= now } ?? false
  }

  mutating func takeBeat(at now: Int64, every period: Int64) -> Bool {
    if let beat, beat > now { return false }
    beat = now + period
    return true
  }

  /// Somebody is told at once; in a stream of files every second, so that nobody's file waits for it.
  mutating func takeAttendance(at now: Int64) -> Bool {
    guard attendance <= now else { return false }
    attendance = now + 1_000_000_000
    return true
  }

  mutating func takeCheckpoint(at now: Int64) -> Bool {
    guard let checkpoint, checkpoint <= now else { return false }
    self.checkpoint = nil
    return true
  }
}
