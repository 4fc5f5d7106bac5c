import CSQLite
import TekseruRegister

extension SQLFailure {
  /// The failure behind a SQLite result code.
  init(result code: Int32) {
    self.init(kind: Kind(primary: code & 0xFF), code: Int(code))
  }
}

extension SQLFailure.Kind {
  fileprivate init(primary code: Int32) {
    switch code {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_FULL: self = .full
    case SQLITE_IOERR: self = .inputOutput
    case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: self = .notAllowed
    case SQLITE_CORRUPT, SQLITE_NOTADB: self = .damaged
    case SQLITE_CONSTRAINT: self = .constraint
    default: self = .mistake
    }
  }
}
