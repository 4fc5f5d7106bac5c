import TekseruRegister

/// A recorded file that still lies in the work folder, with all that putting it away needs.
struct RecordedFile: Sendable {
  /// The inbox that it was dropped in.
  let inbox: InboxSettings
  /// The folder it lies in now.
  let slot: Folder
  let name: FileName
  /// The folder it was taken from; nil after a restart.
  let source: Folder?
  /// What the kernel said when it was read; nil when it was refused unread.
  let status: FileStatus?
  let receipt: Receipt

  init(_ file: ReadFile) {
    inbox = file.claimed.inbox
    slot = file.claimed.slot
    name = file.claimed.name
    source = file.claimed.source?.folder
    status = file.status
    receipt = file.receipt
  }
}

/// A recorded file as the intake remembers it until it is put away.
struct UnfiledFile {
  let claimed: ClaimedFile
  let recorded: RecordedFile

  init(_ file: ReadFile) {
    claimed = file.claimed
    recorded = RecordedFile(file)
  }
}
