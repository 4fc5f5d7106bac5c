import Tekseru

/// A table as it was written: rows of trimmed cells, each with its place.
struct Table {
  /// A cell's text within the table's bytes, and where it stood.
  struct Cell {
    var start: Int
    var count: Int
    var place: Int32
  }

  /// What is particular about a workbook's cell.
  struct Origin: OptionSet {
    let rawValue: UInt8

    /// Worked out by a formula.
    static let formula = Origin(rawValue: 1)
    /// A formula whose value was not saved.
    static let isWithoutValue = Origin(rawValue: 2)
    /// What a formula says when it cannot be worked out: `#REF!`.
    static let isFailure = Origin(rawValue: 4)
    /// A day of the spreadsheet's own.
    static let day = Origin(rawValue: 8)
  }

  var bytes: [UInt8] = []
  var rows: [[Cell]] = []
  var marks: [SourcePlaces.Mark] = []
  /// By place, as the marks; empty for a text file.
  var origins: [Origin] = []
  /// The sheet; nil for a text file.
  var sheet: String?
  var merges: [MergedCells.Run] = []

  /// Where a place is for people.
  func place(_ place: Int32) -> Place? {
    guard marks.indices.contains(Int(place)) else { return nil }
    return marks[Int(place)].place(in: sheet)
  }

  func origin(of cell: Cell) -> Origin { origins.indices.contains(Int(cell.place)) ? origins[Int(cell.place)] : [] }

  func utf8(of cell: Cell) -> ArraySlice<UInt8> { bytes[cell.start..<cell.start + cell.count] }

  func text(of cell: Cell) -> String { String(decoding: utf8(of: cell), as: UTF8.self) }

  /// Takes the spaces off both ends of a cell, the unbreakable ones as well.
  mutating func trim(_ cell: inout Cell) {
    let end = cell.start + cell.count
    var first = cell.start
    while first < end, let width = spaceWidth(from: first, end) { first += width }
    var last = end
    while last > first, let width = spaceWidth(before: last, first) { last -= width }
    cell.start = first
    cell.count = last - first
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func spaceWidth(from index: Int, _ end: Int) -> Int? {
    if isSpace(bytes[index]) { return 1 }
    return index + 1 < end && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0 ? 2 : nil
  }

  private func spaceWidth(before index: Int, _ first: Int) -> Int? {
    if isSpace(bytes[index - 1]) { return 1 }
    return index - 1 > first && bytes[index - 2] == 0xC2 && bytes[index - 1] == 0xA0 ? 2 : nil
  }
}
