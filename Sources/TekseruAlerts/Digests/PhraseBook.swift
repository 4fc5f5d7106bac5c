import Tekseru
import TekseruLanguage
import TekseruRegister

/// What one decision says of its items, each put into words once for all who are told of it in one language.
public final class PhraseBook {
  private var known: [Phrase: String] = [:]

  private struct Phrase: Hashable {
    var id: String
    var key: String
    var language: Language
  }

  /// Makes an empty one.
  public init() {}

  /// An item in one line.
  func words(of line: Digest.Line, in language: Language) -> String {
    let key = line.rung.stage == .resolved ? "resolved" : line.item.matter.rawValue
    let phrase = Phrase(id: line.item.id, key: key, language: language)
    if let words = known[phrase] { return words }
    let words = Catalogue.text("alert.line.\(key)", in: language, PhraseBook.arguments(of: line.item, in: language))
    known[phrase] = words
    return words
  }

  private static func arguments(of item: AlertItem, in language: Language) -> [String: Argument] {
    var arguments: [String: Argument] = ["id": .text(item.id)]
    arguments["place"] = item.place.map { .text(Shown.text($0)) }
    arguments["text"] = item.text.map { .text(Shown.text($0, atMost: longest)) }
    arguments["due"] = .text(item.due.map { Dates.long($0, in: language) } ?? "–")
    if item.daysOverdue > 0 { arguments["days"] = .number(item.daysOverdue) }
    return arguments
  }

  /// As much of a text as a line bears.
  private static let longest = 200
}
