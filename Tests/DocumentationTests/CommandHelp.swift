import Foundation

/// What the command says of itself with `--experimental-dump-help`.
struct CommandHelp: Decodable {
  var commandName: String
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [CommandHelp]?

  struct Argument: Decodable {
    var names: [Name]?
  }

  struct Name: Decodable {
    var kind: String
    var name: String
  }

  /// The options, as they are written.
  var options: [String] {
    (arguments ?? []).flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map { "--" + $0.name }
  }

  /// The example: the line after "Example:".
  var example: String? {
    discussion?.components(separatedBy: "\n").last { $0.hasPrefix("  tekseru ") }?
      .trimmingCharacters(in: .whitespaces)
  }

  private struct Dump: Decodable {
    var command: CommandHelp
  }

  /// Every command but `help`.
  static func commands() throws -> [CommandHelp] {
    let dump = try Terminal().run("tekseru --experimental-dump-help").text
    let tool = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
    return (tool.subcommands ?? []).filter { $0.commandName != "help" }
  }
}
