import CLinux
import Glibc
import Synchronization

/// Puts recorded files away on a thread of its own, so that the next ones need not wait for the disk.
///
/// The intake gives files to it, and hears of each in the order in which it gave them.
final class FilingDesk: Sendable {
  private struct Box {
    var files: [RecordedFile] = []
    var isBeatDue = false
    var isStarted = false
    var hasEnded = false
  }

  /// How many files share one flush of the disk.
  private static let most = 1_000

  private let box = Mutex(Box())
  private let signal = tekseru_signal_open()
  private let control: IntakeControl

  init(_ control: IntakeControl) { self.control = control }

  deinit { close(signal) }

  /// Puts files away after those that were given before.
  func put(_ files: [RecordedFile]) {
    order { $0.files += files }
    if !start() { control.noteFiled(give().files.map { _ in .failed(SystemFailure(EAGAIN)) }) }
  }

  /// Gives a sign of life once what was given before is put away: a disk that hangs leaves the daemon without it.
  func beat() {
    order { $0.isBeatDue = true }
    if !start() { control.beat() }
  }

  /// Ends the thread.
  func end() { order { $0.hasEnded = true } }

  private func order(_ change: (inout Box) -> Void) {
    box.withLock { change(&$0) }
    var one: UInt64 = 1
    _ = write(signal, &one, 8)
  }

  /// Whether there is a thread, now at least.
  private func start() -> Bool {
    box.withLock { box in
      if !box.isStarted { box.isStarted = IntakeThread.start(named: "filing away") { [self] in work() } }
      return box.isStarted
    }
  }

  private func work() {
    var filingAway = FilingAway()
    while true {
      let orders = give()
      if !orders.files.isEmpty { control.noteFiled(filingAway.put(orders.files)) }
      if orders.isBeatDue { control.beat() }
      if orders.hasEnded { return }
      if orders.files.isEmpty { rest() }
    }
  }

  /// Waits until something is ordered.
  private func rest() {
    var count: UInt64 = 0
    _ = Waiter.wait(for: [signal], upTo: .max)
    _ = read(signal, &count, 8)
  }

  /// What is to be done next.
  private func give() -> Box {
    box.withLock { box in
      var orders = box
      orders.files = Array(box.files.prefix(FilingDesk.most))
      box.files.removeFirst(orders.files.count)
      // Neither the sign of life nor the end comes before the files that were given before it.
      orders.isBeatDue = box.isBeatDue && box.files.isEmpty
      orders.hasEnded = box.hasEnded && box.files.isEmpty
      if orders.isBeatDue { box.isBeatDue = false }
      return orders
    }
  }
}
