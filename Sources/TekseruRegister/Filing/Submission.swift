public import TekseruDocuments

/// Documents that another program hands over, to be recorded together in one transaction.
public struct Submission: Sendable {
  /// The files, or portions of them, in their order.
  public var parts: [Part]
  /// How they are filed.
  public var options: FilingOptions
  /// How large things in them may be.
  public var limits: Limits

  /// One file, or a portion of one.
  public struct Part: Sendable {
    /// Its name for people.
    public var name: String
    /// Its bytes.
    public var bytes: [UInt8]
    /// How they are written.
    public var format: Format
    /// Which portion of an NDJSON file it is; nil for a whole file.
    public var portion: Portion?
    /// The ordinals of the documents that are meant; nil for all of them.
    public var only: [Int]?
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

  /// Where in its file a portion begins.
  public struct Portion: Hashable, Sendable {
    /// The line, counted from 1.
    public var firstLine: Int
    /// Which document of the file stands there, counted from 1.
    public var firstOrdinal: Int

    /// Makes a beginning.
    public init(firstLine: Int, firstOrdinal: Int) {
      self.firstLine = firstLine
      self.firstOrdinal = firstOrdinal
    }
  }

  /// Makes a submission.
  public init(parts: [Part], options: FilingOptions = FilingOptions(), limits: Limits = .standard) {
    self.parts = parts
    self.options = options
    self.limits = limits
  }
}

extension Submission.Part {
  /// The part's documents, read by one reader or another of its format.
  public func reading(with reader: DocumentReader) -> Reading {
    var reading = portion.map { portion($0, with: reader) } ?? reader.read(bytes, format: format)
    if let only { reading.documents.removeAll { !only.contains($0.ordinal) } }
    return reading
  }

  private func portion(_ beginning: Submission.Portion, with reader: DocumentReader) -> Reading {
    let lines = NDJSONLines(reader: reader, line: beginning.firstLine, ordinal: beginning.firstOrdinal)
    var reading = Reading()
    bytes.withUnsafeBytes { lines.feed($0) { reading.documents.append($0) } }
    lines.finish { reading.documents.append($0) }
    return reading
  }
}
