import ArgumentParser
import Tekseru
import TekseruLanguage

/// Reads words of ours from the command line.
enum Choice {
  /// The choice that is meant; a mistake names the choices and the nearest.
  static func read<Value: RawRepresentable & CaseIterable>(_ text: String, _ key: String = "usage.choice") throws
    -> Value where Value.RawValue == String
  {
    if let value = Value(rawValue: text) { return value }
    throw mistake(text, among: Value.allCases.map(\.rawValue), key)
  }

  /// What is said of a text that is no decimal number.
  static func notANumber(_ text: String) -> ValidationError {
    ValidationError(Catalogue.text("usage.number", in: Help.language, ["value": .text(Shown.text(text))]))
  }

  /// What is said of a word that is none of the choices.
  static func mistake(_ text: String, among choices: [String], _ key: String = "usage.choice") -> ValidationError {
    ValidationError(sentence(text, among: choices, key, in: Help.language))
  }

  /// The sentence for a word that is none of the choices.
  static func sentence(
    _ text: String, among choices: [String], _ key: String = "usage.choice", in language: Language
  ) -> String {
    var arguments: [String: TekseruLanguage.Argument] = ["value": .text(Shown.text(text))]
    arguments["names"] = .text(Lists.or(choices, in: language))
    arguments["suggestion"] = Matching.nearest(text, among: choices).map { .text($0) }
    return Catalogue.text(key, in: language, arguments)
  }
}
