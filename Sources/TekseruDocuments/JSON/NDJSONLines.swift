import Tekseru

/// Reads an NDJSON file of any size piece by piece, with the memory of its longest line.
public final class NDJSONLines {
  private let reader: DocumentReader
  private var rest: [UInt8] = []
  private var isTooLong = false
  /// The line that comes next, counted from 1.
  public private(set) var line: Int
  private var ordinal: Int

  /// Makes a stream over a reader, which is not used for anything else meanwhile.
  ///
  /// `line` and `ordinal` tell where in its file the stream begins, when it is a later portion of one.
  public init(reader: DocumentReader, line: Int = 1, ordinal: Int = 1) {
    self.reader = reader
    self.line = line
    self.ordinal = ordinal
  }

  /// Takes the next piece of the file and hands over each document whose line is complete.
  public func feed(_ piece: UnsafeRawBufferPointer, each: (ReadDocument) -> Void) {
    var start = 0
    let bytes = piece.assumingMemoryBound(to: UInt8.self)
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
      if rest.isEmpty, !isTooLong {
        read(part, each)
      } else {
        keep(part)
        readRest(each)
      }
      line += 1
      start = end + 1
    }
    keep(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Takes what stands after the last line feed, if anything.
  public func finish(each: (ReadDocument) -> Void) {
    readRest(each)
  }

  private func keep(_ part: UnsafeBufferPointer<UInt8>) {
    if rest.count + part.count > reader.limits.fileBytes {
      isTooLong = true
      rest.removeAll()
    }
    if !isTooLong { rest.append(contentsOf: part) }
  }

  private func readRest(_ each: (ReadDocument) -> Void) {
    let whole = rest
    rest.removeAll(keepingCapacity: true)
    guard !isTooLong else {
      isTooLong = false
      let problem = Unreadable(reason: .fileBytes, place: -1).problem(
        at: .text(line: line, column: 1), limits: reader.limits)
      each(ReadDocument(ordinal: ordinal, line: line, problems: [problem]))
      ordinal += 1
      return
    }
    whole.withUnsafeBufferPointer { read($0, each) }
  }

  private func read(_ part: UnsafeBufferPointer<UInt8>, _ each: (ReadDocument) -> Void) {
    let hasMark = line == 1 && part.starts(with: Encoding.mark)
    let text = hasMark ? UnsafeBufferPointer(rebasing: part[Encoding.mark.count...]) : part
    guard let read = reader.readLine(text, number: line, ordinal: ordinal) else { return }
    each(read)
    ordinal += 1
  }
}
