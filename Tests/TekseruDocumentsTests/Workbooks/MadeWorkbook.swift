/// A workbook made by hand, part by part: any odd shape that a program could write.
struct MadeWorkbook {
  /// A cell as XML within its row.
  enum Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case text(String)
    case number(String)
    case day(String)
    case shared(Int)
    /// Attributes behind the name, and what stands within.
    case xml(String, String)
    case none

    init(stringLiteral text: String) { self = text.isEmpty ? .none : .text(text) }
    init(integerLiteral number: Int) { self = .number("\(number)") }

    func xml(_ name: String) -> String {
      switch self {
      case .text(let text): #"<c r="\#(name)" t="inlineStr"><is><t>\#(text)</t></is></c>"#
      case .number(let number): #"<c r="\#(name)"><v>\#(number)</v></c>"#
      case .day(let count): #"<c r="\#(name)" s="1"><v>\#(count)</v></c>"#
      case .shared(let index): #"<c r="\#(name)" t="s"><v>\#(index)</v></c>"#
      case .xml(let attributes, let within): #"<c r="\#(name)" \#(attributes)>\#(within)</c>"#
      case .none: ""
      }
    }
  }

  struct Sheet {
    var name = "Sheet1"
    /// By number, counted from 1.
    var rows: [(Int, [Cell])]
    var state = ""
    var after = ""
  }

  var sheets: [Sheet]
  var strings: [String] = []
  var properties = ""
  /// Parts that stand instead of the usual ones, or beside them.
  var others: [String: String] = [:]

  /// One sheet whose rows follow one another.
  init(_ rows: [[Cell]], name: String = "Sheet1", after: String = "") {
    sheets = [Sheet(name: name, rows: rows.enumerated().map { ($0 + 1, $1) }, after: after)]
  }

  init(sheets: [Sheet]) { self.sheets = sheets }

  var parts: [(name: String, text: String)] {
    let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let ids = sheets.indices.map { $0 + 1 }
    var parts: [String: String] = [:]
    parts["[Content_Types].xml"] = """
      <Types><Override PartName="/xl/workbook.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
      """
    parts["_rels/.rels"] =
      #"<Relationships><Relationship Id="r" Type="\#(relations)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    parts["xl/workbook.xml"] =
      #"<workbook xmlns="\#(namespace)" xmlns:r="\#(relations)"><workbookPr \#(properties)/><sheets>"#
      + ids.map { #"<sheet name="\#(sheets[$0 - 1].name)" sheetId="\#($0)" r:id="s\#($0)" \#(sheets[$0 - 1].state)/>"# }
      .joined() + "</sheets></workbook>"
    parts["xl/_rels/workbook.xml.rels"] =
      "<Relationships>"
      + ids.map { #"<Relationship Id="s\#($0)" Type="\#(relations)/worksheet" Target="worksheets/sheet\#($0).xml"/>"# }
      .joined() + #"<Relationship Id="x" Type="\#(relations)/styles" Target="/xl/styles.xml"/>"#
      + #"<Relationship Id="y" Type="\#(relations)/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#
    parts["xl/styles.xml"] = #"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#
    parts["xl/sharedStrings.xml"] = "<sst>" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"
    for id in ids { parts["xl/worksheets/sheet\(id).xml"] = xml(of: sheets[id - 1], namespace) }
    return parts.merging(others) { $1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func xml(of sheet: Sheet, _ namespace: String) -> String {
    let rows = sheet.rows.map { number, cells in
      let inside = cells.enumerated().map { $1.xml("\(Self.letters($0 + 1))\(number)") }.joined()
      return #"<row r="\#(number)">\#(inside)</row>"#
    }
    return #"<?xml version="1.0"?><worksheet xmlns="\#(namespace)"><sheetData>"# + rows.joined()
      + "</sheetData>\(sheet.after)</worksheet>"
  }

  private static func letters(_ column: Int) -> String {
    var (letters, rest) = ("", column)
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(64 + (rest - 1) % 26 + 1))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The archive, nothing in it packed.
  var bytes: [UInt8] { MadeArchive.bytes(of: parts.map { ($0.name, Array($0.text.utf8)) }) }
}

/// A zip archive that packs nothing.
enum MadeArchive {
  static func bytes(of parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let common =
        little(0, 2) + little(0, 2) + little(0, 4) + little(crc(of: part.bytes), 4) + little(part.bytes.count, 4)
        + little(part.bytes.count, 4) + little(part.name.utf8.count, 2) + little(0, 2)
      directory += little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + common + little(0, 2) + little(0, 2)
      directory += little(0, 2) + little(0, 4) + little(archive.count, 4) + Array(part.name.utf8)
      archive += little(0x0403_4B50, 4) + little(20, 2) + common + Array(part.name.utf8) + part.bytes
    }
    let end =
      little(0x0605_4B50, 4) + little(0, 2) + little(0, 2) + little(parts.count, 2) + little(parts.count, 2)
      + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
    return archive + directory + end
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func crc(of bytes: [UInt8]) -> Int {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return Int(~crc)
  }
}
