import Tekseru

/// Turns the places of nodes into lines and columns, only when there is a problem to tell.
///
/// For JSON a place is an offset, and going on from the last one keeps a long file of many mistakes linear. The other
/// formats note lines and columns as they read, and a place is an index of the note.
struct SourcePlaces {
  /// A line and a column, both from 1.
  struct Mark {
    var line: Int
    var column: Int

    /// The place in a text, or in a sheet.
    func place(in sheet: String?) -> Place {
      guard let sheet else { return .text(line: line, column: column) }
      return .cell(sheet: sheet, name: CellName.text(row: line, column: column))
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let marks: [Mark]?
  private let sheet: String?
  private let firstLine: Int
  private var offset = 0
  private var mark: Mark

  /// Places in a text that begins at a line of its file.
  init(offsetsIn bytes: UnsafeBufferPointer<UInt8>, firstLine: Int = 1) {
    self.bytes = bytes
    self.firstLine = firstLine
    marks = nil
    sheet = nil
    mark = Mark(line: firstLine, column: 1)
  }

  init(marks: [Mark], sheet: String? = nil) {
    bytes = UnsafeBufferPointer(start: nil, count: 0)
    self.marks = marks
    self.sheet = sheet
    firstLine = 1
    mark = Mark(line: 1, column: 1)
  }

  mutating func place(_ place: Int32) -> Place? {
    mark(at: place).map { $0.place(in: sheet) }
  }

  mutating func line(_ place: Int32) -> Int { mark(at: place)?.line ?? firstLine }

  private mutating func mark(at place: Int32) -> Mark? {
    guard place >= 0 else { return nil }
    if let marks { return marks.indices.contains(Int(place)) ? marks[Int(place)] : nil }
    let wanted = min(Int(place), bytes.count)
    if wanted < offset {
      offset = 0
      mark = Mark(line: firstLine, column: 1)
    }
    while offset < wanted {
      step(over: bytes[offset])
      offset += 1
    }
    return mark
  }

  private mutating func step(over byte: UInt8) {
    if byte == 0x0A {
      mark = Mark(line: mark.line + 1, column: 1)
    } else if byte & 0xC0 != 0x80 {
      mark.column += 1
    }
  }
}
