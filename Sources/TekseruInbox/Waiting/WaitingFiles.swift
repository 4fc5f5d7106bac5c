/// The files that were seen and not yet taken.
struct WaitingFiles {
  /// Which file: its folder and its name there.
  struct Key: Hashable {
    let folder: ObjectIdentifier
    let name: FileName
  }

  /// A file that waits.
  struct File {
    let folder: WatchedFolder
    let name: FileName
    var evidence: Evidence
    /// What it was like when it began to settle.
    var status: FileStatus?
    /// When it was first seen, and when it will have settled: the monotonic clock's nanoseconds.
    let since: Int64
    var due: Int64
    /// Why it cannot be taken; nil while nothing is in its way.
    var obstacle: Obstacle?
    /// Whether it has settled.
    var isReady = false

    var key: Key { Key(folder: ObjectIdentifier(folder), name: name) }
  }

  private var files: [Key: File] = [:]
  private var ready: [Key] = []
  private var firstReady = 0
  private var settling = 0

  /// How many files are kept in mind, so that memory does not follow what is dropped at once; a scan that finds more is
  /// repeated when few of these are left.
  static let most = 16_384

  /// How many are kept in mind when most of them cannot be taken.
  private static let mostHindered = 65_536

  var isFull: Bool { takeable >= WaitingFiles.most || files.count >= WaitingFiles.mostHindered }
  /// Whether a scan that was cut short may go on.
  var isLow: Bool { takeable <= WaitingFiles.most / 4 && !isFull }
  var count: Int { files.count }
  /// How many have settled or will.
  private var takeable: Int { settling + ready.count - firstReady }

  subscript(key: Key) -> File? { files[key] }

  /// When the next file will have settled.
  var nextDue: Int64? {
    guard settling > 0 else { return nil }
    return files.values.lazy.filter { !$0.isReady && $0.obstacle == nil }.map(\.due).min()
  }

  /// The time at which the one that waits longest was first seen.
  var oldest: Int64? { files.values.lazy.map(\.since).min() }

  /// All of them, in no order.
  var all: some Collection<File> { files.values }

  /// The files that something is in the way of.
  var hindered: [File] { files.values.filter { $0.obstacle != nil } }

  /// Adds a file, or says something new of one that waits.
  mutating func add(_ file: File, isReady: Bool) {
    var file = file
    file.isReady = isReady
    if let old = files[file.key] {
      if old.isReady { return }
      if old.obstacle == nil { settling -= 1 }
    }
    files[file.key] = file
    if isReady { ready.append(file.key) } else if file.obstacle == nil { settling += 1 }
  }

  /// Forgets a file that was taken or is gone.
  mutating func remove(_ key: Key) {
    guard let file = files.removeValue(forKey: key) else { return }
    if !file.isReady && file.obstacle == nil { settling -= 1 }
  }

  /// Forgets the files of a folder that is gone.
  mutating func removeAll(in folder: WatchedFolder) {
    for key in files.keys where key.folder == ObjectIdentifier(folder) { remove(key) }
  }

  /// The files whose time has come, to be looked at once more.
  func due(at now: Int64) -> [File] {
    guard settling > 0 else { return [] }
    return files.values.filter { !$0.isReady && $0.obstacle == nil && $0.due <= now }
  }

  /// Takes up to so many files that are ready, in the order in which they became so.
  mutating func takeReady(atMost count: Int) -> [File] {
    let keys = ready[firstReady...].prefix(count)
    firstReady += keys.count
    defer { forgetTaken() }
    return keys.compactMap { files.removeValue(forKey: $0) }
  }

  /// Moves the rest of the queue to its front now and then, so that taking a file does not cost the queue's length.
  private mutating func forgetTaken() {
    guard firstReady > 1_024, firstReady * 2 >= ready.count || firstReady == ready.count else { return }
    ready.removeFirst(firstReady)
    firstReady = 0
  }
}
