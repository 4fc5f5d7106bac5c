/// A representation was handed over: the reply's clock starts.
public struct Service: Hashable, Sendable {
  /// The inspection whose representation it is.
  public var inspection: Identifier
  /// The day it was received.
  public var date: Day
  /// Who received it.
  public var receivedBy: String?

  /// Makes a service.
  public init(inspection: Identifier, date: Day, receivedBy: String? = nil) {
    self.inspection = inspection
    self.date = date
    self.receivedBy = receivedBy
  }
}
