public import TekseruDocuments
public import TekseruRegister

/// Documents that another program hands over, to be recorded together in one transaction.
public struct Submission: Sendable {
  /// The files, or portions of them, in their order.
  public var parts: [Part]
  /// How they are filed.
  public var options: FilingOptions

  /// One file, or a portion of one.
  public struct Part: Sendable {
    /// Its name for people.
    public var name: String
    /// Its bytes.
    public var bytes: [UInt8]
    /// How they are written.
    public var format: Format
    /// Who files it, unless a document says so itself.
    public var filedBy: String
    /// The way it came.
    public var channel: Channel

    /// Makes a part.
    public init(name: String, bytes: [UInt8], format: Format, filedBy: String, channel: Channel) {
      self.name = name
      self.bytes = bytes
      self.format = format
      self.filedBy = filedBy
      self.channel = channel
    }
  }

  /// Makes a submission.
  public init(parts: [Part], options: FilingOptions = FilingOptions()) {
    self.parts = parts
    self.options = options
  }
}
