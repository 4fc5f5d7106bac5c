import ArgumentParser
import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister

/// The options of `file` and `check`: what is read, and how.
struct IntakeOptions: ParsableArguments {
  @ArgumentParser.Argument(help: Help.argument("files"), completion: .file())
  var inputs: [String]

  @Option(help: Help.option("format", ["names": "json, yaml, ndjson, csv, xlsx"]), transform: IntakeOptions.format)
  var format: Format?

  @Flag(help: Help.option("all-or-nothing"))
  var allOrNothing = false

  @Flag(help: Help.option("register-unknown"))
  var registerUnknown = false

  @Option(help: Help.option("filed-by"))
  var filedBy: String?

  @Option(help: Help.option("limit-file-size"))
  var limitFileSize: Int?

  @Option(help: Help.option("limit-documents"))
  var limitDocuments: Int?

  func validate() throws {
    guard inputs.contains("-"), format == nil else { return }
    throw ValidationError(Catalogue.text("usage.stdinFormat", in: Help.language))
  }

  static func format(_ name: String) throws -> Format {
    guard let format = Format(rawValue: name.lowercased()) ?? Format(fileName: "." + name) else {
      throw ValidationError(
        Catalogue.text(
          "usage.format", in: Help.language,
          ["value": .text(Shown.text(name)), "names": "json, yaml, ndjson, csv, xlsx"]))
    }
    return format
  }

  /// What is to be read.
  func intake(_ session: Session) -> Intake {
    var limits = Limits.standard
    if let limitFileSize { limits.fileBytes = limitFileSize }
    if let limitDocuments { limits.documents = limitDocuments }
    return Intake(
      inputs: inputs.map(RawArguments.bytes(of:)), format: format, limits: limits, today: session.now.day)
  }

  /// How it is filed.
  var filing: FilingOptions { FilingOptions(registersUnknown: registerUnknown, isAllOrNothing: allOrNothing) }

  /// Who files it.
  var filer: String { filedBy ?? Environment.loginName }
}
