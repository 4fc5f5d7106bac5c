import Glibc
import Tekseru

/// Takes the bytes of files, and of nothing that only looks like a file.
enum FileReading {
  /// Reads a regular file whole; links, devices, pipes and sockets are refused and not opened.
  ///
  /// `folder` is an open folder that the path is relative to. A file above the limit is refused unread.
  static func bytes(of path: [UInt8], in folder: Int32, atMost limit: Int) -> Result<[UInt8], FileTrouble> {
    open(path, in: folder).flatMap { descriptor, size in
      defer { close(descriptor) }
      guard size <= limit else { return .failure(.tooLarge(limit: limit)) }
      return whole(descriptor, expecting: size, atMost: limit)
    }
  }

  /// Opens a regular file, without waiting and without following a link; gives its descriptor and size.
  static func open(_ path: [UInt8], in folder: Int32) -> Result<(descriptor: Int32, size: Int), FileTrouble> {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = path.withCPath { openat(folder, $0, flags) }
    guard descriptor >= 0 else {
      return .failure(errno == ELOOP || errno == ENXIO ? .notRegular : .system(errno))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      defer { close(descriptor) }
      return .failure(.system(errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return .failure(.notRegular)
    }
    return .success((descriptor, Int(status.st_size)))
  }

  /// Reads a descriptor to its end.
  static func whole(_ descriptor: Int32, expecting size: Int, atMost limit: Int) -> Result<[UInt8], FileTrouble> {
    var bytes: [UInt8] = []
    var portion = size + 1
    while true {
      switch read(upTo: portion, from: descriptor, into: &bytes) {
      case .failure(let trouble): return .failure(trouble)
      case .success(0): return .success(bytes)
      case .success: break
      }
      guard bytes.count <= limit else { return .failure(.tooLarge(limit: limit)) }
      if bytes.count == size { return .success(bytes) }
      portion = 1 << 16
    }
  }

  /// Appends what one read gives; 0 at the end.
  static func read(upTo count: Int, from descriptor: Int32, into bytes: inout [UInt8]) -> Result<Int, FileTrouble> {
    let start = bytes.count
    var result = 0
    let portion = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat { result = Glibc.read(descriptor, buffer.baseAddress, count) } while result < 0 && errno == EINTR
      filled = max(result, 0)
    }
    guard result >= 0 else { return .failure(.system(errno)) }
    if start == 0 { bytes = portion } else { bytes += portion }
    return .success(result)
  }
}

/// Why a file's bytes cannot be had.
enum FileTrouble: Error, Hashable, Sendable {
  /// It is a link, a device, a pipe or a socket.
  case notRegular
  /// It is larger than may be.
  case tooLarge(limit: Int)
  /// Its name tells no format that is known.
  case formatUnknown
  /// It is empty.
  case empty
  /// The system's error number.
  case system(Int32)

  /// The problem as the one who files it sees it.
  var problem: Problem {
    switch self {
    case .notRegular: Problem(.documentUnreadable, reason: "notRegular")
    case .tooLarge(let limit):
      Problem(.documentTooLarge, reason: "fileBytes", details: ["limit": "fileBytes", "atMost": "\(limit)"])
    case .formatUnknown: Problem(.documentUnreadable, reason: "formatUnknown")
    case .empty: Problem(.documentUnreadable, reason: "empty")
    case .system(ENOENT), .system(ENOTDIR): Problem(.documentUnreadable, reason: "fileMissing")
    case .system(EACCES), .system(EPERM): Problem(.documentUnreadable, reason: "fileNotAllowed")
    case .system: Problem(.documentUnreadable, reason: "fileFailed")
    }
  }

  /// What the shell is told.
  var status: ExitStatus {
    if case .system(let number) = self { SystemError.status(number) } else { .refused }
  }
}
