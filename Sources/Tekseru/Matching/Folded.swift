/// A folded text while it grows, as UTF-8.
struct Folded {
  private(set) var bytes: [UInt8] = []
  private var last: Unicode.Scalar = " "
  private var lastStart = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Folds one more character of the text.
  mutating func fold(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(Folded.ascii(scalar))
    } else if let lower = Folded.lowerCyrillic(scalar) {
      append(Folded.latinTwin(ofLower: lower) ?? lower)
    } else {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { foldRare(lower) }
    }
  }

  private mutating func foldRare(_ lower: Unicode.Scalar) {
    if (0x300...0x36F).contains(lower.value), !bytes.isEmpty {
      let composed = Folded.composing(last, lower)
      bytes.removeSubrange(lastStart...)
      append(composed)
    } else if let kept = Folded.kept(lower) {
      append(Folded.latinTwin(ofLower: kept) ?? kept)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    last = scalar
    lastStart = bytes.count
    switch scalar.value {
    case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x80..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar.value >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar.value & 0x3F))
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A"..."Z": Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value | 0x20))
    case "`": "'"
    case "\t", "\n", "\r": " "
    default: scalar
    }
  }

  /// The small letter of a Cyrillic one, ё as е; nil for other characters. Asking Unicode's tables makes a string each
  /// time, and searches fold every text of the register.
  private static func lowerCyrillic(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x401, 0x451: "е"
    case 0x410...0x42F: Unicode.Scalar(scalar.value + 0x20)
    case 0x400...0x40F: Unicode.Scalar(scalar.value + 0x50)
    case 0x430...0x45F: scalar
    case 0x48A...0x4BF, 0x4D0...0x52F: Unicode.Scalar(scalar.value | 1)
    default: nil
    }
  }

  /// The letter that a folded letter and a mark after it are together; the folded letter when the mark makes no other.
  private static func composing(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar {
    switch (base, mark.value) {
    case ("и", 0x306): "й"
    case ("y", 0x306): "ў"
    default: base
    }
  }

  /// The letter, space, apostrophe or hyphen that this one counts as; nil for what is not seen.
  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: nil
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x02BB, 0x02BC, 0x02B9, 0x2018, 0x2019, 0x201B, 0x00B4, 0x2032: "'"
    case 0x2010...0x2015, 0x2212: "-"
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
