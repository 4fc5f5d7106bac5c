import Synchronization
import Tekseru

/// Who has typed the right password and not yet the code of the second factor: for a few minutes, and in memory alone.
final class Newcomers: Sendable {
  private struct Waiting {
    let code: String
    let until: Int64
  }

  private let waiting = Mutex<[[UInt8]: Waiting]>([:])

  /// How long the code may take, in milliseconds.
  private static let patience: Int64 = 5 * 60_000
  /// No more wait at once.
  private static let most = 1_000

  /// Lets somebody wait, and gives the secret by which they are known.
  func add(_ code: String, at now: Instant) -> Secret {
    let secret = Secret()
    waiting.withLock { waiting in
      waiting = waiting.filter { $0.value.until > now.milliseconds }
      if waiting.count >= Newcomers.most, let oldest = waiting.min(by: { $0.value.until < $1.value.until }) {
        waiting[oldest.key] = nil
      }
      waiting[secret.hash] = Waiting(code: code, until: now.milliseconds + Newcomers.patience)
    }
    return secret
  }

  /// Whose code is awaited; nil for a secret that is nobody's, or waited too long.
  func code(of secret: Secret, at now: Instant) -> String? {
    waiting.withLock { $0[secret.hash] }.flatMap { $0.until > now.milliseconds ? $0.code : nil }
  }

  /// Somebody has come in, or has given up.
  func remove(_ secret: Secret) { waiting.withLock { $0[secret.hash] = nil } }
}
