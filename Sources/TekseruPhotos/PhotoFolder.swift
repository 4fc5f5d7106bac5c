import Glibc
public import Tekseru
import TekseruRegister

/// Where the photos of a register lie: each under its own SHA-256, in the folder `photos` beside the register's file.
///
/// A photo is written under another name, to the disk, and gets its own name only then: a crash leaves at worst a photo
/// that no document names. The same photo sent twice is one file.
public struct PhotoFolder: Sendable {
  /// Its path.
  public let path: String

  /// How many first bytes of a photo hold its size.
  private static let head = 65_536

  /// The folder of the photos of a register, or of a copy of one.
  public init(ofRegister register: String) {
    let folder = register.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    path = (register.contains("/") ? folder + "/" : "") + "photos"
  }

  /// A photo is not kept.
  public struct NotKept: Error, Sendable {
    /// The system's error number.
    public let number: Int32
  }

  /// What a document names.
  public enum State: Sendable {
    /// The photo is there as it was filed.
    case whole
    /// It is not there.
    case missing
    /// Its bytes are others.
    case changed
  }

  /// Whether a photo is there; its bytes are not looked at.
  public func has(_ id: PhotoID) -> Bool { kind(of: id) != nil }

  /// A photo's file as it is; nil when there is none.
  public func bytes(of id: PhotoID) -> (kind: Photo.Kind, bytes: [UInt8])? {
    guard let kind = kind(of: id), let bytes = read(name(id, kind), atMost: Photo.mostBytes) else { return nil }
    return (kind, bytes)
  }

  /// How wide and high a photo is shown; nil when it is not there, or does not say.
  public func size(of id: PhotoID) -> (width: Int, height: Int)? {
    guard let kind = kind(of: id), let bytes = read(name(id, kind), atMost: PhotoFolder.head) else { return nil }
    return Photo.size(beginning: bytes, kind)
  }

  /// Whether a photo is there as it was filed.
  public func state(of id: PhotoID) -> State {
    guard has(id) else { return .missing }
    guard let bytes = bytes(of: id)?.bytes else { return .changed }
    return PhotoID(hash: SHA256.hash(bytes)) == id ? .whole : .changed
  }

  /// Keeps a photo; when this returns it is on the disk.
  public func keep(_ photo: Photo) throws(NotKept) { try keep(photo.id, photo.kind, photo.bytes) }

  /// Copies photos to another folder, those that are not there yet; gives how many were copied.
  public func copy(_ ids: some Sequence<PhotoID>, to other: PhotoFolder) throws(NotKept) -> Int {
    var copied = 0
    for id in ids where !other.has(id) {
      guard let (kind, bytes) = bytes(of: id) else { continue }
      try other.keep(id, kind, bytes)
      copied += 1
    }
    return copied
  }

  private func kind(of id: PhotoID) -> Photo.Kind? {
    Photo.Kind.allCases.first { access(name(id, $0), F_OK) == 0 }
  }

  private func shelf(_ id: PhotoID) -> String { "\(path)/\(id.text.prefix(2))" }

  private func name(_ id: PhotoID, _ kind: Photo.Kind) -> String { "\(shelf(id))/\(id).\(kind.suffix)" }

  private func keep(_ id: PhotoID, _ kind: Photo.Kind, _ bytes: [UInt8]) throws(NotKept) {
    guard !has(id) else { return }
    for folder in [path, shelf(id)] where mkdir(folder, 0o750) == 0 { flush(PhotoFolder.parent(of: folder)) }
    let partial = "\(shelf(id))/.\(id).\(UInt64.random(in: .min ... .max)).partial"
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw NotKept(number: errno) }
    var number = write(bytes, to: descriptor)
    if number == 0, fsync(descriptor) != 0 { number = errno }
    close(descriptor)
    if number == 0, rename(partial, name(id, kind)) != 0 { number = errno }
    guard number == 0 else {
      unlink(partial)
      throw NotKept(number: number)
    }
    flush(shelf(id))
  }

  /// Writes all bytes; gives the system's error number, or 0.
  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
      }
      if written < 0, errno != EINTR { return errno }
      offset += max(written, 0)
    }
    return 0
  }

  private func read(_ name: String, atMost most: Int) -> [UInt8]? {
    let descriptor = open(name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = min(Int(status.st_size), most)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        count += got
      }
    }
  }

  private func flush(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func parent(of folder: String) -> String {
    guard let slash = folder.lastIndex(of: "/") else { return "." }
    return slash == folder.startIndex ? "/" : String(folder[..<slash])
  }
}
