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

  private func refused(
    _ reason: Unreadable.Reason, _ mark: SourcePlaces.Mark, in sheet: String? = nil, found: String? = nil
  ) -> Reading {
    Reading(problems: [
      Unreadable(reason: reason, place: -1).problem(at: mark.place(in: sheet), limits: limits, found: found)
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

  /// The table of a text file: its first row heads the columns.
  private mutating func readTable(_ table: Table, problems: [Problem]) -> Reading {
    guard let first = table.rows.first else { return refused(.empty, SourcePlaces.Mark(line: 1, column: 1)) }
    var header = TableHeader(table, first, headings)
    let kind = header.kindColumn == nil ? header.kind() : nil
    if header.kindColumn == nil, kind == nil { return Reading(problems: [refusedHeader(header, table)]) }
    var reading = readRows(of: table, under: TableTop(row: 0, header: header, kind: kind))
    if reading.isRefused { return reading }
    if reading.documents.isEmpty { return refused(.empty, SourcePlaces.Mark(line: 1, column: 1)) }
    reading.problems = problems + reading.problems
    return reading
  }

  /// The rows below the headings, as documents that are counted on from `earlier`.
  mutating func readRows(of table: Table, under top: TableTop, after earlier: Int = 0) -> Reading {
    var header = top.header
    var sorted = TableDocuments(table, header, kind: top.kind)
    var stray = StrayCells(of: header)
    for row in table.rows.dropFirst(top.row + 1) {
      let row = table.sheet == nil ? row : stray.removed(from: row, of: table)
      if row.contains(where: { $0.count > 0 }) { sorted.add(row) }
    }
    guard earlier + sorted.documents.count <= limits.documents else {
      return refused(.documents, SourcePlaces.Mark(line: 1, column: 1), in: table.sheet)
    }
    for kind in Set(sorted.documents.compactMap(\.kind)) {
      guard let twice = repeated(header.columns(for: kind)) else { continue }
      let cell = header.cells[twice]
      return refused(.headerTwice, table.marks[Int(cell.place)], in: table.sheet, found: cell.text)
    }
    var reading = Reading(problems: stray.problems + unknown(header, sorted.documents, table))
    for document in sorted.documents {
      reading.documents.append(read(document, of: table, ordinal: earlier + reading.documents.count + 1))
    }
    return reading
  }

  /// What is said of headings that tell no kind.
  func refusedHeader(_ header: TableHeader, _ table: Table) -> Problem {
    let value = header.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: ", ").prefix(100)
    return Problem(
      .documentKindUnknown, value: String(value), expected: .oneOf(Kind.choices.map(\.rawValue)),
      reason: "headings", place: header.cells.first { $0.place >= 0 }.flatMap { table.place($0.place) })
  }

  private func repeated(_ columns: [Column?]) -> Int? {
    var seen: Set<Column> = []
    return columns.firstIndex { column in column.map { !seen.insert($0).inserted } ?? false }
  }

  /// A warning for each heading that no kind in the table knows.
  private func unknown(_ header: TableHeader, _ documents: [TableDocument], _ table: Table) -> [Problem] {
    let kinds = Set(documents.compactMap(\.kind))
    let headings = headings
    return header.cells.indices.compactMap { position in
      let cell = header.cells[position]
      guard position != header.kindColumn, !cell.text.isEmpty, !kinds.isEmpty,
        !documents.contains(where: { $0.kind != nil && $0.columns[position] != nil })
      else { return nil }
      return Problem(
        .fieldUnknown, at: String(cell.text.prefix(100)),
        suggestion: kinds.lazy.compactMap { Columns(of: $0).nearest(to: cell.text, headings) }.first,
        place: table.place(cell.place))
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
    if !table.origins.isEmpty { noteLackingValues(of: document, table) }
    makesIDs = true
    defer { makesIDs = false }
    var places = SourcePlaces(marks: table.marks, sheet: table.sheet)
    var read = finishDocument(ordinal, &places)
    if table.sheet != nil { nameEmptyCells(in: &read, document) }
    return read
  }

  /// A formula whose value was not saved leaves its cell empty, and nobody would know why.
  private mutating func noteLackingValues(of document: TableDocument, _ table: Table) {
    for row in document.rows {
      for (cell, column) in zip(row, document.columns) where column != nil {
        guard table.origin(of: cell).contains(.isWithoutValue) else { continue }
        problems.append(Problem(.documentUnreadable, reason: Unreadable.Reason.formulaWithoutValue.rawValue))
        problemPlaces.append(cell.place)
      }
    }
  }

  /// What is missing in a sheet is missing in a cell.
  private func nameEmptyCells(in read: inout ReadDocument, _ document: TableDocument) {
    guard let kind = document.kind else { return }
    for index in read.problems.indices where read.problems[index].code == .fieldMissing {
      let problem = read.problems[index]
      guard case .cell(let sheet, let name) = problem.place, let mark = name.withCString(CellName.mark),
        let column = Columns(of: kind).column(named: Columns.name(of: problem.path)),
        let position = document.columns.firstIndex(of: column)
      else { continue }
      read.problems[index].place = .cell(sheet: sheet, name: CellName.text(row: mark.row, column: position + 1))
    }
  }
}
