/// A filter names a code that the register does not hold.
public struct UnknownCode: Error, Hashable, Sendable {
  /// The code that was asked for.
  public let code: String
  /// What it should have been the code of: organization, inspector.
  public let kind: String
  /// The nearest code that is known.
  public let suggestion: String?
}

/// Why a list could not be read.
public enum ListFailure: Error, Hashable, Sendable {
  /// A filter names what is not there.
  case unknownCode(UnknownCode)
  /// No document says that anybody owes the figures that were asked for.
  case nothingOwed
  /// The register could not be read.
  case register(RegisterFailure)
}
