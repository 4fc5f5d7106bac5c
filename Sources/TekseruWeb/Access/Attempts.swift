import Synchronization
import Tekseru

/// Slows down whoever guesses passwords: after some failures each further attempt has to wait, twice as long each time.
///
/// Failures are counted for an account from one address, for the account, and for the address. Nobody can be kept out by
/// others for longer than `longest`. The counts are forgotten when the daemon ends.
final class Attempts: Sendable {
  /// What failures are counted for.
  private struct Key: Hashable {
    var account: String?
    var address: String?
  }

  private struct Failures {
    var count = 0
    var last: Int64 = 0
  }

  private let failures = Mutex<[Key: Failures]>([:])

  /// How many failures cost nothing: for an account from one address, and for an account or an address alone.
  private static let free = (pair: 5, alone: 50)
  /// The first wait, and the longest, in milliseconds; after that time without a failure the count begins anew.
  private static let first: Int64 = 30_000
  static let longest: Int64 = 15 * 60_000
  /// More are not kept: those that failed longest ago are forgotten.
  private static let kept = 10_000

  /// How many milliseconds an attempt has still to wait; 0 when it may be made.
  func wait(_ account: String, from address: String, at now: Instant) -> Int64 {
    failures.withLock { failures in
      Attempts.keys(account, address).map { key, free in
        failures[key].map { Attempts.wait($0, free, now.milliseconds) } ?? 0
      }.max() ?? 0
    }
  }

  /// One more attempt has failed.
  func note(_ account: String, from address: String, at now: Instant) {
    failures.withLock { failures in
      for (key, _) in Attempts.keys(account, address) {
        var known = failures[key] ?? Failures()
        if now.milliseconds - known.last > Attempts.longest { known.count = 0 }
        known.count += 1
        known.last = now.milliseconds
        failures[key] = known
      }
      guard failures.count > Attempts.kept else { return }
      let oldest = failures.sorted { $0.value.last < $1.value.last }.prefix(Attempts.kept / 10)
      for (key, _) in oldest { failures[key] = nil }
    }
  }

  /// Somebody has come in: their own failures are forgiven.
  func forgive(_ account: String, from address: String) {
    failures.withLock { $0[Key(account: account.lowercased(), address: address)] = nil }
  }

  private static func wait(_ failures: Failures, _ free: Int, _ now: Int64) -> Int64 {
    guard failures.count >= free else { return 0 }
    let pause = min(longest, first << Int64(min(failures.count - free, 10)))
    return max(0, failures.last + pause - now)
  }

  private static func keys(_ account: String, _ address: String) -> [(Key, Int)] {
    let account = account.lowercased()
    return [
      (Key(account: account, address: address), free.pair), (Key(account: account), free.alone),
      // Where the proxy does not say who asks, everybody has the same address.
      (Key(address: address), address.isEmpty ? .max : free.alone),
    ]
  }
}
