import TekseruRegister

extension Trouble: CustomStringConvertible {
  /// What is wrong, as a sentence for the administrator; the journal's catalogue says in five languages what to do.
  public var description: String {
    switch self {
    case .register(let failure): "the register cannot be written: \(failure.words)"
    case .inbox(let name, let failure): "the inbox \(name) cannot be opened: \(failure.words)"
    case .work(let failure): "the work folder cannot be written: \(failure.words)"
    case .leftBehind(let name):
      "files of the inbox \(name) lie in the work folder, and the configuration names no such inbox"
    case .filingAway(let name, let failure):
      "recorded files of the inbox \(name) cannot be put away: \(failure.words)"
    case .noDoorbell(let failure):
      "the kernel reports nothing (\(failure.words)): folders are looked through every few seconds"
    case .clockBehind: "the clock stands before the last entry of the log"
    }
  }
}

extension RegisterFailure {
  fileprivate var words: String {
    switch self {
    case .busy: "another program has locked it"
    case .diskFull: "the disk is full"
    case .disk(let code): "the disk failed (SQLite's error \(code))"
    case .notAllowed: "the daemon may not"
    case .damaged: "it is damaged, or is no register"
    case .newer: "a newer program made it"
    case .mistake(let code): "our own mistake (SQLite's error \(code))"
    }
  }
}
