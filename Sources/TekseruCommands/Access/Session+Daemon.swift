import Glibc
import TekseruLanguage
import TekseruSQLite
import TekseruSocket

extension Session {
  /// The daemon that is asked: the one that `TEKSERU_SOCKET` names, or that holds the register, or the usual one.
  var daemon: SocketClient {
    let named = Environment.value("TEKSERU_SOCKET") ?? WriterLock.holder(ofRegister: enginePath)?.socket
    return SocketClient(path: named ?? Session.usualSocket)
  }

  /// Why a daemon cannot be asked.
  func cannotReach(_ failure: SocketFailure) -> CommandFailure {
    switch failure.number {
    case EACCES, EPERM:
      self.failure(
        .notAllowed, "daemon.mayNotConnect", ["path": .text(failure.path), "user": .text(Environment.loginName)])
    default: self.failure(.unavailable, "daemon.none", ["path": .text(failure.path)])
    }
  }
}
