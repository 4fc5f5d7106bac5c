import Foundation
import Testing

struct HelpTests {
  @Test func `the example of every command's help is a call that the command understands`() throws {
    let terminal = try Terminal()
    let commands = try CommandHelp.commands()

    #expect(commands.count >= 20)
    for command in commands {
      let example = try #require(command.example, "tekseru \(command.commandName) has no example")
      #expect(example.hasPrefix("tekseru \(command.commandName)"))
      let answer = try terminal.run(HelpTests.written(out: example))
      #expect(answer.status != 64, "\(example): \(answer.text)")
    }
  }

  @Test func `help shows no name of a text where its words should be`() throws {
    for command in try CommandHelp.commands() {
      let help = try Terminal().run("tekseru \(command.commandName) --help").text
      #expect(!help.contains(/help\.[a-z]/), "tekseru \(command.commandName) --help: \(help)")
    }
  }

  /// A hash that the help cuts short, in full; and a register of its own, so that no example finds anything of another's.
  private static func written(out example: String) -> String {
    "export TEKSERU_REGISTER=$(mktemp -u); " + example.replacing("…", with: String(repeating: "0", count: 60))
  }
}
