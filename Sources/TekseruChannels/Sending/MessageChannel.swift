import Tekseru
import TekseruAlerts

/// One way to send a message over the network; it blocks, and belongs to one thread.
protocol MessageChannel: AnyObject {
  /// Sends one message, and gives what came of it.
  func send(_ message: Message, written: Instant) -> Answer

  /// How long is to be waited before this message may be sent, in milliseconds of a clock that only goes forward.
  func wait(before message: Message, at now: Int64) -> Int64
}
