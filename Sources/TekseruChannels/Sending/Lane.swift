/// One way's own line of work: it runs on a thread of its own, so that what hangs on it hinders no other.
protocol Lane: AnyObject {
  /// The way, as the journal names it: `mail`, `webhook duty`.
  var name: String { get }
  /// Whether it is at work.
  var state: LaneState { get }
  /// The longest that one piece of its work can take, in milliseconds.
  var longestWork: Int64 { get }
  /// Works until it is told to stop.
  func run()
}
