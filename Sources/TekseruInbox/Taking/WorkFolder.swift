import Glibc

/// Where claimed files lie until they are recorded and put away: `work/INBOX/SLOT/NAME`.
///
/// The name says all that is needed after a crash. Two files of one name lie in different slots.
final class WorkFolder {
  private let root: Folder
  private var slots: [String: [Folder]] = [:]

  /// Opens the folder, and makes it when it is missing.
  init(path: String) throws(SystemFailure) { root = try Folder(path: path, makes: true) }

  /// What came of claiming a file.
  enum Claim {
    case claimed(ClaimedFile)
    /// It is not there any more.
    case gone
    /// Something is in the way that its owner can clear.
    case hindered(Obstacle.Reason)
    /// The file system takes nothing at the moment.
    case failed(SystemFailure)
  }

  /// Moves a file here, out of everybody's reach.
  func claim(_ name: FileName, from source: WatchedFolder, of inbox: InboxSettings) -> Claim {
    let access = name.withC { faccessat(source.folder.descriptor, $0, R_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW) }
    if access != 0 { return errno == ENOENT ? .gone : .hindered(.unreadable) }
    var number = 0
    while true {
      do throws(SystemFailure) {
        let slot = try self.slot(number, of: inbox.name)
        let isClaimed = try move(name, from: source, to: slot, limit: inbox.fileBytes)
        guard isClaimed else { return .hindered(.notRegular) }
        source.isTakenFrom = true
        return .claimed(ClaimedFile(inbox: inbox, slot: slot, name: name, source: source))
      } catch {
        switch error.number {
        case EEXIST: number += 1
        case ENOENT: return .gone
        case EACCES, EPERM, EROFS, EBUSY: return .hindered(.immovable)
        case ENOSPC, EDQUOT, EIO, EMFILE, ENFILE: return .failed(error)
        default: return .hindered(.system(error.number))
        }
      }
    }
  }

  /// Renames the file, or copies it where it lies on another mount; false when it cannot be copied.
  private func move(_ name: FileName, from source: WatchedFolder, to slot: Folder, limit: Int) throws(SystemFailure)
    -> Bool
  {
    do throws(SystemFailure) {
      try source.folder.move(name, to: slot, as: name)
      return true
    } catch {
      guard error.number == EXDEV else { throw error }
      return try CopiedFile.move(name, from: source.folder, to: slot, limit: limit)
    }
  }

  /// The files that were claimed before the program ended.
  func left(of inbox: InboxSettings, at folder: Folder?) throws(SystemFailure) -> [ClaimedFile] {
    var files: [ClaimedFile] = []
    for number in try numbers(of: inbox.name) {
      let slot = try self.slot(number, of: inbox.name)
      for entry in try slot.entries() {
        if let folder, CopiedFile.isUnfinished(entry.name, in: slot, copiedFrom: folder) {
          slot.remove(entry.name)
        } else {
          files.append(ClaimedFile(inbox: inbox, slot: slot, name: entry.name, source: nil))
        }
      }
    }
    return files
  }

  /// The inboxes that claimed files lie here of, besides those named.
  func others(than inboxes: [InboxSettings]) throws(SystemFailure) -> [String] {
    var others: [String] = []
    for entry in try root.entries() where entry.kind == .folder {
      let name = entry.name.text
      if inboxes.contains(where: { $0.name == name }) { continue }
      for number in try numbers(of: name) where try !slot(number, of: name).entries().isEmpty {
        if !others.contains(name) { others.append(name) }
      }
    }
    return others
  }

  private func numbers(of inbox: String) throws(SystemFailure) -> [Int] {
    let own = try root.folder(FileName(inbox), makes: true)
    return try own.entries().compactMap { Int($0.name.text) }.filter { $0 >= 0 }.sorted()
  }

  private func slot(_ number: Int, of inbox: String) throws(SystemFailure) -> Folder {
    while slots[inbox, default: []].count <= number {
      let own = try root.folder(FileName(inbox), makes: true)
      let count = slots[inbox, default: []].count
      let slot = try own.folder(FileName("\(count)"), makes: true)
      slots[inbox, default: []].append(slot)
      try own.flush()
      try root.flush()
    }
    return slots[inbox, default: []][number]
  }
}
