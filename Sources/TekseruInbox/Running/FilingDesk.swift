import CLinux
import Glibc
import Synchronization

/// Puts recorded files away on a thread of its own, so that the next ones need not wait for the disk.
///
/// The intake gives files to it, and hears of each in the order in which it gave them.
final class FilingDesk: Sendable {
  /// What is to be done next: the files first, then the sign of life, then the end.
  private struct Orders {
    var files: [RecordedFile] = []
    var isBeatDue = false
    var hasEnded = false
  }

  private let orders = Mutex(Orders())
  private let isStarted = Mutex(false)
  private let signal = tekseru_signal_open()
  private let control: IntakeControl

  init(_ control: IntakeControl) { self.control = control }

  deinit { close(signal) }

  /// Puts files away after those that were given before.
  func put(_ files: [RecordedFile]) {
    guard start() else { return control.noteFiled(files.map { _ in .failed(SystemFailure(EAGAIN)) }) }
    order { $0.files += files }
  }

  /// Gives a sign of life once what was given before is put away: a disk that hangs leaves the daemon without it.
  func beat() {
    guard start() else { return control.beat() }
    order { $0.isBeatDue = true }
  }

  /// Ends the thread.
  func end() { order { $0.hasEnded = true } }

  private func order(_ change: (inout Orders) -> Void) {
    orders.withLock { change(&$0) }
    var one: UInt64 = 1
    _ = write(signal, &one, 8)
  }

  /// Whether there is a thread, now at least.
  private func start() -> Bool {
    isStarted.withLock { isStarted in
      if !isStarted { isStarted = IntakeThread.start(named: "filing away") { [self] in work() } }
      return isStarted
    }
  }

  private func work() {
    while true {
      rest()
      let orders = give()
      if !orders.files.isEmpty {
        var filingAway = FilingAway()
        control.noteFiled(filingAway.put(orders.files))
      }
      if orders.isBeatDue { control.beat() }
      if orders.hasEnded { return }
    }
  }

  /// Waits until something is ordered.
  private func rest() {
    var count: UInt64 = 0
    _ = Waiter.wait(for: [signal], upTo: .max)
    _ = read(signal, &count, 8)
  }

  private func give() -> Orders {
    orders.withLock { orders in
      defer { orders = Orders() }
      return orders
    }
  }
}
