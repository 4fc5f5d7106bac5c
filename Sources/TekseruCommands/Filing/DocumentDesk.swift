import Tekseru
import TekseruDocuments
import TekseruLanguage

/// Reads documents in every format: the words of all languages are looked up only when a table comes.
final class DocumentDesk {
  private let limits: Limits
  private let today: Day
  private let plain: DocumentReader
  private lazy var worded = DocumentReader(limits: limits, headings: .ofAllLanguages, today: today)

  init(limits: Limits, today: Day) {
    self.limits = limits
    self.today = today
    plain = DocumentReader(limits: limits, today: today)
  }

  /// Reads a file whole.
  func read(_ bytes: [UInt8], as format: Format) -> Reading {
    reader(of: bytes, format).read(bytes, format: format)
  }

  /// Finds out where values of documents stand, by reading their file once more.
  func places(of paths: [Int: [String]], in bytes: [UInt8], as format: Format) -> [Int: [Place?]] {
    reader(of: bytes, format).places(of: paths, in: bytes, format: format)
  }

  private func reader(of bytes: [UInt8], _ format: Format) -> DocumentReader {
    format.corrected(by: bytes).isTable ? worded : plain
  }

  /// A stream of documents, a line each.
  func lines() -> NDJSONLines { NDJSONLines(reader: plain) }
}

extension Headings {
  /// What columns and choices are called in every language of the catalogue.
  static var ofAllLanguages: Headings { Headings(Catalogue.headings(), Catalogue.choices(), Catalogue.sheetNames()) }

  /// What they are called in one language.
  static func of(_ language: Language) -> Headings {
    Headings(
      Catalogue.headings(in: [language]), Catalogue.choices(in: [language]), Catalogue.sheetNames(in: [language]))
  }

  private init(_ columns: [Catalogue.Word], _ choices: [Catalogue.Word], _ sheets: [Catalogue.Word]) {
    self.init(
      columns: columns.map { Entry(name: $0.name, text: $0.text) },
      choices: choices.map { Entry(name: $0.name, text: $0.text) },
      sheets: sheets.map { Entry(name: $0.name, text: $0.text) })
  }
}
