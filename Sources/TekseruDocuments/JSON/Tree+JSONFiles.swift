import Tekseru

extension Tree {
  /// A JSON file: one document, or an array of them.
  mutating func readJSONFile(_ source: UnsafeBufferPointer<UInt8>) -> Reading {
    var places = SourcePlaces(offsetsIn: source)
    load(source)
    var cursor = JSONCursor(at: 0, end: source.count)
    do throws(Unreadable) {
      try begin(&cursor, source)
      if bytes[cursor.at] == UInt8(ascii: "[") { return try readArray(&cursor, &places) }
      let document = try readOne(&cursor, ordinal: 1, &places)
      try finish(&cursor)
      return Reading(documents: [document])
    } catch {
      return refusal(error, &places)
    }
  }

  private mutating func readArray(
    _ cursor: inout JSONCursor, _ places: inout SourcePlaces
  ) throws(Unreadable) -> Reading {
    var documents: [ReadDocument] = []
    cursor.at += 1
    var isOpen = try !closesArray(&cursor, isFirst: true)
    while isOpen {
      guard documents.count < limits.documents else { throw unreadable(.documents, at: cursor.at, in: cursor) }
      documents.append(try readOne(&cursor, ordinal: documents.count + 1, &places))
      isOpen = try !closesArray(&cursor, isFirst: false)
    }
    try finish(&cursor)
    if documents.isEmpty { throw Unreadable(reason: .empty, place: 0) }
    return Reading(documents: documents)
  }

  private func closesArray(_ cursor: inout JSONCursor, isFirst: Bool) throws(Unreadable) -> Bool {
    cursor.depth += 1
    let isClosed = try closes(UInt8(ascii: "]"), &cursor, isFirst: isFirst)
    cursor.depth = 0
    if !isClosed { skipSpace(&cursor) }
    return isClosed
  }

  private mutating func readOne(
    _ cursor: inout JSONCursor, ordinal: Int, _ places: inout SourcePlaces
  ) throws(Unreadable) -> ReadDocument {
    forgetDocument()
    try readJSON(&cursor)
    return finishDocument(ordinal, &places)
  }

  /// Passes over the byte order mark and space before the first value.
  private func begin(_ cursor: inout JSONCursor, _ source: UnsafeBufferPointer<UInt8>) throws(Unreadable) {
    if Encoding.isUTF16(source) { throw Unreadable(reason: .utf16, place: 0) }
    if source.starts(with: Encoding.mark) { cursor.at = Encoding.mark.count }
    skipSpace(&cursor)
    if cursor.at == cursor.end { throw Unreadable(reason: .empty, place: 0) }
  }

  /// Nothing but space may follow the last value.
  private func finish(_ cursor: inout JSONCursor) throws(Unreadable) {
    skipSpace(&cursor)
    if cursor.at < cursor.end { throw unreadable(.trailingBytes, at: cursor.at, in: cursor) }
  }

  /// An NDJSON file: a line that cannot be read is refused alone.
  mutating func readNDJSONFile(_ source: UnsafeBufferPointer<UInt8>) -> Reading {
    if Encoding.isUTF16(source) {
      return Reading(problems: [Unreadable(reason: .utf16, place: 0).problem(at: nil, limits: limits)])
    }
    var reading = Reading()
    var start = source.starts(with: Encoding.mark) ? Encoding.mark.count : 0
    var number = 1
    while start < source.count {
      let end = source[start...].firstIndex(of: 0x0A) ?? source.count
      if let read = readNDJSONLine(
        UnsafeBufferPointer(rebasing: source[start..<end]), number: number, ordinal: reading.documents.count + 1)
      {
        guard reading.documents.count < limits.documents else {
          var places = SourcePlaces(offsetsIn: source)
          return refusal(Unreadable(reason: .documents, place: Int32(truncatingIfNeeded: start)), &places)
        }
        reading.documents.append(read)
      }
      start = end + 1
      number += 1
    }
    if reading.documents.isEmpty {
      reading.problems = [Unreadable(reason: .empty, place: 0).problem(at: .text(line: 1, column: 1), limits: limits)]
    }
    return reading
  }

  /// One line of an NDJSON file; nil for a line of nothing but space.
  mutating func readNDJSONLine(
    _ line: UnsafeBufferPointer<UInt8>, number: Int, ordinal: Int
  ) -> ReadDocument? {
    var places = SourcePlaces(offsetsIn: line, firstLine: number)
    load(line)
    var cursor = JSONCursor(at: 0, end: line.count)
    skipSpace(&cursor)
    if cursor.at == cursor.end { return nil }
    forgetDocument()
    do throws(Unreadable) {
      try readJSON(&cursor)
      try finish(&cursor)
      return finishDocument(ordinal, &places)
    } catch {
      let problem = error.problem(at: places.place(error.place), limits: limits)
      return ReadDocument(ordinal: ordinal, line: number, problems: [problem])
    }
  }

  /// Canonical content that was recorded; nil when it is none.
  mutating func readContent(_ source: UnsafeBufferPointer<UInt8>) -> Document? {
    load(source)
    forgetDocument()
    var cursor = JSONCursor(at: 0, end: source.count)
    do throws(Unreadable) {
      try readJSON(&cursor)
      try finish(&cursor)
    } catch { return nil }
    return readDocument().document
  }
}
