extension Matching {
  /// What an id or a code looks like: two of them with one skeleton are taken for each other by a reader.
  ///
  /// Case counts, as it does in ids. Letters only: 0 and O stay apart. И counts as I, though their shapes differ,
  /// because the inspectors' ТИ is typed as TI as often as not. Not for showing.
  public static func skeleton(_ code: String) -> String {
    guard code.utf8.contains(where: { $0 >= 0x80 }) else { return code }
    var skeleton = String.UnicodeScalarView()
    for scalar in code.unicodeScalars { skeleton.append(twin(of: scalar)) }
    return String(skeleton)
  }

  private static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x410...0x42F, 0x401...0x408, 0x4AE, 0x4C0: capitalTwin(of: scalar)
    case 0x430...0x44F, 0x451...0x458, 0x4BB, 0x4CF: smallTwin(of: scalar)
    default: scalar
    }
  }

  private static func capitalTwin(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "А": "A"
    case "В": "B"
    case "Е", "Ё": "E"
    case "И", "І", "Ӏ": "I"
    case "Ј": "J"
    case "К": "K"
    case "М": "M"
    case "Н": "H"
    case "О": "O"
    case "Р": "P"
    case "С": "C"
    case "Ѕ": "S"
    case "Т": "T"
    case "У", "Ү": "Y"
    case "Х": "X"
    default: scalar
    }
  }

  /// Small в, м, н and т are left alone: Latin has no small letter of their shape.
  private static func smallTwin(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "а": "a"
    case "е", "ё": "e"
    case "и", "і", "ӏ": "i"
    case "һ": "h"
    case "ј": "j"
    case "к": "k"
    case "о": "o"
    case "р": "p"
    case "с": "c"
    case "ѕ": "s"
    case "у": "y"
    case "х": "x"
    default: scalar
    }
  }
}
