import Glibc

/// What stands in a folder.
struct FolderEntry {
  /// The name, as bytes.
  var name: [UInt8]
  /// What it is; nil when the file system does not tell.
  var kind: Kind?

  enum Kind { case file, folder, other }

  /// The entries of an open folder in the order of their names' bytes; those that begin with a dot are left out.
  static func all(in descriptor: Int32) -> Result<[FolderEntry], FileTrouble> {
    let own = dup(descriptor)
    guard own >= 0, let stream = fdopendir(own) else { return .failure(.system(errno)) }
    defer { closedir(stream) }
    rewinddir(stream)
    var entries: [FolderEntry] = []
    while let entry = readdir(stream) {
      let name = name(of: entry)
      if name.first != UInt8(ascii: ".") { entries.append(FolderEntry(name: name, kind: kind(of: entry))) }
    }
    entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
    return .success(entries)
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: length))
  }

  private static func kind(of entry: UnsafeMutablePointer<dirent>) -> Kind? {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// What stands under a name, without following a link.
  static func kind(of path: [UInt8], in folder: Int32) -> Result<Kind, FileTrouble> {
    var status = stat()
    guard path.withCPath({ fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
      return .failure(.system(errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .success(.file)
    case S_IFDIR: return .success(.folder)
    default: return .success(.other)
    }
  }
}
