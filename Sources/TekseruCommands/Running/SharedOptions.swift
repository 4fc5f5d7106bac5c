import ArgumentParser
import TekseruLanguage
import TekseruReports

/// The options that every command takes, before its name or after it.
struct SharedOptions: ParsableArguments {
  @Option(help: Help.option("register"), completion: .file())
  var register: String?

  @Option(
    help: Help.option("output"), completion: .list(OutputChoice.allCases.map(\.rawValue)),
    transform: { try Choice.read($0) })
  var output: OutputChoice = .text

  @Option(help: Help.option("language"), transform: SharedOptions.language)
  var language: Language?

  private static func language(_ tag: String) throws -> Language {
    guard let language = Language(tag: tag) else {
      throw ValidationError(Catalogue.text("usage.language", in: Help.language, ["value": .text(Shown.text(tag))]))
    }
    return language
  }
}

/// The choices of `--output`.
enum OutputChoice: String, CaseIterable {
  case text
  case json
  case csv
  case xlsx
  case pdf

  /// The format that is meant.
  var format: OutputFormat {
    switch self {
    case .text: .text
    case .json: .json
    case .csv: .csv
    case .xlsx: .xlsx
    case .pdf: .pdf
    }
  }
}
