/// Why the register could not do what was asked.
public enum RegisterFailure: Error, Hashable, Sendable {
  /// Another program holds the register.
  case busy
  /// The disk is full; nothing of this call was recorded.
  case diskFull
  /// The disk failed, or may have: what was asked may or may not have been recorded. Open the register again and look.
  case disk(code: Int)
  /// The register cannot be opened, or not for writing.
  case notAllowed
  /// The file is damaged, or is no register.
  case damaged
  /// The register was made by a newer program.
  case newer
  /// Our own mistake.
  case mistake(code: Int)

  /// The register's answer to a failure of the database.
  public init(_ failure: SQLFailure) {
    switch failure.kind {
    case .busy: self = .busy
    case .full: self = .diskFull
    case .inputOutput: self = .disk(code: failure.code)
    case .notAllowed: self = .notAllowed
    case .damaged: self = .damaged
    case .newer: self = .newer
    case .constraint, .mistake: self = .mistake(code: failure.code)
    }
  }

  /// The answer to a failure in the midst of work: SQLite calls a disk that cannot be read any more a damaged file, and
  /// the file was whole when it was opened.
  init(inOpenRegister failure: SQLFailure) {
    self = failure.kind == .damaged ? .disk(code: failure.code) : RegisterFailure(failure)
  }
}
