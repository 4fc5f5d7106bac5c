/// Names that are no documents: what programs leave beside their work.
enum IgnoredNames {
  private static let endings = [
    ".part", ".tmp", ".filepart", ".crdownload", ".swp", "~", ".receipt.txt", ".receipt.json",
  ]
  private static let whole = ["desktop.ini", "thumbs.db"]

  /// Whether a file of that name is left where it is.
  static func contain(_ name: FileName) -> Bool {
    if name.bytes.first == UInt8(ascii: ".") || name.bytes.starts(with: Array("~$".utf8)) { return true }
    let text = name.text.lowercased()
    return whole.contains(text) || endings.contains { text.hasSuffix($0) }
  }
}
