import Foundation
import Testing

/// A command line that cannot be understood is answered in the reader's language, with one sentence.
@Suite struct UsageTests {
  /// Command lines, and what their sentence names.
  static let mistakes: [(arguments: [String], names: [String])] = [
    (["violatons"], ["violatons", "violations", "tekseru --help"]),
    (["violations", "--overdu"], ["--overdu", "--overdue", "tekseru violations --help"]),
    (["violations", "--zzzzzzzz"], ["--zzzzzzzz", "tekseru violations --help"]),
    (["violations", "june"], ["june", "tekseru violations --help"]),
    (["violations", "june", "july"], ["june", "tekseru violations --help"]),
    (["violations", "--organization"], ["--organization", "tekseru violations --help"]),
    (["violations", "--overdue=yes"], ["--overdue", "yes"]),
    (["backup"], ["<file>", "tekseru backup --help"]),
    (["calendar", "KZ", "soon"], ["soon", "<year>", "tekseru calendar --help"]),
    (["violations", "--output", "jsn"], ["jsn", "json"]),
    (["--generate-completion-script", "csh"], ["csh", "bash", "fish"]),
    (["report", "safety-wrk"], ["safety-wrk", "safety-work"]),
  ]

  /// Words of the parser's own sentences.
  private static let english = [
    "Unknown", "Unexpected", "unexpected", "Missing", "invalid", "option '", "provide", "generate",
  ]

  @Test(arguments: mistakes, ["en", "kk", "ru", "uz", "ky"])
  func `a mistake is named in one sentence of the reader's language`(
    mistake: (arguments: [String], names: [String]), language: String
  ) throws {
    let place = try Workplace()

    let answer = try place.tekseru(mistake.arguments, environment: ["LC_ALL": "\(language)_XX.UTF-8"])

    #expect(answer.status == 64)
    #expect(answer.output.isEmpty)
    #expect(answer.complaints.split(separator: "\n").count == 1)
    for name in mistake.names { #expect(answer.complaints.contains(name)) }
    for word in UsageTests.english { #expect(!answer.complaints.contains(word)) }
  }

  @Test func `no two languages say the same`() throws {
    let place = try Workplace()

    let said = try ["en", "kk", "ru", "uz", "uz-Cyrl", "ky"].map { language in
      try place.tekseru("violatons", "--language", language).complaints
    }

    #expect(Set(said).count == 6)
  }

  @Test func `control characters of an argument are shown and not obeyed`() throws {
    let place = try Workplace()

    let answer = try place.tekseru("violations", "a\u{1B}[31mb")

    #expect(answer.complaints.contains(#"a\u{1B}[31mb"#))
  }
}
