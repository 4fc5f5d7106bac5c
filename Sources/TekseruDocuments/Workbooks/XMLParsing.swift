import CExpat

/// Feeds XML to a part as it is unpacked.
///
/// A workbook has no use for a document type: one stops the reading before any entity of it could be looked at, so that
/// nothing is expanded and nothing outside the file is opened.
final class XMLParsing {
  private let parser: XML_Parser
  private let part: XMLPart
  private var fed = 0

  /// A name, tag or attribute that is longer than this is no workbook's; the parser would hold it whole.
  private static let longestToken = 1 << 20

  /// Begins to read into a part, which must outlive it.
  init(_ part: XMLPart) throws(WorkbookRefusal) {
    guard let parser = XML_ParserCreate(nil) else { throw WorkbookRefusal(.damagedWorkbook) }
    self.parser = parser
    self.part = part
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLParsing.of($0)?.begin($1, $2) }, { XMLParsing.of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { XMLParsing.of($0)?.text($1, Int($2)) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLParsing.of(data)?.stop(WorkbookRefusal(.declarations))
    }
  }

  deinit { XML_ParserFree(parser) }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLParsing? {
    data.map { Unmanaged<XMLParsing>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(_ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    guard let name, let attributes else { return }
    part.begin(XMLName(name), XMLAttributes(start: attributes))
    if let refusal = part.refusal { stop(refusal) }
  }

  private func end(_ name: UnsafePointer<XML_Char>?) {
    guard let name else { return }
    part.end(XMLName(name))
    if let refusal = part.refusal { stop(refusal) }
  }

  private func text(_ start: UnsafePointer<XML_Char>?, _ count: Int) {
    guard let start else { return }
    start.withMemoryRebound(to: UInt8.self, capacity: count) {
      part.text(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  private func stop(_ refusal: WorkbookRefusal) {
    if part.refusal == nil { part.refusal = refusal }
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  /// Takes the next piece.
  func feed(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookRefusal) {
    try parse(bytes, isLast: false)
    fed += bytes.count
    if fed - Int(XML_GetCurrentByteIndex(parser)) > XMLParsing.longestToken { throw WorkbookRefusal(.damagedWorkbook) }
  }

  /// Says that there is no more; XML that is not at its end is damaged.
  func finish() throws(WorkbookRefusal) { try parse(UnsafeBufferPointer(start: nil, count: 0), isLast: true) }

  private func parse(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(WorkbookRefusal) {
    let status = bytes.withMemoryRebound(to: CChar.self) {
      XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
    }
    if let refusal = part.refusal { throw refusal }
    if status != XML_STATUS_OK { throw WorkbookRefusal(.damagedWorkbook) }
  }
}

extension ZipContainer {
  /// Reads a part of XML; says no when there is no such part.
  @discardableResult
  func read(_ name: String, into part: XMLPart) throws(WorkbookRefusal) -> Bool {
    let parsing = try XMLParsing(part)
    guard try read(name, { bytes throws(WorkbookRefusal) in try parsing.feed(bytes) }) else { return false }
    try parsing.finish()
    return true
  }
}
