public import TekseruRegister

/// What keeps the intake from working at the moment; it goes on by itself when that has passed.
public enum Trouble: Hashable, Sendable {
  /// The register cannot be written.
  case register(RegisterFailure)
  /// An inbox cannot be opened: its name, and the system's error.
  case inbox(String, SystemFailure)
  /// The work folder cannot be opened or written.
  case work(SystemFailure)
  /// Claimed files of an inbox that the configuration does not name any more lie in the work folder.
  case leftBehind(String)
  /// Recorded files cannot be put away.
  case filingAway(String, SystemFailure)
  /// The kernel's reports cannot be had; folders are looked through every few seconds instead.
  case noDoorbell(SystemFailure)
  /// The clock stands before the last entry of the log.
  case clockBehind
}
