import Tekseru

/// The cells of a sheet as a table: `xl/worksheets/sheet1.xml`, row by row as it is unpacked.
///
/// Empty cells and rows take no room. A text that many cells share is kept once, and counts once a cell towards the limit
/// on what is unpacked.
final class SheetPart: XMLPart {
  /// What a cell's text is.
  enum ValueType {
    case number
    case shared
    case text
    case flag
    case failure
    case iso
  }

  let sheet: String
  let strings: StringsPart
  let styles: [StylesPart.Showing]
  let countsFrom1904: Bool
  let limits: Limits
  /// How many more cells may come.
  private(set) var cellsLeft: Int
  /// How much text the cells so far refer to.
  private(set) var textBytes: Int

  private(set) var table: Table
  private var merges = MergedCells()
  private var rows = 0
  private var row: [Table.Cell] = []
  var at = SourcePlaces.Mark(line: 0, column: 0)
  var type = ValueType.number
  var style = 0
  var origin: Table.Origin = []
  private var isInCell = false
  private var isCollecting = false
  private var isReading = false
  /// The cell's value as it is written.
  var value: [UInt8] = []

  init(
    _ sheet: String, strings: StringsPart, styles: [StylesPart.Showing], countsFrom1904: Bool, limits: Limits,
    cells: Int, textBytes: Int
  ) {
    self.sheet = sheet
    self.strings = strings
    self.styles = styles
    self.countsFrom1904 = countsFrom1904
    self.limits = limits
    cellsLeft = cells
    self.textBytes = textBytes
    table = Table(bytes: strings.bytes, sheet: sheet)
  }

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "c": beginCell(attributes)
    case "v": isCollecting = isInCell
    case "t": isCollecting = isInCell && !isReading
    case "rPh": isReading = true
    case "f": if isInCell { origin.insert(.formula) }
    case "row": beginRow(attributes)
    case "mergeCell": merges.add(attributes.text("ref") ?? "")
    default: return
    }
  }

  override func end(_ name: XMLName) {
    switch name {
    case "c": endCell()
    case "v", "t": isCollecting = false
    case "rPh": isReading = false
    case "row": endRow()
    default: return
    }
  }

  override func text(_ piece: UnsafeBufferPointer<UInt8>) {
    // A little more than a text field may hold, so that a text that is too long is still told as one.
    guard isCollecting, value.count / 4 <= limits.textCharacters else { return }
    value.append(contentsOf: piece)
  }

  private func beginRow(_ attributes: XMLAttributes) {
    rows += 1
    at = SourcePlaces.Mark(line: attributes.number("r") ?? at.line + 1, column: 0)
    if rows > limits.rows || at.line > limits.rows {
      at.column = 1
      refuse(.rows)
    }
  }

  private func endRow() {
    guard !row.isEmpty else { return }
    table.rows.append(row)
    row.removeAll(keepingCapacity: true)
  }

  private func beginCell(_ attributes: XMLAttributes) {
    isInCell = true
    value.removeAll(keepingCapacity: true)
    origin = []
    at.column += 1
    if let name = attributes.value("r"), let mark = CellName.mark(name) { at.column = mark.column }
    style = attributes.number("s") ?? 0
    type = ValueType(attributes.value("t").map(XMLName.init))
  }

  private func endCell() {
    isInCell = false
    if value.isEmpty {
      guard origin.contains(.formula), type != .text else { return }
      origin.insert(.isWithoutValue)
    }
    guard let range = storeValue() else { return }
    add(range)
  }

  /// Puts a cell into the row; cells may leave gaps, and some programs write them in any order.
  private func add(_ range: Range<Int>) {
    guard at.column <= limits.columns else { return refuse(.columns) }
    let missing = max(at.column - row.count, 0)
    cellsLeft -= missing
    textBytes += range.count
    guard cellsLeft >= 0 else { return refuse(.cells) }
    guard textBytes <= limits.unpackedBytes else { return refuse(.unpackedBytes) }
    if missing > 0 { row.append(contentsOf: repeatElement(Table.Cell(start: 0, count: 0, place: -1), count: missing)) }
    var cell = Table.Cell(
      start: range.lowerBound, count: range.count, place: Int32(truncatingIfNeeded: table.marks.count))
    table.trim(&cell)
    table.marks.append(at)
    table.origins.append(origin)
    row[at.column - 1] = cell
  }

  private func refuse(_ reason: Unreadable.Reason) { refusal = WorkbookRefusal(reason, sheet: sheet, at: at) }

  /// Appends a value's text and says where it is.
  func store(_ text: some Collection<UInt8>) -> Range<Int> {
    let start = table.bytes.count
    table.bytes.append(contentsOf: text)
    return start..<table.bytes.count
  }

  /// The whole table, when all of the sheet was read.
  func finished() -> Table {
    table.merges = merges.downwards
    return table
  }
}
