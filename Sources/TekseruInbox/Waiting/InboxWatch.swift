import Glibc

/// Looks at the inboxes: which files are there, and which of them have settled.
final class InboxWatch {
  private(set) var settings: IntakeSettings
  var waiting = WaitingFiles()
  private(set) var failures: [String: SystemFailure] = [:]
  private(set) var bellFailure: SystemFailure?
  private(set) var ignored: Set<IgnoredFile> = []
  var isScanNeeded = false
  private let bell: Doorbell?
  private var roots: [WatchedFolder?] = []
  private var watched: [Int32: WatchedFolder] = [:]
  private var emptied: [(folder: WatchedFolder, due: Int64)] = []

  /// How deep folders may lie in one another: each that is watched holds a descriptor.
  private static let deepest = 100
  private static let mostIgnored = 1_000

  init(_ settings: IntakeSettings) {
    self.settings = settings
    do throws(SystemFailure) {
      bell = try Doorbell()
    } catch {
      bell = nil
      bellFailure = error
    }
  }

  /// The descriptor that becomes readable when something happened; -1 without one.
  var descriptor: Int32 { bell?.descriptor ?? -1 }

  /// Whether the folders are to be looked through now: not before there is room for what is found.
  var isScanDue: Bool { isScanNeeded && waiting.isLow }

  /// How often everything is looked through.
  var rescan: Duration { bellFailure == nil ? settings.rescan : .seconds(5) }

  /// The open folder of an inbox; nil while it is missing.
  func folder(of inbox: Int) -> Folder? { roots.indices.contains(inbox) ? roots[inbox]?.folder : nil }

  /// Watches other inboxes from now on.
  func apply(_ settings: IntakeSettings) {
    close()
    self.settings = settings
    open()
  }

  /// Opens the inboxes that are not open, watches them, and looks at what is there.
  ///
  /// A folder is watched before it is looked at, so that nothing comes between the two.
  func open() {
    if roots.isEmpty { roots = settings.inboxes.map { _ in nil } }
    for (index, inbox) in settings.inboxes.enumerated() where roots[index] == nil {
      do throws(SystemFailure) {
        let root = WatchedFolder(try Folder(path: inbox.folder), inbox: index)
        roots[index] = root
        failures[inbox.name] = nil
        watch(root)
        scan(root)
      } catch {
        failures[inbox.name] = error
      }
    }
  }

  private func close() {
    for root in roots { if let root { forget(root) } }
    roots = []
    failures = [:]
    emptied = []
  }

  /// Looks through every folder, and makes sure that each is still the one of its name.
  func scanAll() {
    isScanNeeded = false
    ignored = []
    for (index, root) in roots.enumerated() {
      guard let root else { continue }
      if let now = try? Folder(path: settings.inboxes[index].folder), now.identity == root.folder.identity {
        scan(root)
      } else {
        lose(index)
      }
    }
    open()
  }

  private func lose(_ index: Int) {
    guard let root = roots[index] else { return }
    forget(root)
    roots[index] = nil
    failures[settings.inboxes[index].name] = SystemFailure(ENOENT)
  }

  private func watch(_ folder: WatchedFolder) {
    guard let bell else { return }
    do throws(SystemFailure) {
      let watch = try bell.watch(folder.folder)
      folder.watch = watch
      watched[watch] = folder
    } catch {
      bellFailure = error
    }
  }

  private func forget(_ folder: WatchedFolder) {
    for child in folder.children.values { forget(child) }
    waiting.removeAll(in: folder)
    folder.parent?.forget(folder.name)
    guard let watch = folder.watch, watched[watch] === folder else { return }
    watched[watch] = nil
    bell?.forget(watch)
  }

  private func scan(_ folder: WatchedFolder, depth: Int = 0) {
    guard let entries = try? folder.folder.entries() else { return }
    for entry in entries {
      look(at: entry.name, in: folder, kind: entry.kind, evidence: .found, depth: depth)
    }
  }

  /// Looks at one name: a folder is watched, a file begins to settle.
  private func look(
    at name: FileName, in folder: WatchedFolder, kind: FileStatus.Kind?, evidence: Evidence, depth: Int
  ) {
    if kind == .folder { return enter(name, in: folder, depth: depth) }
    if IgnoredNames.contain(name) { return ignore(name, in: folder) }
    let key = WaitingFiles.Key(folder: ObjectIdentifier(folder), name: name)
    if waiting[key] != nil {
      if evidence == .found { return }
    } else if waiting.isFull {
      isScanNeeded = true
      return
    }
    guard let status = FileStatus(name, in: folder.folder.descriptor) else { return waiting.remove(key) }
    if status.kind == .folder { return enter(name, in: folder, depth: depth) }
    let rest = rest(of: status, evidence, folder)
    add(name, in: folder, evidence, status: status, due: Clocks.monotonic + rest, isReady: rest <= 0)
  }

  private func add(
    _ name: FileName, in folder: WatchedFolder, _ evidence: Evidence, status: FileStatus?, due: Int64, isReady: Bool
  ) {
    let key = WaitingFiles.Key(folder: ObjectIdentifier(folder), name: name)
    let since = waiting[key]?.since ?? Clocks.monotonic
    waiting.add(
      WaitingFiles.File(
        folder: folder, name: name, evidence: evidence, status: status, since: since, due: due), isReady: isReady)
  }

  private func time(_ evidence: Evidence, _ folder: WatchedFolder) -> Duration {
    settings.inboxes[folder.inbox].settle.time(for: evidence)
  }

  /// How long it still has to lie, in nanoseconds; a file that a scan finds may have lain long enough already.
  private func rest(of status: FileStatus, _ evidence: Evidence, _ folder: WatchedFolder) -> Int64 {
    let kindly: Evidence = status.kind == .file ? evidence : .closed
    let time = time(kindly, folder).nanoseconds
    guard evidence == .found else { return time }
    let age = Clocks.wall - status.changed
    return age < 0 ? time : time - age
  }

  private func ignore(_ name: FileName, in folder: WatchedFolder) {
    guard ignored.count < InboxWatch.mostIgnored else { return }
    ignored.insert(IgnoredFile(inbox: settings.inboxes[folder.inbox].name, path: folder.path(of: name)))
  }

  private func enter(_ name: FileName, in parent: WatchedFolder, depth: Int) {
    if name.bytes.first == UInt8(ascii: ".") { return ignore(name, in: parent) }
    guard depth < InboxWatch.deepest, !isInbox(name, in: parent) else { return }
    if let known = parent.children[name] {
      if known.isInPlace { return scan(known, depth: depth + 1) }
      forget(known)
    }
    guard let folder = try? parent.folder.folder(name) else { return }
    let child = WatchedFolder(folder, inbox: parent.inbox, parent: parent, name: name)
    watch(child)
    scan(child, depth: depth + 1)
  }

  /// A folder that is an inbox of its own is none of this one's.
  private func isInbox(_ name: FileName, in parent: WatchedFolder) -> Bool {
    let path = settings.inboxes[parent.inbox].folder + "/" + parent.path(of: name)
    return settings.inboxes.contains { $0.folder == path }
  }

  /// Hears what the kernel reports; false when there is nothing more.
  func hear() -> Bool {
    guard let rings = bell?.rings(), !rings.isEmpty else { return false }
    for ring in rings { hear(ring) }
    return true
  }

  private func hear(_ ring: Doorbell.Ring) {
    if ring.has(Doorbell.overflow) { isScanNeeded = true }
    guard let folder = watched[ring.watch] else { return }
    if ring.has(Doorbell.folderGone) { return folderGone(folder, ring) }
    guard !ring.name.bytes.isEmpty else {
      isScanNeeded = true
      return
    }
    let depth = self.depth(of: folder)
    if ring.has(Doorbell.isFolder) {
      return look(at: ring.name, in: folder, kind: .folder, evidence: .found, depth: depth)
    }
    if ring.has(Doorbell.moved) { return look(at: ring.name, in: folder, kind: nil, evidence: .moved, depth: depth) }
    let key = WaitingFiles.Key(folder: ObjectIdentifier(folder), name: ring.name)
    if ring.has(Doorbell.rights) && !ring.has(Doorbell.closed | Doorbell.made) {
      if waiting[key] == nil || waiting[key]?.obstacle != nil {
        look(at: ring.name, in: folder, kind: nil, evidence: .closed, depth: depth)
      }
      return
    }
    let evidence: Evidence = ring.has(Doorbell.closed) ? .closed : .open
    look(at: ring.name, in: folder, kind: nil, evidence: evidence, depth: depth)
  }

  private func depth(of folder: WatchedFolder) -> Int { folder.parent.map { depth(of: $0) + 1 } ?? 0 }

  private func folderGone(_ folder: WatchedFolder, _ ring: Doorbell.Ring) {
    if folder.parent == nil {
      isScanNeeded = true
    } else if !folder.isInPlace {
      forget(folder)
    }
  }

  /// Looks once more at the files whose time has come: those that did not change are ready.
  func settle() {
    let now = Clocks.monotonic
    for file in waiting.due(at: now) {
      guard let status = FileStatus(file.name, in: file.folder.folder.descriptor) else {
        waiting.remove(file.key)
        continue
      }
      var next = file
      next.status = status
      let isSettled = status == file.status
      next.due = now + time(file.evidence, file.folder).nanoseconds
      waiting.add(next, isReady: isSettled)
    }
    removeEmptied(at: now)
  }

  /// Keeps a file that cannot be taken in sight.
  func hinder(_ file: WaitingFiles.File, _ reason: Obstacle.Reason) {
    var hindered = file
    let status = FileStatus(file.name, in: file.folder.folder.descriptor)
    hindered.obstacle = Obstacle(
      inbox: settings.inboxes[file.folder.inbox].name, path: file.folder.path(of: file.name),
      owner: status?.owner ?? 0, reason: reason)
    waiting.add(hindered, isReady: false)
  }

  /// Tries the files again that could not be taken.
  func reconsider() {
    for file in waiting.hindered {
      var again = file
      again.obstacle = nil
      waiting.remove(file.key)
      if FileStatus(file.name, in: file.folder.folder.descriptor) != nil { waiting.add(again, isReady: true) }
    }
  }

  /// Notes a folder that files were taken out of, to be removed when it stays empty.
  func noteEmptied(_ folder: WatchedFolder) {
    guard folder.parent != nil, !emptied.contains(where: { $0.folder === folder }) else { return }
    emptied.append((folder, Clocks.monotonic + time(.open, folder).nanoseconds))
  }

  private func removeEmptied(at now: Int64) {
    guard emptied.contains(where: { $0.due <= now }) else { return }
    let due = emptied.filter { $0.due <= now }
    emptied.removeAll { $0.due <= now }
    for (folder, _) in due {
      guard let parent = folder.parent, folder.isInPlace else { continue }
      parent.folder.removeFolder(folder.name)
      if folder.isInPlace { continue }
      parent.isTakenFrom = true
      forget(folder)
      noteEmptied(parent)
    }
  }

  /// When there is something to look at again; nil when nothing waits.
  var nextDue: Int64? { [waiting.nextDue, emptied.map(\.due).min()].compactMap(\.self).min() }
}

/// A file that is left where it is because of its name.
struct IgnoredFile: Hashable {
  let inbox: String
  let path: String
}
