import Glibc

/// Files of an inbox on another mount: copied to the disk first, and only then removed where they lay.
enum CopiedFile {
  /// Copies a file and removes it; false when it is none that can be copied, or changes while it is.
  static func move(_ name: FileName, from folder: Folder, to slot: Folder, limit: Int) throws(SystemFailure) -> Bool {
    guard case .whole(let bytes, let status) = FileBytes.read(name, in: folder, atMost: limit) else { return false }
    try write(bytes, as: name, in: slot)
    guard let now = FileStatus(name, in: folder.descriptor), now.hasContent(of: status) else {
      slot.remove(name)
      return false
    }
    guard name.withC({ unlinkat(folder.descriptor, $0, 0) }) == 0 else {
      let failure = SystemFailure.last
      slot.remove(name)
      throw failure
    }
    try folder.flush()
    return true
  }

  private static func write(_ bytes: [UInt8], as name: FileName, in slot: Folder) throws(SystemFailure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = name.withC { openat(slot.descriptor, $0, flags, 0o644) }
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    do throws(SystemFailure) {
      try ReceiptFile.write(bytes, to: descriptor)
      if fsync(descriptor) != 0 { throw .last }
      try slot.flush()
    } catch {
      slot.remove(name)
      throw error
    }
  }

  /// Whether a claimed file is a copy, perhaps not whole, of one that still lies in the inbox: then that one counts.
  static func isUnfinished(_ name: FileName, in slot: Folder, copiedFrom folder: Folder) -> Bool {
    guard let copy = FileStatus(name, in: slot.descriptor), let original = FileStatus(name, in: folder.descriptor),
      copy.kind == .file, original.kind == .file, copy.size <= original.size
    else { return false }
    let limit = 64 << 20
    guard case .whole(let begun, _) = FileBytes.read(name, in: slot, atMost: limit),
      case .whole(let whole, _) = FileBytes.read(name, in: folder, atMost: limit)
    else { return false }
    return whole.starts(with: begun)
  }
}
