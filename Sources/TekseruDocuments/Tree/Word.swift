/// A key or a choice of up to 24 bytes, compared as whole machine words.
struct Word: BitwiseCopyable {
  let count: Int
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64

  /// The longest key or choice.
  static let longest = 24

  init(_ text: String) {
    let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: Tree.padding)
    count = text.utf8.count
    (first, second, third) = bytes.withUnsafeBufferPointer { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      return (
        raw.loadUnaligned(as: UInt64.self), raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
        raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
      )
    }
  }

  /// Whether these bytes are the word; at least 24 bytes must be readable there.
  @inline(__always)
  func matches(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    guard count == self.count else { return false }
    let raw = UnsafeRawPointer(bytes)
    guard raw.loadUnaligned(as: UInt64.self) & Word.mask(count) == first else { return false }
    if count <= 8 { return true }
    guard raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self) & Word.mask(count - 8) == second else { return false }
    if count <= 16 { return true }
    return raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self) & Word.mask(count - 16) == third
  }

  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 { count >= 8 ? .max : (1 &<< UInt64(count * 8)) &- 1 }
}
