import Foundation
import Testing

@Suite struct HelpTests {
  static let commands = [
    "check", "file", "violations", "inspections", "organizations", "councils", "inspectors", "people", "accidents",
    "documents", "report", "contest", "test", "calendar", "template", "schema", "verify", "rebuild", "export", "backup",
    "restore", "init",
    "show",
    "demo",
  ]

  @Test(arguments: commands, ["en", "ru", "kk", "uz", "ky"])
  func `every command has help with one example in each language`(command: String, language: String) throws {
    let place = try Workplace()

    let answer = try place.tekseru(command, "--help", "--language", language)

    #expect(answer.status == 0)
    #expect(answer.output.contains("  tekseru \(command)"))
    #expect(!answer.output.contains(/help\.[a-z]/))
  }

  @Test func `a mistake is answered with its sentence alone`() throws {
    let place = try Workplace()

    let answer = try place.tekseru("violations", "--due-by", "31.06.2026")

    #expect(answer.status == 64)
    #expect(answer.output.isEmpty)
    #expect(answer.complaints.split(separator: "\n").count == 1)
    #expect(answer.complaints.contains("2026-03-02"))
  }

  @Test func `a sentence is in the reader's language`() throws {
    let place = try Workplace()

    #expect(try place.tekseru("violations", environment: ["LC_ALL": "ru_RU.UTF-8"]).complaints.contains("Реестра"))
    #expect(try place.tekseru("violations", "--language", "uz").complaints.contains("reyestr"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `completions are printed for each shell`(shell: String) throws {
    let place = try Workplace()

    let answer = try place.tekseru("--generate-completion-script", shell)

    #expect(answer.status == 0)
    #expect(answer.output.contains("violations"))
  }

  @Test func `papers are printed`() throws {
    let place = try Workplace()
    try place.write(try place.tekseru("template", "inspection", "--format", "json").output, to: "template.json")

    #expect(try place.tekseru("schema", "inspection").output.contains("2020-12"))
    #expect(try place.tekseru("schema", "inspecton").complaints.contains("inspection"))
    #expect(try place.tekseru("check", "--register-unknown", "template.json").status == 0)
  }
}
