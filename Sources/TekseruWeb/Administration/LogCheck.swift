import NIOPosix
import Synchronization
import Tekseru
import TekseruPhotos
import TekseruRegister
import TekseruSQLite

/// The check of the whole register, asked for on the page: one at a time, on a thread and a connection of its own, so that
/// nobody who reads waits for it.
final class LogCheck: Sendable {
  /// How far it is.
  enum State: Sendable {
    /// Nobody has asked for it since the daemon started.
    case never
    /// It goes on.
    case running(since: Instant)
    /// It has ended.
    case done(at: Instant, Verification)
    /// The register could not be read.
    case failed(at: Instant)
  }

  private let path: String
  private let now: @Sendable () -> Instant
  private let current = Mutex(State.never)
  private let thread = NIOThreadPool(numberOfThreads: 1)

  init(path: String, now: @escaping @Sendable () -> Instant) {
    self.path = path
    self.now = now
    thread.start()
  }

  /// Ends the thread once it is free; nobody waits for a check that goes on.
  func close() { thread.shutdownGracefully { _ in } }

  /// How far it is.
  var state: State { current.withLock { $0 } }

  /// Begins a check, unless one goes on.
  func start() {
    let isFree = current.withLock { state in
      if case .running = state { return false }
      state = .running(since: now())
      return true
    }
    guard isFree else { return }
    thread.submit { _ in
      let state = self.check()
      self.current.withLock { $0 = state }
    }
  }

  private func check() -> State {
    do {
      let reader = try RegisterReader(try SQLiteConnection(path: path, access: .read))
      return .done(at: now(), try reader.verify(photo: PhotoFolder(ofRegister: path).finding))
    } catch {
      return .failed(at: now())
    }
  }
}
