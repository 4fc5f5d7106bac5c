import Tekseru

extension Tree {
  /// A CSV file; what is wrong with its form refuses it whole, what is wrong in a row refuses the row's document.
  mutating func readTableFile(_ source: UnsafeBufferPointer<UInt8>) -> Reading {
    if Encoding.isUTF16(source) { return refused(.utf16, SourcePlaces.Mark(line: 1, column: 1)) }
    guard let wrong = Encoding.firstInvalidByte(in: source) else { return readCSV(source, problems: []) }
    guard !Encoding.isDamagedUTF8(source), let text = Windows1251.utf8(source) else {
      var places = SourcePlaces(offsetsIn: source)
      return refusal(Unreadable(reason: .notUTF8, place: Int32(truncatingIfNeeded: wrong)), &places)
    }
    let warning = Problem(.textEncoding, value: "Windows-1251", place: .text(line: 1, column: 1))
    return text.withUnsafeBufferPointer { readCSV($0, problems: [warning]) }
  }

  private func refused(_ reason: Unreadable.Reason, _ mark: SourcePlaces.Mark, found: String? = nil) -> Reading {
    let place = Place.text(line: mark.line, column: mark.column)
    return Reading(problems: [
      Unreadable(reason: reason, place: -1).problem(at: place, limits: limits, found: found)
    ])
  }

  private mutating func readCSV(_ text: UnsafeBufferPointer<UInt8>, problems: [Problem]) -> Reading {
    let start = text.starts(with: Encoding.mark) ? Encoding.mark.count : 0
    if text.contains(0) { return refused(.nulCharacter, SourcePlaces.Mark(line: 1, column: 1)) }
    var reader = CSVReader(text, from: start, limits: limits)
    do throws(CSVReader.Refusal) {
      return readTable(try reader.read(), problems: problems)
    } catch {
      return refused(error.reason, error.mark)
    }
  }

  /// A table of any origin.
  mutating func readTable(_ table: Table, problems: [Problem]) -> Reading {
    guard let first = table.rows.first else { return refused(.empty, SourcePlaces.Mark(line: 1, column: 1)) }
    var header = TableHeader(table, first, headings)
    let kind = header.kindColumn == nil ? header.kind() : nil
    if header.kindColumn == nil, kind == nil { return refusedHeader(header, table) }
    var sorted = TableDocuments(table, header, kind: kind)
    for row in table.rows.dropFirst() { sorted.add(row) }
    guard sorted.documents.count <= limits.documents else {
      return refused(.documents, SourcePlaces.Mark(line: 1, column: 1))
    }
    if sorted.documents.isEmpty { return refused(.empty, SourcePlaces.Mark(line: 1, column: 1)) }
    for kind in Set(sorted.documents.compactMap(\.kind)) {
      guard let twice = repeated(header.columns(for: kind)) else { continue }
      return refused(.headerTwice, table.marks[Int(header.cells[twice].place)], found: header.cells[twice].text)
    }
    var reading = Reading(problems: problems + unknown(header, sorted.documents, table))
    for document in sorted.documents {
      reading.documents.append(read(document, of: table, ordinal: reading.documents.count + 1))
    }
    return reading
  }

  private func refusedHeader(_ header: TableHeader, _ table: Table) -> Reading {
    let place = table.marks.first.map { Place.text(line: $0.line, column: $0.column) }
    let value = header.cells.map(\.text).joined(separator: ", ").prefix(100)
    return Reading(problems: [
      Problem(
        .documentKindUnknown, value: String(value), expected: .oneOf(Kind.choices.map(\.rawValue)),
        reason: "headings", place: place)
    ])
  }

  private func repeated(_ columns: [Column?]) -> Int? {
    var seen: Set<Column> = []
    return columns.firstIndex { column in column.map { !seen.insert($0).inserted } ?? false }
  }

  /// A warning for each heading that no kind in the table knows.
  private func unknown(_ header: TableHeader, _ documents: [TableDocument], _ table: Table) -> [Problem] {
    let kinds = Set(documents.compactMap(\.kind))
    return header.cells.indices.compactMap { position in
      let cell = header.cells[position]
      guard position != header.kindColumn, !cell.text.isEmpty, !kinds.isEmpty,
        !documents.contains(where: { $0.kind != nil && $0.columns[position] != nil })
      else { return nil }
      let mark = table.marks[Int(cell.place)]
      return Problem(
        .fieldUnknown, at: String(cell.text.prefix(100)),
        suggestion: kinds.lazy.compactMap { Columns(of: $0).nearest(to: cell.text) }.first,
        place: .text(line: mark.line, column: mark.column))
    }
  }

  private mutating func read(_ document: TableDocument, of table: Table, ordinal: Int) -> ReadDocument {
    forgetDocument()
    bytes.removeAll()
    fill(from: document, of: table)
    bytes.append(repeating: 0, count: Tree.padding)
    for wrong in document.wrong {
      self.problems.append(
        Problem(.documentUnreadable, value: table.text(of: wrong.cell), reason: wrong.reason.rawValue))
      problemPlaces.append(wrong.cell.place)
    }
    makesIDs = true
    defer { makesIDs = false }
    var places = SourcePlaces(marks: table.marks)
    return finishDocument(ordinal, &places)
  }
}
