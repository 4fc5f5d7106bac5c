import Tekseru
import TekseruLanguage
import TekseruRegister

/// What one decision says of its items, each put into words once for all who are told of it in one language.
public final class PhraseBook {
  private var known: [Phrase: String] = [:]
  private var endings: [Ending: String] = [:]

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

  private struct Ending: Hashable {
    var passed: [AlertStage]
    var insteadOf: [AlertRole]
    var language: Language
  }

  /// The words of an item, with the stages that went by untold and whose place the person takes.
  func sentence(of line: Digest.Line, saying words: String, in language: Language) -> String {
    guard !line.passed.isEmpty || !line.insteadOf.isEmpty else { return words }
    let ending = Ending(passed: line.passed, insteadOf: line.insteadOf, language: language)
    let known = endings[ending] ?? PhraseBook.text(of: ending)
    endings[ending] = known
    return PhraseBook.ended(words) + known
  }

  private static func text(of ending: Ending) -> String {
    var sentences: [String] = []
    if !ending.passed.isEmpty {
      let stages = ending.passed.map { Catalogue.choice($0.rawValue, of: "alertStage", in: ending.language) }
      sentences.append(
        Catalogue.text("alert.passed", in: ending.language, ["stages": .text(stages.joined(separator: ", "))]))
    }
    if !ending.insteadOf.isEmpty {
      let roles = ending.insteadOf.map { Catalogue.choice($0.rawValue, of: "alertRole", in: ending.language) }
      sentences.append(
        Catalogue.text("alert.insteadOf", in: ending.language, ["roles": .text(roles.joined(separator: ", "))]))
    }
    return sentences.dropLast().map(ended).joined() + (sentences.last ?? "")
  }

  /// A sentence with its full stop, ready for the next one.
  private static func ended(_ sentence: String) -> String { sentence.hasSuffix(".") ? sentence + " " : sentence + ". " }

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
