import CSodium

/// libsodium, made ready before anything else is asked of it: once, however many threads ask first.
enum Sodium {
  /// Whether it is ready.
  static let isReady = sodium_init() >= 0

  /// Random bytes that nobody can guess.
  static func random(_ count: Int) -> [UInt8] {
    precondition(isReady, "libsodium finds no source of random numbers")
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
      randombytes_buf(bytes.baseAddress.unsafelyUnwrapped, count)
      filled = count
    }
  }

  /// A random number below another.
  static func random(below end: Int) -> Int {
    precondition(isReady, "libsodium finds no source of random numbers")
    return Int(randombytes_uniform(UInt32(end)))
  }

  /// Whether bytes are the same, compared in a time that tells nothing of them.
  static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.count == other.count && sodium_memcmp(one, other, one.count) == 0
  }
}
