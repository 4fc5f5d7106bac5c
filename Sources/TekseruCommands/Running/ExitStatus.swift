/// What the command tells the shell, after sysexits.h.
enum ExitStatus: Int32 {
  /// Done, also when everything was recorded before.
  case done = 0
  /// The command was not called as it can be.
  case usage = 64
  /// A document was refused or in conflict, or damage was found.
  case refused = 65
  /// The register is missing, or another program holds it.
  case unavailable = 69
  /// Our own mistake.
  case mistake = 70
  /// A file or the disk failed.
  case inputOutput = 74
  /// The system does not allow it.
  case notAllowed = 77
  /// The configuration is wrong.
  case configuration = 78

  /// The graver of two: what the program could not do outweighs what a document has wrong.
  func orGraver(_ other: ExitStatus) -> ExitStatus { rawValue >= other.rawValue ? self : other }
}
