import Foundation
import Testing

/// What stands on each paper of the sample union and of the published figures, word for word.
@Suite struct PaperTextTests {
  private static let kept = SixtyDayTests.root.appending(path: "Tests/Samples/papers")

  /// Each paper with what it is asked for.
  private static let papers: [(name: String, arguments: [String])] = [
    ("act", ["INS-KZ-04-2026-11-19"]), ("representation", ["INS-KZ-01-2026-02-23"]),
    ("stop-work", ["INS-KZ-04-2026-11-19"]),
    ("representations", ["--organization", "DEMO-KZ", "--years", "2026"]),
    ("overdue", ["--organization", "DEMO-KZ"]), ("council", ["--organization", "DEMO-KZ-02"]),
    ("indicators", ["--organization", "DEMO", "--years", "2025-2026"]),
    ("safety-work", ["--organization", "KZ-AQNIET", "--years", "2020-2023"]),
    ("branches", ["--organization", "UZ-HEALTH", "--years", "2021-2025"]),
    ("appeals", ["--organization", "KZ-AQNIET", "--years", "2021-2024"]),
    ("plenum", ["--organization", "KZ-EDU", "--years", "2024"]),
  ]

  @Test func `each paper says in Russian and Kazakh what is kept of it`() throws {
    let place = try Workplace()
    let samples = ["Published", "Union"].map { SixtyDayTests.root.appending(path: "Samples/\($0)").path }
    #expect(try place.tekseru(["file"] + samples, input: nil).status == 0)
    let isKeeping = ProcessInfo.processInfo.environment["TEKSERU_KEEP_TABLE"] != nil
    if isKeeping { try FileManager.default.createDirectory(at: Self.kept, withIntermediateDirectories: true) }

    for (name, arguments) in Self.papers {
      for language in ["ru", "kk"] {
        let answer = try place.tekseru(
          ["paper", name] + arguments + ["--language", language, "--as-of", "2026-11-22"], input: nil)
        let lines = Self.lines(of: answer.output)
        let file = Self.kept.appending(path: "\(name).\(language).txt")
        if isKeeping { try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file) }
        let known = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)

        #expect(lines.count > 6, "\(name) \(language): \(answer.complaints)")
        #expect(lines == known, "\(name) in \(language)")
      }
    }
  }

  /// The page's text: a line a row of a table, and a line for whatever else.
  private static func lines(of page: String) -> [String] {
    let body = page.components(separatedBy: "</head>").last ?? ""
    return body.replacing("\n", with: " ").replacing(/<sup>(.*?)<\/sup>/) { "^\($0.1)" }
      .replacing(/<\/t[dh]><t[dh][^>]*>/, with: " | ")
      .replacing(/<\/?(?:tr|table|thead|tbody|p|h1|h2|li|ol|div|text|figcaption)[^>]*>/, with: "\n")
      .replacing(/<[^>]*>/, with: "").split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}
