/// Reads a topic of the catalogue: a key at the start of a line, and under it, indented by two spaces, a line per language.
///
/// ```
/// outcome.recorded
///   en recorded
///   kk тіркелді
///   check kk
/// ```
/// `check` names the languages whose text a native speaker should still check. The bytes of a text stay where they are;
/// only their bounds are kept, because a process shows a few texts of many.
struct CatalogueReader {
  private let topic: StaticString
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Adds a topic's texts.
  static func read(_ topic: StaticString, into entries: inout [String: Catalogue.Entry]) {
    CatalogueReader(topic).read(into: &entries)
  }

  private init(_ topic: StaticString) {
    self.topic = topic
    bytes = UnsafeBufferPointer(start: topic.utf8Start, count: topic.utf8CodeUnitCount)
  }

  private func read(into entries: inout [String: Catalogue.Entry]) {
    var key = 0..<0
    var entry = Catalogue.Entry(topic: topic)
    var start = 0
    while start < bytes.count {
      let line = start..<endOfLine(from: start)
      start = line.upperBound + 1
      if line.isEmpty { continue }
      if bytes[line.lowerBound] == UInt8(ascii: " ") {
        read(line.dropFirst(2), into: &entry)
      } else {
        if !key.isEmpty { entries[string(key)] = entry }
        key = line
        entry = Catalogue.Entry(topic: topic)
      }
    }
    if !key.isEmpty { entries[string(key)] = entry }
  }

  private func read(_ line: Range<Int>, into entry: inout Catalogue.Entry) {
    var space = line.lowerBound
    while space < line.upperBound, bytes[space] != UInt8(ascii: " ") { space += 1 }
    let rest = min(space + 1, line.upperBound)..<line.upperBound
    if let language = language(line.lowerBound..<space) {
      entry.texts[language] = rest
    } else if string(line.lowerBound..<space) == "check" {
      entry.unchecked = string(rest).split(separator: " ").compactMap { Language(rawValue: String($0)) }
    }
  }

  /// The language of a tag, read without making a string: this is done for each of some thousand lines at start.
  private func language(_ tag: Range<Int>) -> Language? {
    guard tag.count >= 2 else { return nil }
    switch (bytes[tag.lowerBound], bytes[tag.lowerBound + 1], tag.count) {
    case (UInt8(ascii: "e"), UInt8(ascii: "n"), 2): return .en
    case (UInt8(ascii: "k"), UInt8(ascii: "k"), 2): return .kk
    case (UInt8(ascii: "k"), UInt8(ascii: "y"), 2): return .ky
    case (UInt8(ascii: "r"), UInt8(ascii: "u"), 2): return .ru
    case (UInt8(ascii: "u"), UInt8(ascii: "z"), 2): return .uz
    case (UInt8(ascii: "u"), UInt8(ascii: "z"), 7): return .uzCyrl
    default: return nil
    }
  }

  private func endOfLine(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
