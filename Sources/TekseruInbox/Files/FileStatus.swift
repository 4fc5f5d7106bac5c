import Glibc

/// What the kernel says of a file without opening it.
struct FileStatus: Hashable, Sendable {
  let device: UInt
  let inode: UInt
  let size: Int
  let links: UInt
  let owner: UInt32
  let kind: Kind
  let modified: Int64
  let changed: Int64

  enum Kind: Hashable, Sendable { case file, folder, link, other }

  /// The status of a name in a folder, of a link itself; nil with errno set when there is none.
  init?(_ name: FileName, in folder: Int32) {
    var status = stat()
    guard name.withC({ fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else { return nil }
    self.init(status)
  }

  /// The status of an open file.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    links = UInt(status.st_nlink)
    owner = status.st_uid
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    changed = Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec)
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
  }

  /// Whether the content is the same as before, as far as the kernel tells: a rename changes neither size nor mtime.
  func hasContent(of other: FileStatus) -> Bool {
    inode == other.inode && size == other.size && modified == other.modified
  }
}
