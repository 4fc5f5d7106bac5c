/// What other parts a part refers to: `.rels`.
final class RelationshipsPart: XMLPart {
  struct Relationship {
    var type: String
    var target: String
  }

  private(set) var byID: [String: Relationship] = [:]

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes.text("TargetMode") != "External", let id = attributes.text("Id"),
      let target = attributes.text("Target")
    else { return }
    byID[id] = Relationship(type: attributes.text("Type") ?? "", target: target)
  }

  /// The target of the only relationship whose type ends like this.
  func target(ofType ending: String) -> String? { byID.values.first { $0.type.hasSuffix(ending) }?.target }
}

/// The kinds of the parts: `[Content_Types].xml`.
final class ContentTypesPart: XMLPart {
  private(set) var types: [String] = []

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if let type = attributes.text("ContentType") { types.append(type.lowercased()) }
  }
}

/// The sheets in their order: `xl/workbook.xml`.
final class SheetsPart: XMLPart {
  struct Sheet {
    var name: String
    var relationship: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "sheet":
      let state = attributes.text("state") ?? "visible"
      sheets.append(
        Sheet(
          name: attributes.text("name") ?? "", relationship: attributes.text("id") ?? "", isHidden: state != "visible"))
    case "workbookPr": countsFrom1904 = attributes.isTrue("date1904")
    default: return
    }
  }
}

/// The texts that cells share: `xl/sharedStrings.xml`; of rich text the letters, of Asian readings nothing.
final class StringsPart: XMLPart {
  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [Range<Int>] = []
  private var start = 0
  private var isText = false
  private var isReading = false

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "si": start = bytes.count
    case "rPh": isReading = true
    case "t": isText = !isReading
    default: return
    }
  }

  override func end(_ name: XMLName) {
    switch name {
    case "si":
      WorkbookText.decodeEscapes(in: &bytes, from: start)
      ranges.append(start..<bytes.count)
    case "rPh": isReading = false
    case "t": isText = false
    default: return
    }
  }

  override func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isText { bytes.append(contentsOf: piece) }
  }
}
