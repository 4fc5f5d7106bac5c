import Tekseru
import TekseruRegister

/// A word that a program may put behind the question mark: what is described of it is what is taken.
struct Parameter: Sendable {
  /// Its name.
  let name: String
  /// What it does.
  let about: String
  /// What may stand there.
  let type: Kind

  /// What may stand there.
  enum Kind: Sendable {
    /// An id or a code.
    case code
    /// Any text that is not too long.
    case text
    /// A day.
    case day
    /// `true` or `false`.
    case flag
    /// A whole number.
    case number(ClosedRange<Int>)
    /// One of some words.
    case choice([String])
    /// What the address of the next page says.
    case cursor
  }

  init(_ name: String, _ type: Kind, _ about: String) {
    self.name = name
    self.type = type
    self.about = about
  }

  /// Whether a text may stand there.
  func takes(_ text: String) -> Bool {
    switch type {
    case .code: Identifier.isValid(text)
    case .text: (1...Parameter.longest).contains(text.unicodeScalars.count) && !text.unicodeScalars.contains("\0")
    case .day: (try? Day(text)) != nil
    case .flag: text == "true" || text == "false"
    case .number(let range): Int(text).map { range.contains($0) && "\($0)" == text } ?? false
    case .choice(let words): words.contains(text)
    case .cursor: ViolationPlace(cursor: text) != nil
    }
  }

  private static let longest = 200

  /// What may stand there, as JSON Schema says it.
  var schema: JSONObject {
    var schema = JSONObject()
    switch type {
    case .code:
      schema.add("type", "string")
      schema.add("pattern", "^[^\\x00-\\x20]+$")
      schema.add("maxLength", 100)
    case .text:
      schema.add("type", "string")
      schema.add("minLength", 1)
      schema.add("maxLength", Parameter.longest)
      schema.add("pattern", "^[^\\x00]+$")
    case .day:
      schema.add("type", "string")
      schema.add("format", "date")
      schema.add("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .flag: schema.add("type", "boolean")
    case .number(let range):
      schema.add("type", "integer")
      schema.add("minimum", range.lowerBound)
      schema.add("maximum", range.upperBound)
    case .choice(let words):
      schema.add("type", "string")
      schema.addList("enum", words.map(JSONObject.quoted))
    case .cursor:
      schema.add("type", "string")
      schema.add("pattern", "^[0-9]{1,15}(\\.[0-9]{1,15})?$")
    }
    return schema
  }
}

extension ViolationPlace {
  /// Reads what stands in the address of the next page; nil for anything else.
  init?(cursor: String) {
    let parts = cursor.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.count <= 15 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard (1...2).contains(parts.count), numbers.count == parts.count else { return nil }
    self.init(inspection: numbers[0], number: numbers.count > 1 ? numbers[1] : 0)
  }
}

/// A field of what is answered.
struct Field: Sendable {
  /// Its name.
  let name: String
  /// Its type in JSON Schema: `string`, `date`, `integer`, `object`, `strings`, `objects`.
  let type: String
  /// Whether it may be null.
  let isOptional: Bool

  init(_ name: String, _ type: String = "string", optional isOptional: Bool = false) {
    self.name = name
    self.type = type
    self.isOptional = isOptional
  }

  /// What stands there, as JSON Schema says it.
  var schema: JSONObject {
    var schema = JSONObject()
    let word =
      switch type {
      case "date": "string"
      case "strings", "objects": "array"
      default: type
      }
    if isOptional {
      schema.addList("type", [word, "null"].map(JSONObject.quoted))
    } else {
      schema.add("type", word)
    }
    if type == "date" { schema.add("format", "date") }
    if type == "strings" { schema.add("items", json: #"{"type":"string"}"#) }
    if type == "objects" { schema.add("items", json: #"{"type":"object"}"#) }
    return schema
  }
}
