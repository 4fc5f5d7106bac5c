import Foundation
import Testing

@testable import TekseruLanguage

/// Holds the source tree against the catalogue.
@Suite struct CatalogueKeyTests {
  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test func `every key that the sources name exists`() throws {
    let named = try namedKeys()
    let missing = named.filter { !Catalogue.has($0) }

    #expect(missing.sorted() == [])
    #expect(named.count > 10)
  }

  /// The first words of keys that are put together from a name, so that not every one of them stands in a source.
  private static let families = [
    "contest",
    "heading", "indicator", "value", "field", "holiday", "problem", "expected", "date", "weekday", "reckoning",
    "sheet", "paper", "said",
    "channel",
  ]

  /// Topics whose texts wait for the rooms that will show them; to be emptied as those come.
  private static let awaited = ["file", "list", "report", "usage", "verify", "show", "demo", "help", "count"]
  private static let awaitedToo = [
    "outcome", "invite", "output", "system", "level", "rebuild", "export", "backup", "restore", "init", "register",
    "template",
    "error", "daemon", "waiting", "alert", "token",
  ]

  /// The beginnings of the page's keys that are put together from a name.
  private static let pageFamilies = ["page.failure.", "page.password.", "page.photo."]

  @Test func `every key is named by a source, or belongs to a family of keys`() throws {
    let families = Set(Self.families + Self.awaited + Self.awaitedToo)
    let named = try namedKeys()
    let unused = Catalogue.keys.filter { key in
      !named.contains(key) && !families.contains(String(key.prefix { $0 != "." }))
        && !Self.pageFamilies.contains { key.hasPrefix($0) }
    }

    #expect(unused == [])
  }

  /// The literals that are passed to the catalogue, `Catalogue.text("…"`, those of the page, `"page.…"`, and what its templates
  /// name: `{{w.page.…}}`.
  private func namedKeys() throws -> Set<String> {
    let calls = [
      /Catalogue\s*\.\s*(?:text|has)\(\s*"([a-zA-Z][a-zA-Z0-9.\-]*)"/, /"(page\.[a-zA-Z.]+)"/,
      /\{\{w\.([a-zA-Z.]+)\}\}/,
    ]
    var keys: Set<String> = []
    for file in try swiftFiles() {
      let text = try String(contentsOf: file, encoding: .utf8)
      for call in calls { for match in text.matches(of: call) { keys.insert(String(match.1)) } }
    }
    return keys
  }

  private func swiftFiles() throws -> [URL] {
    let files = FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  }
}
