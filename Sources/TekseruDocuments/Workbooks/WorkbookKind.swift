/// Tells workbooks from what only looks like them, by their bytes.
enum WorkbookKind {
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Whether bytes are a zip archive or an older office file, which no text begins like.
  static func mayBeWorkbook(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: zip) || bytes.starts(with: compound)
  }

  /// Why bytes are no workbook that can be read; nil when they may be one.
  static func reasonAgainst(_ source: UnsafeBufferPointer<UInt8>) -> Unreadable.Reason? {
    if source.isEmpty { return .empty }
    if source.starts(with: compound) {
      return holds("EncryptedPackage", in: source) ? .encrypted : .oldWorkbook
    }
    return source.starts(with: zip) ? nil : .notWorkbook
  }

  /// Whether a compound file has an entry of that name, which it writes in UTF-16.
  private static func holds(_ name: StaticString, in source: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = name.utf8CodeUnitCount
    var start = 0
    while start + 2 * count <= source.count {
      var index = 0
      while index < count, source[start + 2 * index] == name.utf8Start[index], source[start + 2 * index + 1] == 0 {
        index += 1
      }
      if index == count { return true }
      start += 1
    }
    return false
  }

  /// Why an archive is no workbook that can be read: it holds macros, or is another program's own.
  static func reasonAgainst(types: [String], in container: ZipContainer) -> Unreadable.Reason? {
    func has(_ part: String) -> Bool { types.contains { $0.contains(part) } }
    if has("sheet.binary") { return .binaryWorkbook }
    if has("macroenabled") || has("vbaproject") || container.contains("xl/vbaProject.bin") { return .macroWorkbook }
    if types.isEmpty { return container.contains("content.xml") ? .openDocument : .notWorkbook }
    return nil
  }
}
