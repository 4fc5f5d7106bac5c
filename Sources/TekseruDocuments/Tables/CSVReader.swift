/// Reads RFC 4180 with what spreadsheets do to it: `;` or TAB between the cells, any line ends.
struct CSVReader {
  private let source: UnsafeBufferPointer<UInt8>
  private let limits: Limits
  private let separator: UInt8
  private var table = Table()
  private var at: Int
  private var line = 1
  private var column = 1

  private static let quote = UInt8(ascii: "\"")

  init(_ source: UnsafeBufferPointer<UInt8>, from start: Int, limits: Limits) {
    self.source = source
    self.limits = limits
    at = start
    separator = CSVReader.separator(of: source, from: start)
  }

  /// The sign that separates most in the first line, outside of quotes; a comma where none does.
  private static func separator(of source: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in source[start...] {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let signs = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    return signs.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? signs[0]
  }

  /// The whole table; rows without any text are passed over.
  mutating func read() throws(Refusal) -> Table {
    table.bytes.reserveCapacity(source.count)
    while at < source.count {
      let row = try readRow()
      if row.contains(where: { $0.count > 0 }) { table.rows.append(row) }
    }
    if isCutShort { throw refusal(.cutShort) }
    return table
  }

  /// Whether the file ends within a row: without a line end and before the last heading's column.
  private var isCutShort: Bool {
    guard let end = source.last, end != 0x0A, end != 0x0D, table.rows.count > 1,
      let last = table.rows.last, let lastHeading = table.rows[0].lastIndex(where: { $0.count > 0 })
    else { return false }
    return last.count <= lastHeading
  }

  /// Why a table is refused, and where.
  struct Refusal: Error {
    var reason: Unreadable.Reason
    var mark: SourcePlaces.Mark
  }

  private mutating func readRow() throws(Refusal) -> [Table.Cell] {
    var row: [Table.Cell] = []
    repeat {
      guard row.count < limits.columns else { throw refusal(.columns) }
      row.append(try readCell())
    } while takeSeparator()
    takeLineEnd()
    return row
  }

  private mutating func takeSeparator() -> Bool {
    guard at < source.count, source[at] == separator else { return false }
    step()
    return true
  }

  private mutating func takeLineEnd() {
    guard at < source.count else { return }
    if source[at] == 0x0D, at + 1 < source.count, source[at + 1] == 0x0A { at += 1 }
    at += 1
    line += 1
    column = 1
  }

  private mutating func step() {
    if source[at] == 0x0A {
      line += 1
      column = 1
    } else if source[at] & 0xC0 != 0x80 {
      column += 1
    }
    at += 1
  }

  private func refusal(_ reason: Unreadable.Reason) -> Refusal {
    Refusal(reason: reason, mark: SourcePlaces.Mark(line: line, column: column))
  }

  private mutating func readCell() throws(Refusal) -> Table.Cell {
    table.marks.append(SourcePlaces.Mark(line: line, column: column))
    var cell = Table.Cell(start: table.bytes.count, count: 0, place: Int32(truncatingIfNeeded: table.marks.count - 1))
    if at < source.count, source[at] == CSVReader.quote { try readQuoted() } else { readPlain() }
    cell.count = table.bytes.count - cell.start
    table.trim(&cell)
    return cell
  }

  private mutating func readPlain() {
    while at < source.count, source[at] != separator, source[at] != 0x0A, source[at] != 0x0D { take() }
  }

  private mutating func take() {
    table.bytes.append(source[at])
    step()
  }

  private mutating func readQuoted() throws(Refusal) {
    let opening = refusal(.unclosedQuote)
    step()
    while true {
      guard at < source.count else { throw opening }
      if source[at] != CSVReader.quote {
        take()
        continue
      }
      step()
      guard at < source.count, source[at] == CSVReader.quote else { break }
      take()
    }
    if at < source.count, source[at] != separator, source[at] != 0x0A, source[at] != 0x0D {
      throw refusal(.unexpected)
    }
  }
}
