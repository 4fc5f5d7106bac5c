import Glibc

/// Gathers bytes and writes them to a file descriptor in large pieces.
///
/// A reader who has gone away (a closed pipe) is no failure: what follows is dropped. Any other failure is kept in
/// `failure`, and what follows is dropped too, so that whoever writes need not look after every line.
public final class ByteSink {
  private let descriptor: Int32?
  /// What waits to be written.
  private(set) var bytes: [UInt8] = []

  /// The system's error number of the write that failed; nil when none did.
  public private(set) var failure: Int32?
  /// Whether the reader has gone away.
  public private(set) var isAbandoned = false

  /// Enough that a long list costs few system calls, little enough to be nothing in memory.
  private static let pieceSize = 1 << 18

  /// Writes to an open descriptor, which stays the caller's to close.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    bytes.reserveCapacity(ByteSink.pieceSize + (1 << 14))
  }

  /// Keeps everything, for whoever wants the bytes.
  init() { descriptor = nil }

  /// Whether nothing that is written arrives any more.
  public var isClosed: Bool { isAbandoned || failure != nil }

  /// Lets `body` append to the bytes that wait to be written.
  public func append(_ body: (inout [UInt8]) -> Void) {
    body(&bytes)
    if bytes.count >= ByteSink.pieceSize, descriptor != nil { flush() }
  }

  /// Appends a text and a line feed.
  public func line(_ text: String) {
    append { bytes in
      bytes.append(contentsOf: text.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Appends a text that has its own lines, and a line feed where its last one has none.
  public func text(_ text: String) {
    append { bytes in
      bytes.append(contentsOf: text.utf8)
      if text.utf8.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }
  }

  /// Writes everything that waits.
  public func flush() {
    guard let descriptor else { return }
    defer { bytes.removeAll(keepingCapacity: true) }
    guard !isClosed else { return }
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset) }
      if written >= 0 {
        offset += written
      } else if errno == EPIPE {
        isAbandoned = true
        return
      } else if errno != EINTR {
        failure = errno
        return
      }
    }
  }
}
