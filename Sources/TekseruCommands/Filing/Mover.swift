import Dispatch
import Glibc
import Synchronization

/// Files away what was recorded, on a thread of its own: renaming a batch while the next one is recorded.
///
/// A file never replaces another: it gets a number instead. The folders are written to the disk once a batch.
final class Mover: Sendable {
  private let destination: [UInt8]
  private let orders = BoundedQueue<[FileLocation]>(places: 8)
  private let finished = DispatchSemaphore(value: 0)
  private let troubles = Mutex<[Trouble]>([])

  /// A file that could not be filed away; it stays where it was.
  struct Trouble: Sendable {
    var path: [UInt8]
    var number: Int32
  }

  /// Starts to wait for files to move below a folder.
  init(to destination: [UInt8]) {
    self.destination = destination
    DispatchQueue(label: "tekseru.mover").async { [self] in
      while let files = orders.next() { move(files) }
      finished.signal()
    }
  }

  /// Files these away, soon.
  func add(_ files: [FileLocation]) {
    if !files.isEmpty { orders.add(files) }
  }

  /// Waits until everything is filed away; gives what could not be.
  func finish() -> [Trouble] {
    orders.finish()
    finished.wait()
    return troubles.withLock { $0 }
  }

  private func move(_ files: [FileLocation]) {
    var folders: Set<[UInt8]> = []
    for file in files {
      let target = destination.appending(file.below)
      if let number = place(file.path, at: target, knowing: &folders) {
        troubles.withLock { $0.append(Trouble(path: file.path, number: number)) }
      } else {
        folders.insert(file.path.folder)
      }
    }
    for folder in folders { Folders.flush(folder) }
  }

  private func place(_ path: [UInt8], at target: [UInt8], knowing folders: inout Set<[UInt8]>) -> Int32? {
    if !folders.contains(target.folder) {
      if let number = Folders.make(target.folder) { return number }
      folders.insert(target.folder)
    }
    var number = 1
    while true {
      switch Renaming.move(path, to: number == 1 ? target : target.numbered(number)) {
      case nil: return nil
      case EEXIST: number += 1
      case let failure?: return failure
      }
    }
  }
}

extension [UInt8] {
  /// The name with a number before its extension: `june.csv` is `june-2.csv`.
  fileprivate func numbered(_ number: Int) -> [UInt8] {
    let name = lastPart
    let dot = name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 == 0 ? nil : $0 } ?? name.count
    return dropLast(name.count) + name[..<dot] + Array("-\(number)".utf8) + name[dot...]
  }
}
