import CLinux
import Glibc

/// The kernel's reports of what happens in folders: a reason to look, never the truth.
final class Doorbell {
  /// The descriptor to wait on.
  let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)

  /// One report.
  struct Ring {
    var watch: Int32
    var mask: UInt32
    var name: FileName
    /// Whether one of these happened.
    func has(_ bits: UInt32) -> Bool { mask & bits != 0 }
  }

  static let made = tekseru_ring_made
  static let closed = tekseru_ring_closed
  static let moved = tekseru_ring_moved
  static let rights = tekseru_ring_rights
  static let folderGone = tekseru_ring_folder_gone
  static let overflow = tekseru_ring_overflow
  static let isFolder = tekseru_ring_is_folder

  /// Opens the bell; fails when this user has too many of them, for other programs' reasons too.
  init() throws(SystemFailure) {
    descriptor = tekseru_bell_open()
    if descriptor < 0 { throw .last }
  }

  deinit { close(descriptor) }

  /// Watches an open folder; gives the number that its reports carry.
  func watch(_ folder: Folder) throws(SystemFailure) -> Int32 {
    let watch = tekseru_bell_watch(descriptor, folder.descriptor)
    if watch < 0 { throw .last }
    return watch
  }

  /// Watches a folder no more.
  func forget(_ watch: Int32) { inotify_rm_watch(descriptor, watch) }

  /// The reports that have come since, without waiting; as many as fit one read.
  func rings() -> [Ring] {
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return [] }
    var rings: [Ring] = []
    buffer.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 16 <= count {
        let length = Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
        let name = bytes[(offset + 16)..<(offset + 16 + length)].prefix { $0 != 0 }
        rings.append(
          Ring(
            watch: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self),
            mask: bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self), name: FileName(Array(name))))
        offset += 16 + length
      }
    }
    return rings
  }
}
