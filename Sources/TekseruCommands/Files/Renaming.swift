import Glibc

/// Renames that never replace what stands under the new name.
enum Renaming {
  private typealias Call =
    @convention(c) (
      Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
    ) -> Int32

  private static let noReplace: UInt32 = 1

  /// `renameat2`, which Swift's view of the C library does not show; nil where the library has none.
  private static let renameat2: Call? = {
    guard let symbol = dlsym(nil, "renameat2") else { return nil }
    return unsafeBitCast(symbol, to: Call.self)
  }()

  /// Moves a file; gives the system's error number, EEXIST when the new name is taken, nil when it was moved.
  static func move(_ path: [UInt8], to target: [UInt8]) -> Int32? {
    path.withCPath { from in
      target.withCPath { to in
        guard let renameat2 else { return link(from, to: to) }
        if renameat2(AT_FDCWD, from, AT_FDCWD, to, noReplace) == 0 { return nil }
        return errno == EINVAL || errno == ENOSYS ? link(from, to: to) : errno
      }
    }
  }

  /// For file systems that cannot rename without replacing: a second name, then the first one goes.
  private static func link(_ from: UnsafePointer<CChar>, to target: UnsafePointer<CChar>) -> Int32? {
    guard linkat(AT_FDCWD, from, AT_FDCWD, target, 0) == 0 else { return errno }
    return unlink(from) == 0 ? nil : errno
  }
}
