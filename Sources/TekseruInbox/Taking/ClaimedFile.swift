/// A file that was moved into the work folder: nobody else takes it, and it does not vanish.
struct ClaimedFile {
  /// The inbox that it was dropped in.
  let inbox: InboxSettings
  /// The folder it lies in now.
  let slot: Folder
  let name: FileName
  /// The folder it was taken from; nil after a restart.
  let source: WatchedFolder?
  /// When it is to be read: the monotonic clock's nanoseconds.
  var due: Int64 = 0
}
