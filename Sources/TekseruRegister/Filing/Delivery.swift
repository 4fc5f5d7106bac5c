public import Tekseru
public import TekseruDocuments

/// A file, or what stands for one, that arrives at the register with its documents.
public struct Delivery: Sendable {
  /// Its name, for the one who looks for it later.
  public var name: String
  /// The bytes it came as.
  public var bytes: [UInt8]
  /// What was read from them.
  public var reading: Reading
  /// The way it came.
  public var channel: Channel
  /// Who filed it, unless a document says so itself.
  public var filedBy: String
  /// When it arrived.
  public var receivedAt: Instant
  /// Its hashes, where the one who read it took them ahead; of these very bytes and documents.
  public var hashes: DeliveryHashes?

  /// Makes a delivery.
  public init(
    name: String, bytes: [UInt8], reading: Reading, channel: Channel, filedBy: String, receivedAt: Instant,
    hashes: DeliveryHashes? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.reading = reading
    self.channel = channel
    self.filedBy = filedBy
    self.receivedAt = receivedAt
    self.hashes = hashes
  }
}
