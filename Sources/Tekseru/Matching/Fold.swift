extension Matching {
  /// The text as searches see it: two texts that a reader would call the same word fold to the same.
  ///
  /// Without regard to case, to ё and е, to Cyrillic and Latin letters of one shape in either case (В and B), to the
  /// several apostrophes of oʻ and gʻ, to kinds of spaces and hyphens, to composed and decomposed letters. The result
  /// is for comparing, not for showing.
  public static func fold(_ text: String) -> String {
    var folded = Folded(capacity: text.utf8.count)
    for scalar in text.unicodeScalars { folded.fold(scalar) }
    return String(decoding: folded.bytes, as: UTF8.self)
  }

  /// Whether the text contains what was searched for, both folded.
  public static func contains(_ text: String, folded query: String) -> Bool {
    guard !query.isEmpty else { return true }
    var folded = fold(text)
    var sought = query
    return folded.withUTF8 { text in sought.withUTF8 { isIn(text, $0) } }
  }

  private static func isIn(_ text: UnsafeBufferPointer<UInt8>, _ sought: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= sought.count else { return false }
    for start in 0...text.count - sought.count where text[start] == sought[0] {
      var length = 1
      while length < sought.count, text[start + length] == sought[length] { length += 1 }
      if length == sought.count { return true }
    }
    return false
  }
}
