import Glibc

/// Writes files that were not there before.
enum NewFile {
  /// Writes a file durably; gives the system's error number, or nil when it is written.
  static func write(_ bytes: [UInt8], to path: [UInt8]) -> Int32? {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = path.withCPath { open($0, flags, 0o644) }
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
      }
      if written < 0, errno != EINTR { return errno }
      offset += max(written, 0)
    }
    return nil
  }

  /// Writes a file that stands to the disk.
  static func flush(_ path: [UInt8]) -> Int32? {
    let descriptor = path.withCPath { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    return fsync(descriptor) == 0 ? nil : errno
  }

  /// Removes a database file and what belongs to it.
  static func removeDatabase(_ path: [UInt8]) {
    for suffix in ["", "-wal", "-shm"] { _ = (path + Array(suffix.utf8)).withCPath { unlink($0) } }
  }
}
