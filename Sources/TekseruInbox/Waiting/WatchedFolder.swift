/// An inbox, or a folder in it, while it is watched.
final class WatchedFolder {
  let folder: Folder
  let inbox: Int
  let parent: WatchedFolder?
  let name: FileName
  /// The number that the doorbell's reports carry; nil where it could not be watched.
  var watch: Int32?
  /// Whether a file was taken out of it: only such folders are removed when they are empty.
  var isTakenFrom = false
  private(set) var children: [FileName: WatchedFolder] = [:]

  init(_ folder: Folder, inbox: Int, parent: WatchedFolder? = nil, name: FileName = FileName("")) {
    self.folder = folder
    self.inbox = inbox
    self.parent = parent
    self.name = name
    parent?.children[name] = self
  }

  /// The path of a file here, below the inbox.
  func path(of file: FileName) -> String {
    guard let parent else { return file.text }
    return parent.path(of: name) + "/" + file.text
  }

  /// Whether this is still what stands under its name.
  var isInPlace: Bool {
    guard let parent else { return true }
    guard let status = FileStatus(name, in: parent.folder.descriptor) else { return false }
    return status.inode == folder.identity.inode && status.device == folder.identity.device
  }

  /// Forgets a folder in it.
  func forget(_ child: FileName) { children[child] = nil }
}
