import Foundation
import Testing

@testable import TekseruLanguage

/// The languages with a column of their own.
private let columns: [Language] = [.en, .kk, .ru, .uz, .ky]

@Suite struct CatalogueTests {
  @Test func `every text exists in every language`() {
    let missing = Catalogue.entries.flatMap { key, entry in
      columns.filter { entry.texts[$0]?.isEmpty ?? true }.map { "\(key) \($0)" }
    }

    #expect(missing.sorted() == [])
    #expect(Catalogue.keys.count > 400)
  }

  @Test func `a text has the same arguments in every language`() {
    let different = Catalogue.entries.filter { _, entry in
      let names = Language.allCases.compactMap { entry.template(in: $0)?.names.subtracting(["article"]) }
      return Set(names).count > 1
    }

    #expect(different.keys.sorted() == [])
  }

  @Test func `a plural has as many forms as its language`() {
    let wrong = Catalogue.entries.flatMap { key, entry in
      Language.allCases.filter { language in
        entry.template(in: language)?.formCounts.contains { $0 != Plural.forms(in: language) } == true
      }
      .map { "\(key) \($0)" }
    }

    #expect(wrong.sorted() == [])
  }

  @Test func `no key stands in the catalogue twice`() {
    let lines = Catalogue.topics.flatMap { "\($0)".split(separator: "\n") }
    let heads = lines.filter { !$0.hasPrefix(" ") }.map(String.init)

    #expect(heads.count == Catalogue.keys.count)
    #expect(Set(heads) == Set(Catalogue.keys))
  }

  @Test func `every line below a key is a language's text or names what to check`() {
    let words = Set(Language.allCases.map(\.rawValue) + ["check"])
    let indented = Catalogue.topics.flatMap { "\($0)".split(separator: "\n") }.filter { $0.hasPrefix(" ") }
    let wrong = indented.filter { line in
      !line.hasPrefix("  ") || !words.contains(String(line.dropFirst(2).prefix { $0 != " " }))
    }

    #expect(wrong == [])
    #expect(indented.count > 2_000)
  }

  @Test func `brackets and braces are closed and not nested`() {
    let wrong = Catalogue.entries.flatMap { key, entry in
      columns.filter { !isBalanced(entry.template(in: $0)?.text ?? "") }.map { "\(key) \($0)" }
    }

    #expect(wrong.sorted() == [])
  }

  @Test func `a text of Cyrillic Uzbek has no Latin letters but those of names`() {
    let wrong = Catalogue.entries.compactMap { key, entry -> String? in
      guard let template = entry.template(in: .uzCyrl), template.isTransliterated else { return nil }
      let text = template.filled(with: Dictionary(uniqueKeysWithValues: template.names.map { ($0, .text("…")) }))
      let isMixed = text.split { !$0.isLetter }.contains { word in
        word.contains { "a"..."z" ~= $0 } && word.contains { "а"..."я" ~= $0 }
      }
      return isMixed ? "\(key): \(text)" : nil
    }

    #expect(wrong.sorted() == [])
  }

  @Test func `in Latin Uzbek double quotes stand around the program's words alone, not around arguments`() {
    let wrong = Catalogue.entries.filter { _, entry in
      let text = entry.template(in: .uz)?.text ?? ""
      return text.contains("\"{") || text.contains("}\"")
    }

    #expect(wrong.keys.sorted() == [])
  }

  @Test func `an unknown key shows itself`() {
    #expect(Catalogue.text("no.such.key", in: .kk) == "no.such.key")
  }

  @Test func `texts to be checked by a native speaker are told`() {
    #expect(Catalogue.unchecked(in: .ky).contains("heading.due"))
    #expect(Catalogue.unchecked(in: .uzCyrl) == Catalogue.unchecked(in: .uz))
    #expect(Catalogue.unchecked(in: .en).isEmpty)
  }

  private func isBalanced(_ text: String) -> Bool {
    var open: [Character] = []
    for character in text {
      switch character {
      case "[": if open.contains("[") { return false } else { open.append("[") }
      case "{": open.append("{")
      case "]": if open.popLast() != "[" { return false }
      case "}": if open.popLast() != "{" { return false }
      default: break
      }
    }
    return open.isEmpty
  }
}
