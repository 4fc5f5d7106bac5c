import Glibc
import TekseruLanguage
import TekseruRegister
import TekseruSQLite
import TekseruSocket

extension Session {
  /// How this command can change the register.
  enum WriteAccess {
    /// By itself: it holds the lock.
    case own(WriterLock)
    /// By the daemon that holds the register.
    case daemon(SocketClient)
  }

  /// How long to wait for a holder who may be about to finish, in milliseconds: a few seconds, as a person would.
  private static let patience = 3_000
  private static let step = 50

  /// Takes the right to write to the register itself; where it is missing, it must be allowed to be made.
  func lock(makesMissing: Bool = false) throws(CommandFailure) -> WriterLock {
    try prepare(makesMissing: makesMissing)
    var waited = 0
    while true {
      do throws(WriterLock.Failure) {
        return try takeLock()
      } catch {
        let isDaemon = error.holder.map { $0.socket != nil } ?? false
        guard error.holder != nil, waited < Session.patience, !isDaemon else { throw failure(error) }
        SystemClock.pause(milliseconds: Session.step)
        waited += Session.step
      }
    }
  }

  /// Finds a way to record documents: the register itself, or the daemon that holds it.
  func writeAccess() throws(CommandFailure) -> WriteAccess {
    try prepare(makesMissing: true)
    var waited = 0
    while true {
      do throws(WriterLock.Failure) {
        return .own(try takeLock())
      } catch {
        if let daemon = daemon(behind: error) { return .daemon(daemon) }
        guard error.holder != nil, waited < Session.patience else { throw failure(error) }
        SystemClock.pause(milliseconds: Session.step)
        waited += Session.step
      }
    }
  }

  /// Takes the lock at once, or fails.
  func takeLock() throws(WriterLock.Failure) -> WriterLock {
    let command = CommandLine.arguments.dropFirst().first { !$0.hasPrefix("-") } ?? ""
    return try WriterLock(ofRegister: enginePath, holder: "tekseru \(command)")
  }

  private func prepare(makesMissing: Bool) throws(CommandFailure) {
    if makesMissing { try makeFolder() } else { try requireRegister() }
  }

  /// The daemon that the register can be changed by; nil when there is none.
  ///
  /// Who holds the lock names its socket. Who may not touch the lock asks the daemon itself whose register it keeps.
  private func daemon(behind failure: WriterLock.Failure) -> SocketClient? {
    switch failure {
    case .held(let holder):
      return holder.socket.map(SocketClient.init(path:)).flatMap { $0.isServed ? $0 : nil }
    case .system(EACCES), .system(EPERM), .system(EROFS):
      let own = Session.realPath(enginePath)
      return [WriterLock.holder(ofRegister: enginePath)?.socket, Session.usualSocket].compactMap(\.self)
        .map(SocketClient.init(path:))
        .first { client in client.health().map { Session.realPath($0.register) == own } ?? false }
    case .system: return nil
    }
  }

  /// Where a daemon takes documents when nothing else is said.
  static var usualSocket: String { Environment.value("TEKSERU_SOCKET") ?? "/run/tekseru/tekserud.sock" }

  private static func realPath(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  private func failure(_ failure: WriterLock.Failure) -> CommandFailure {
    switch failure {
    case .held(let holder):
      let key = holder.socket == nil ? "register.held" : "register.heldByDaemon"
      return self.failure(
        .unavailable, key, ["path": .text(shownPath), "holder": .text(Shown.text(holder.name))])
    case .system(let number):
      return self.failure(
        SystemError.status(number), "file.cannotRead",
        ["path": .text(shownPath + ".lock"), "reason": .text(SystemError.reason(number, in: language))])
    }
  }
}

extension WriterLock.Failure {
  /// Who holds the register, when that is the reason.
  fileprivate var holder: WriterLock.Holder? {
    if case .held(let holder) = self { holder } else { nil }
  }
}
