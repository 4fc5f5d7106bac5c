/// Reads an NDJSON file of any size piece by piece, with the memory of its longest line.
public final class NDJSONLines {
  private let reader: DocumentReader

  /// Makes a stream over a reader, which is not used for anything else meanwhile.
  public init(reader: DocumentReader) {
    self.reader = reader
  }

  /// Takes the next piece of the file and hands over each document whose line is complete.
  public func feed(_ piece: UnsafeRawBufferPointer, each: (ReadDocument) -> Void) {
  }

  /// Takes what stands after the last line feed, if anything.
  public func finish(each: (ReadDocument) -> Void) {
  }
}
