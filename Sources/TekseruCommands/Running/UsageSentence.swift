import ArgumentParser
import Tekseru
import TekseruLanguage

/// What is wrong with a command line, in the reader's language.
///
/// The argument parser says it in English only and gives nothing but the sentence, so that what the sentence names is
/// taken out of it. Tests hold each of them; one that the parser should ever word otherwise is shown as it stands.
struct UsageSentence {
  /// The name of the command that was called, from the program's own on.
  private let called: String
  /// The names of the commands below it.
  private let below: [String]
  private let language: Language

  /// For a command line of a program; `arguments` are those after its name.
  init(_ program: any ParsableCommand.Type, _ arguments: [String], in language: Language) {
    var command = program.configuration
    var called = [command.commandName ?? ""]
    for argument in arguments {
      let next = command.subcommands.map { $0.configuration }.first { $0.commandName == argument }
      guard let next else { continue }
      command = next
      called.append(argument)
    }
    self.called = called.joined(separator: " ")
    below = command.subcommands.compactMap { $0.configuration.commandName }
    self.language = language
  }

  /// The sentence for what the parser says.
  func sentence(for message: String) -> String {
    unknown(message) ?? value(message) ?? argument(message) ?? message
  }

  private func unknown(_ message: String) -> String? {
    guard let names = message.between("Unknown option '", "'") else { return nil }
    let parts = names.split(separator: "'. Did you mean '", maxSplits: 1)
    return text("usage.option.unknown", option: parts.first, suggestion: parts.count > 1 ? String(parts[1]) : nil)
  }

  private func value(_ message: String) -> String? {
    if let option = message.between("Missing value for '", "'") {
      return text("usage.option.withoutValue", option: option.prefix { $0 != " " })
    }
    if let both = message.between("The option '", "' was specified.")?.parted(by: "' does not take any value, but '") {
      return text("usage.option.takesNone", option: both.0, value: both.1)
    }
    guard let both = message.between("The value '", "")?.parted(by: "' is invalid for '") else { return nil }
    // What our own reading of the value says is a whole sentence already.
    if let own = both.1.parted(by: "': ") { return String(own.1) }
    return text("usage.value", option: both.1.prefix { $0 != "'" }, value: both.0)
  }

  private func argument(_ message: String) -> String? {
    if let option = message.between("Missing expected argument '", "'") {
      return text("usage.argument.missing", option: option)
    }
    if let shell = message.between("Can't generate completion scripts for '", "'.") {
      return text("usage.shell", value: shell)
    }
    let first = message.between("Unexpected argument '", "'") ?? message.parted(by: " unexpected arguments: '")?.1
    guard let first = first?.parted(by: "', '")?.0 ?? first?.prefix(while: { $0 != "'" }) else { return nil }
    guard !below.isEmpty else { return text("usage.argument.unexpected", value: first) }
    return text("usage.command", value: first, suggestion: Matching.nearest(String(first), among: below.sorted()))
  }

  private func text(
    _ key: String, option: Substring? = nil, value: Substring? = nil, suggestion: String? = nil
  ) -> String {
    var arguments: [String: TekseruLanguage.Argument] = [:]
    arguments["option"] = option.map { .text(shown($0)) }
    arguments["value"] = value.map { .text(shown($0)) }
    arguments["suggestion"] = suggestion.map { .text($0) }
    arguments["help"] = .text(called + " --help")
    return Catalogue.text(key, in: language, arguments)
  }

  private func shown(_ text: Substring) -> String {
    Shown.text(RawArguments.shown(RawArguments.bytes(of: String(text))))
  }
}

extension StringProtocol {
  /// What stands between a beginning and the last of an end; nil where the text has no such beginning and end.
  fileprivate func between(_ beginning: String, _ end: String) -> Substring? {
    guard hasPrefix(beginning), count >= beginning.count + end.count else { return nil }
    let rest = self[index(startIndex, offsetBy: beginning.count)...]
    guard !end.isEmpty else { return Substring(rest) }
    return rest.ranges(of: end).last.map { Substring(rest[..<$0.lowerBound]) }
  }

  /// What stands before and after a part.
  fileprivate func parted(by part: String) -> (Substring, Substring)? {
    firstRange(of: part).map { (Substring(self[..<$0.lowerBound]), Substring(self[$0.upperBound...])) }
  }
}
