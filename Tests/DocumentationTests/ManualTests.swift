import Foundation
import Testing

struct ManualTests {
  private let manual: String

  init() throws {
    manual = try Project.text(of: "Sources/tekseru-cli/Manual/tekseru.1").replacing("\\-", with: "-")
  }

  @Test func `the manual has a section for every command`() throws {
    let commands = try CommandHelp.commands()

    #expect(commands.count >= 20)
    for command in commands {
      #expect(manual.contains("\n.SS \(command.commandName)\n"), "the manual lacks \(command.commandName)")
    }
  }

  @Test func `the manual names every option`() throws {
    let options = Set(try CommandHelp.commands().flatMap(\.options))

    #expect(options.count >= 25)
    for option in options.sorted() {
      #expect(manual.contains(try Regex("\(option)[^a-z-]")), "the manual lacks \(option)")
    }
  }

  @Test func `the manual names every exit code and variable`() throws {
    for code in try Project.exitCodes() { #expect(manual.contains("\n.B \(code)\n"), "\(code)") }
    for variable in ["TEKSERU_REGISTER", "TEKSERU_SOCKET", "XDG_DATA_HOME", "LC_ALL", "LC_MESSAGES", "LANG"] {
      #expect(manual.contains(variable))
    }
  }

  @Test func `groff lays the manual out without a word of complaint`() throws {
    let page = Project.root.appending(path: "Sources/tekseru-cli/Manual/tekseru.1").path

    let answer = try Terminal().run("groff -man -ww -K utf8 -T utf8 -z '\(page)'")

    #expect(answer.status == 0)
    #expect(answer.text.isEmpty, "\(answer.text)")
  }
}
