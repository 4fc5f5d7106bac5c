import Synchronization
import Tekseru

/// When whoever takes a knowledge test was first shown each paper, so that nobody says it themselves.
///
/// It is forgotten when the daemon ends; the time of a paper that was not handed in then begins anew.
final class TestClocks: Sendable {
  private let begun = Mutex<[String: Instant]>([:])

  /// When a paper was first shown; now, when it was not.
  func begin(_ paper: String, at now: Instant) -> Instant {
    begun.withLock { begun in
      if let known = begun[paper] { return known }
      begun[paper] = now
      return now
    }
  }

  /// Whether a paper was shown.
  func isBegun(_ paper: String) -> Bool { begun.withLock { $0[paper] != nil } }
}
