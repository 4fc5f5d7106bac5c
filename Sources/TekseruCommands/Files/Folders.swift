import Glibc

/// Folders of the file system.
enum Folders {
  /// Whether there is something under the path.
  static func exists(_ path: [UInt8]) -> Bool { obstacle(path) == nil }

  /// Why nothing is found under the path, as the system's error number; nil when something is.
  static func obstacle(_ path: [UInt8]) -> Int32? {
    var status = stat()
    return path.withCPath { lstat($0, &status) } == 0 ? nil : errno
  }

  /// Whether the path is a folder, or a link to one.
  static func isFolder(_ path: [UInt8]) -> Bool {
    var status = stat()
    return path.withCPath { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether nothing stands in a folder.
  static func isEmpty(_ path: [UInt8]) -> Bool {
    let descriptor = path.withCPath { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return (try? FolderEntry.all(in: descriptor).get().isEmpty) ?? false
  }

  /// Makes a folder and those above it; gives the system's error number, or nil when it is there.
  static func make(_ path: [UInt8]) -> Int32? {
    if path.withCPath({ mkdir($0, 0o755) }) == 0 || errno == EEXIST { return isFolder(path) ? nil : ENOTDIR }
    guard errno == ENOENT, path.folder != path else { return errno }
    if let failure = make(path.folder) { return failure }
    return path.withCPath { mkdir($0, 0o755) } == 0 || errno == EEXIST ? nil : errno
  }

  /// Writes a folder's entries to the disk, so that a new or moved file is found after a power cut.
  @discardableResult
  static func flush(_ path: [UInt8]) -> Bool {
    let descriptor = path.withCPath { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }
}
