import Glibc

/// Writes texts beside the files they are about.
enum ReceiptFile {
  /// Writes a text whole under a name, over what was left there before; brings it to the disk when `flushes` says so.
  static func write(_ text: String, as name: FileName, in folder: Folder, flushes: Bool) throws(SystemFailure) {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
    let descriptor = name.withC { openat(folder.descriptor, $0, flags, 0o644) }
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try write(Array(text.utf8), to: descriptor)
    if flushes && fdatasync(descriptor) != 0 { throw .last }
  }

  /// Writes all the bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .last }
      offset += count
    }
  }
}
