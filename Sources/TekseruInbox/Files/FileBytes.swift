import CLinux
import Glibc

/// What came of reading a claimed file.
enum FileBytes {
  /// The whole of it, and what the kernel said of it while it was read.
  case whole([UInt8], FileStatus)
  /// It is a link, a pipe, a socket or a device, or has several names.
  case notRegular
  /// It is larger than may be; nothing was read.
  case tooLarge
  /// It changed while it was read.
  case unsettled
  /// It is not there any more.
  case gone
  /// The system refused.
  case failed(SystemFailure)

  /// Reads a file of a folder once: no links, no waiting, no more than `limit` bytes.
  static func read(_ name: FileName, in folder: Folder, atMost limit: Int) -> FileBytes {
    guard let seen = FileStatus(name, in: folder.descriptor) else { return errno == ENOENT ? .gone : .failed(.last) }
    guard seen.kind == .file, seen.links == 1 else { return .notRegular }
    guard seen.size <= limit else { return .tooLarge }
    let flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW
    let descriptor = name.withC { tekseru_open_beneath(folder.descriptor, $0, flags) }
    guard descriptor >= 0 else { return errno == ENOENT ? .gone : .failed(.last) }
    defer { close(descriptor) }
    guard let opened = FileStatus(descriptor: descriptor) else { return .failed(.last) }
    guard opened.inode == seen.inode, opened.kind == .file else { return .unsettled }
    guard let bytes = read(descriptor, size: opened.size) else { return .failed(.last) }
    guard let after = FileStatus(descriptor: descriptor), after.hasContent(of: opened), bytes.count == opened.size
    else { return .unsettled }
    return .whole(bytes, after)
  }

  /// Reads up to one byte more than the file had; nil when reading fails.
  private static func read(_ descriptor: Int32, size: Int) -> [UInt8]? {
    var hasFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, filled in
      while filled < buffer.count {
        let count = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { hasFailed = true }
        guard count > 0 else { break }
        filled += count
      }
    }
    return hasFailed ? nil : bytes
  }
}
