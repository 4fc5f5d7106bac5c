import CLinux
import Glibc

/// An open folder: what is done in it stays in it, whatever happens to its path.
final class Folder: Sendable {
  let descriptor: Int32
  let identity: (device: UInt, inode: UInt)

  /// Opens a folder by its path, and makes it and those above it when `makes` says so.
  convenience init(path: String, makes: Bool = false) throws(SystemFailure) {
    if makes { try Folder.make(path) }
    try self.init(descriptor: open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  private init(descriptor: Int32) throws(SystemFailure) {
    guard descriptor >= 0 else { throw .last }
    guard let status = FileStatus(descriptor: descriptor) else {
      defer { close(descriptor) }
      throw .last
    }
    self.descriptor = descriptor
    identity = (status.device, status.inode)
  }

  deinit { close(descriptor) }

  /// Opens a folder in this one; a symbolic link is none.
  func folder(_ name: FileName, makes: Bool = false) throws(SystemFailure) -> Folder {
    if makes, name.withC({ mkdirat(descriptor, $0, 0o755) }) != 0, errno != EEXIST { throw .last }
    return try Folder(descriptor: name.withC { tekseru_open_beneath(descriptor, $0, O_RDONLY | O_DIRECTORY) })
  }

  /// The names in it with what they are; nil where the file system does not tell.
  func entries() throws(SystemFailure) -> [(name: FileName, kind: FileStatus.Kind?)] {
    let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard again >= 0 else { throw .last }
    guard let stream = fdopendir(again) else {
      close(again)
      throw .last
    }
    defer { closedir(stream) }
    var entries: [(name: FileName, kind: FileStatus.Kind?)] = []
    while let entry = readdir(stream) {
      let name = FileName(entry: entry)
      if name.bytes != [0x2E] && name.bytes != [0x2E, 0x2E] { entries.append((name, Folder.kind(entry))) }
    }
    return entries
  }

  /// Moves a file to another folder; never over another one.
  func move(_ name: FileName, to folder: Folder, as newName: FileName) throws(SystemFailure) {
    let result = name.withC { from in
      newName.withC { to in tekseru_move(descriptor, from, folder.descriptor, to) }
    }
    if result != 0 { throw .last }
  }

  /// Removes a file; it may be gone already.
  func remove(_ name: FileName) { _ = name.withC { unlinkat(descriptor, $0, 0) } }

  /// Removes a folder in this one, if it is empty.
  func removeFolder(_ name: FileName) { _ = name.withC { unlinkat(descriptor, $0, AT_REMOVEDIR) } }

  /// Brings the folder's names to the disk.
  func flush() throws(SystemFailure) { if fsync(descriptor) != 0 { throw .last } }

  /// Brings the whole file system to the disk.
  func flushAll() throws(SystemFailure) { if tekseru_flush_all(descriptor) != 0 { throw .last } }

  private static func kind(_ entry: UnsafeMutablePointer<dirent>) -> FileStatus.Kind? {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  private static func make(_ path: String) throws(SystemFailure) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { throw .last }
    try make(String(path[..<slash]))
    if mkdir(path, 0o755) != 0 && errno != EEXIST { throw .last }
  }
}
