public import Tekseru
public import TekseruRegister

/// Somebody who looks at the register whenever something was recorded in it, and at moments of their own.
///
/// Called on the intake's thread, where the register is.
public protocol RegisterAttendant: Sendable {
  /// Looks at the register, and gives the next moment of the wall's clock at which it is to look again by itself; nil:
  /// not before something is recorded, or the clock is set.
  func attend(_ register: Register, at now: Instant) throws(RegisterFailure) -> Instant?
}
