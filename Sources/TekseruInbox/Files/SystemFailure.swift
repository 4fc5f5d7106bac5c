import Glibc

/// What the system refused, by its error number.
public struct SystemFailure: Error, Hashable, Sendable {
  /// The error number, as in errno(3).
  public let number: Int32

  init(_ number: Int32) { self.number = number }

  /// The failure of the call before.
  static var last: SystemFailure { SystemFailure(errno) }

  /// The system's own words for it, in English.
  public var words: String { strerror(number).map { String(cString: $0) } ?? "error \(number)" }
}
