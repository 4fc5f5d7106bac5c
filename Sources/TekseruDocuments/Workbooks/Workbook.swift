import Tekseru

/// A workbook in memory: its sheets in their order, each read as a table when it is asked for.
///
/// Nothing outside the file is looked up; formulas are not worked out, what the program that saved it worked out counts.
final class Workbook {
  struct Sheet {
    var name: String
    var part: String
    var isHidden: Bool
  }

  private let container: ZipContainer
  private let limits: Limits
  private(set) var sheets: [Sheet] = []
  private let strings = StringsPart()
  private let styles = StylesPart()
  private var countsFrom1904 = false
  private var cells: Int
  private var textBytes = 0

  /// Opens a workbook; `source` must outlive it.
  init(_ source: UnsafeBufferPointer<UInt8>, limits: Limits) throws(WorkbookRefusal) {
    if let reason = WorkbookKind.reasonAgainst(source) { throw WorkbookRefusal(reason) }
    self.limits = limits
    cells = limits.cells
    container = try ZipContainer(source, limits: limits)
    try open()
  }

  private func open() throws(WorkbookRefusal) {
    let types = ContentTypesPart()
    try container.read("[Content_Types].xml", into: types)
    if let reason = WorkbookKind.reasonAgainst(types: types.types, in: container) { throw WorkbookRefusal(reason) }
    let roots = RelationshipsPart()
    try container.read("_rels/.rels", into: roots)
    let main = roots.target(ofType: "/officeDocument").map { PartName.absolute($0, from: "") } ?? "xl/workbook.xml"
    let book = SheetsPart()
    guard try container.read(main, into: book) else { throw WorkbookRefusal(.notWorkbook) }
    if book.sheets.count > limits.sheets { throw WorkbookRefusal(.sheets) }
    countsFrom1904 = book.countsFrom1904
    let parts = RelationshipsPart()
    try container.read(PartName.relationships(of: main), into: parts)
    for sheet in book.sheets {
      guard let relationship = parts.byID[sheet.relationship], relationship.type.hasSuffix("/worksheet") else {
        continue
      }
      sheets.append(
        Sheet(name: sheet.name, part: PartName.absolute(relationship.target, from: main), isHidden: sheet.isHidden))
    }
    try readShared(parts, of: main)
  }

  private func readShared(_ parts: RelationshipsPart, of main: String) throws(WorkbookRefusal) {
    if let target = parts.target(ofType: "/styles") {
      try container.read(PartName.absolute(target, from: main), into: styles)
    }
    if let target = parts.target(ofType: "/sharedStrings") {
      try container.read(PartName.absolute(target, from: main), into: strings)
    }
  }

  /// Reads a sheet; what the cells of all sheets hold together is within the limits.
  func table(of sheet: Sheet) throws(WorkbookRefusal) -> Table {
    let part = SheetPart(
      sheet.name, strings: strings, styles: styles.styles, countsFrom1904: countsFrom1904, limits: limits,
      cells: cells, textBytes: textBytes)
    guard try container.read(sheet.part, into: part) else {
      throw WorkbookRefusal(.damagedWorkbook, sheet: sheet.name)
    }
    cells = part.cellsLeft
    textBytes = part.textBytes
    return part.finished()
  }
}

/// The names of parts and where relationships lead.
enum PartName {
  /// The part that a target means, seen from another part.
  static func absolute(_ target: String, from part: String) -> String {
    var steps = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }

  /// Where the relationships of a part stand.
  static func relationships(of part: String) -> String {
    let steps = part.split(separator: "/").map(String.init)
    return (steps.dropLast() + ["_rels", (steps.last ?? "") + ".rels"]).joined(separator: "/")
  }
}
