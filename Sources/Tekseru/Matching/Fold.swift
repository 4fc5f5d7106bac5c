extension Matching {
  /// The text as searches see it: two texts that a reader would call the same word fold to the same.
  ///
  /// Without regard to case, to ё and е, to Cyrillic and Latin letters of one shape in either case (В and B), to the
  /// several apostrophes of oʻ and gʻ, to kinds of spaces and hyphens, to composed and decomposed letters. The result
  /// is for comparing, not for showing.
  public static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return String(folded)
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

  private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    if scalar.isASCII {
      folded.append(asciiFolded(scalar))
      return
    }
    if let composed = folded.last.flatMap({ composing($0, scalar) }) {
      folded.removeLast()
      folded.append(composed)
      return
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if let kept = kept(lower) { folded.append(latinTwin(ofLower: kept) ?? kept) }
    }
  }

  private static func asciiFolded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A"..."Z": Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value | 0x20))
    case "`": "'"
    case "\t", "\n", "\r": " "
    default: scalar
    }
  }

  /// The letter that a folded letter and a mark after it are together; the folded letter when the mark makes no other.
  private static func composing(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x300...0x36F).contains(mark.value) else { return nil }
    switch (base, mark.value) {
    case ("и", 0x306): return "й"
    case ("y", 0x306): return "ў"
    default: return base
    }
  }

  /// The letter, space, apostrophe or hyphen that this one counts as; nil for what is not seen.
  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: nil
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x02BB, 0x02BC, 0x02B9, 0x2018, 0x2019, 0x201B, 0x00B4, 0x2032: "'"
    case 0x2010...0x2015, 0x2212: "-"
    case 0x451: "е"
    default: scalar
    }
  }

  /// The Latin letter that has the shape of this small Cyrillic one, in small or in capitals.
  private static func latinTwin(ofLower scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "а": "a"
    case "в": "b"
    case "е": "e"
    case "к": "k"
    case "м": "m"
    case "н", "һ": "h"
    case "о": "o"
    case "р": "p"
    case "с": "c"
    case "т": "t"
    case "у", "ү": "y"
    case "х": "x"
    case "і", "ӏ": "i"
    case "ѕ": "s"
    case "ј": "j"
    default: nil
    }
  }
}
