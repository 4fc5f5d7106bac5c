import ArgumentParser
import TekseruLanguage

/// The texts of `--help`, in the reader's language.
enum Help {
  /// The language, known before the options are parsed: that of `--language`, else of the environment.
  static let language: Language = {
    let arguments = RawArguments.all
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count, let language = Language(tag: arguments[index + 1]) {
        return language
      }
      if argument.hasPrefix("--language="), let language = Language(tag: String(argument.dropFirst(11))) {
        return language
      }
    }
    return Language(environment: Environment.locale)
  }()

  /// What a command is for, with its one example.
  static func command(
    _ name: String, example: String, _ arguments: [String: TekseruLanguage.Argument] = [:], version: String = "",
    subcommands: [any ParsableCommand.Type] = []
  ) -> CommandConfiguration {
    let discussion = Catalogue.has("help.\(name).discussion") ? text("\(name).discussion") + "\n\n" : ""
    return CommandConfiguration(
      commandName: name, abstract: text("\(name).abstract", arguments),
      discussion: discussion + text("example") + "\n  " + example, version: version, subcommands: subcommands)
  }

  /// What a command below another is for: its texts stand under the names of both.
  static func subcommand(_ group: String, _ name: String, example: String) -> CommandConfiguration {
    let whole = command("\(group).\(name)", example: example)
    return CommandConfiguration(commandName: name, abstract: whole.abstract, discussion: whole.discussion)
  }

  /// What an option does.
  static func option(_ name: String, _ arguments: [String: TekseruLanguage.Argument] = [:]) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: text("option.\(name)", arguments))
  }

  /// What an argument is.
  static func argument(_ name: String) -> ArgumentHelp { ArgumentHelp(stringLiteral: text("argument.\(name)")) }

  private static func text(_ key: String, _ arguments: [String: TekseruLanguage.Argument] = [:]) -> String {
    Catalogue.text("help.\(key)", in: language, arguments)
  }
}
