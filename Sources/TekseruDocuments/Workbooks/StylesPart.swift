/// Which cell styles make a number a day or a time: `xl/styles.xml`.
final class StylesPart: XMLPart {
  /// How a style shows a number.
  enum Showing {
    case number
    case day
    case time
  }

  private(set) var styles: [Showing] = []
  private var custom: [Int: Showing] = [:]
  private var isOfCells = false

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes.number("numFmtId"), let code = attributes.text("formatCode") else { return }
      custom[id] = StylesPart.showing(ofCode: code)
    case "cellXfs": isOfCells = true
    case "xf":
      guard isOfCells else { return }
      let id = attributes.number("numFmtId") ?? 0
      styles.append(custom[id] ?? StylesPart.showing(ofBuiltIn: id))
    default: return
    }
  }

  override func end(_ name: XMLName) {
    if name == "cellXfs" { isOfCells = false }
  }

  /// The formats that have numbers only: ECMA-376 part 1, 18.8.30, with those of other countries.
  static func showing(ofBuiltIn id: Int) -> Showing {
    switch id {
    case 14...17, 22, 27...31, 34...36, 50...58, 71...76, 79...81: .day
    case 18...21, 32, 33, 45...47, 77, 78: .time
    default: .number
    }
  }

  /// What a format's code shows: a day when it has a `d` or `y`, or months without hours, outside of quotes and brackets.
  static func showing(ofCode code: String) -> Showing {
    let letters = letters(ofCode: code)
    if letters.contains("d") || letters.contains("y") { return .day }
    if letters.contains("h") || letters.contains("s") { return .time }
    return letters.contains("m") ? .day : .number
  }

  private static func letters(ofCode code: String) -> Set<Character> {
    var letters: Set<Character> = []
    var isQuoted = false
    var bracket: String?
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if let inside = bracket {
        guard character == "]" else {
          bracket = inside + String(character)
          continue
        }
        // Elapsed time stands in brackets, as do colours, currencies and conditions.
        if let first = inside.first, inside.allSatisfy({ $0 == first }), "hms".contains(first) { letters.insert("h") }
        bracket = nil
      } else {
        switch character {
        case "\\", "_", "*": isEscaped = true
        case "[": bracket = ""
        case ";": return letters
        default: letters.insert(character)
        }
      }
    }
    return letters.contains("g") && letters.contains("e") && letters.contains("n") ? [] : letters
  }
}
