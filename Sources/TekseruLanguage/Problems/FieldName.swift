import Tekseru

/// A field's name in the reader's words, from its path in a document.
enum FieldName {
  /// The column of a path: `violations[2].due` is `due`, `victims[0].severity` is `victims.severity`.
  static func column(of path: String) -> String {
    var column = ""
    var isIndex = false
    for character in path {
      if character == "[" { isIndex = true }
      if !isIndex { column.append(character) }
      if character == "]" { isIndex = false }
    }
    let violations = "violations."
    return column.hasPrefix(violations) ? String(column.dropFirst(violations.count)) : column
  }

  /// The path's last name: `violations[2].severty` is `severty`.
  static func last(of path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return path }
    return String(path[path.index(after: dot)...])
  }

  /// The field as the reader calls it: `due` in English, «Срок устранения» in Russian.
  ///
  /// With its key after it, where the reader sees keys: `act number (act)`, `«Номер акта» (act)`.
  static func words(for column: String, in language: Language, withKey: Bool) -> String {
    let key = Shown.text(column)
    let name = name(of: column, in: language)
    guard language == .en else {
      guard name != column else { return "«\(key)»" }
      return withKey ? "«\(name)» (\(key))" : "«\(name)»"
    }
    let lower = name == column ? key : lowercasedFirst(name)
    return withKey && lower != key ? "\(lower) (\(key))" : lower
  }

  /// The English article that goes before the words.
  static func article(_ words: String) -> String {
    words.first.map { "aeiouAEIOU".contains($0) && !words.hasPrefix("un") } == true ? "an" : "a"
  }

  private static func name(of column: String, in language: Language) -> String {
    let heading = Catalogue.heading(column, in: language)
    guard heading == column, Catalogue.has("field.\(column)") else { return heading }
    return Catalogue.text("field.\(column)", in: language)
  }

  private static func lowercasedFirst(_ name: String) -> String {
    name.prefix(1).lowercased() + name.dropFirst()
  }
}
