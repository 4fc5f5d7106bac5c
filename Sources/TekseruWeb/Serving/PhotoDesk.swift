import NIOPosix
import Synchronization
import Tekseru
import TekseruPhotos

/// Where the page keeps photos: on a thread of its own, since each waits for the disk.
final class PhotoDesk: Sendable {
  let folder: PhotoFolder
  private let thread = NIOThreadPool(numberOfThreads: 1)
  private let today = Mutex<[String: (day: Day, bytes: Int)]>([:])

  /// An account brings no more bytes on a day: a hundred photos as a phone takes them. A photo that was chosen and never
  /// filed stays, so that there must be an end.
  static let mostOnADay = 500 << 20

  init(ofRegister path: String) {
    folder = PhotoFolder(ofRegister: path)
    thread.start()
  }

  /// Ends the thread.
  func close() async { try? await thread.shutdownGracefully() }

  /// Whether an account may bring so many bytes more today.
  func admits(bytes: Int, of code: String, on day: Day) -> Bool {
    today.withLock { today in
      let before = today[code].flatMap { $0.day == day ? $0.bytes : nil } ?? 0
      guard before + bytes <= PhotoDesk.mostOnADay else { return false }
      today[code] = (day, before + bytes)
      return true
    }
  }

  /// Keeps photos; false when the disk does not take one. When this returns, they are on the disk.
  func keep(_ photos: [Photo]) async -> Bool {
    let folder = folder
    do {
      try await thread.runIfActive { for photo in photos { try folder.keep(photo) } }
      return true
    } catch {
      return false
    }
  }
}
