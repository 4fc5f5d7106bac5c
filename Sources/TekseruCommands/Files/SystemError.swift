import Glibc
import TekseruLanguage

/// The system's error numbers, for people and for the shell.
enum SystemError {
  /// What the system calls the error, in words of the catalogue where it has them.
  static func reason(_ number: Int32, in language: Language) -> String {
    let name: String? =
      switch number {
      case ENOENT: "missing"
      case EACCES, EPERM: "notAllowed"
      case ENOSPC, EDQUOT: "full"
      case EROFS: "readOnly"
      case EIO: "failed"
      case EISDIR: "folder"
      case ENOTDIR: "noFolder"
      case EEXIST: "exists"
      default: nil
      }
    if let name { return Catalogue.text("system.\(name)", in: language) }
    return strerror(number).map { String(cString: $0) } ?? "\(number)"
  }

  /// The exit status for it.
  static func status(_ number: Int32) -> ExitStatus {
    number == EACCES || number == EPERM || number == EROFS ? .notAllowed : .inputOutput
  }
}
