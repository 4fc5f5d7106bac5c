import CXlsxWriter
public import Tekseru
public import TekseruDocuments
public import TekseruLanguage

/// A workbook to fill in: a sheet for one kind of documents, a page of help, and the lists to choose from.
///
/// The example stands above the headings, where nothing is read from; the headings are locked, the cells below them take
/// only what may stand there.
public struct TemplateWorkbook {
  /// A code that a register knows, and what it stands for.
  public struct Known: Sendable {
    var code: String
    var name: String

    /// Makes an entry of a list.
    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }

    /// The code and name of an organization or an inspector; nil for anything else.
    public init?(_ body: Document.Body) {
      switch body {
      case .organization(let organization): self.init(code: organization.code.text, name: organization.name)
      case .inspector(let inspector): self.init(code: inspector.code.text, name: inspector.name)
      default: return nil
      }
    }

    /// Each code once with its newest name, in the order of the codes; the given ones stand in the order of their days.
    public static func latest(of entries: [Known]) -> [Known] {
      Dictionary(entries.map { (Array($0.code.utf8), $0) }) { $1 }.values.sorted {
        $0.code.utf8.lexicographicallyPrecedes($1.code.utf8)
      }
    }
  }

  private let kind: Kind
  private let columns: [TemplateColumn]
  private let language: Language
  private let known: [Kind: [Known]]

  /// A template; `known` are the register's own organizations and inspectors, to choose from.
  public init(_ kind: Kind, headings: Headings, language: Language, known: [Kind: [Known]] = [:]) {
    self.kind = kind
    self.language = language
    self.known = known.filter { !$0.value.isEmpty }
    columns = TemplateWorkbook.ordered(Template.columns(of: kind, headings: headings))
  }

  /// The kind's own columns first; what every document may have comes last, and the sheet's name tells the kind.
  private static func ordered(_ columns: [TemplateColumn]) -> [TemplateColumn] {
    let common = ["id", "replaces", "filedBy", "note"]
    return columns.filter { !common.contains($0.name) && $0.name != "document" }
      + common.compactMap { name in columns.first { $0.name == name } }
  }

  /// The kind's name as sheets have it: that of many where there is a word for it.
  private var title: String {
    let key = "sheet.\(kind.rawValue)"
    return Catalogue.has(key)
      ? Catalogue.text(key, in: language) : Catalogue.choice(kind.rawValue, of: "document", in: language)
  }

  /// Writes the workbook; fails when the temporary file does.
  public func write(to sink: ByteSink) throws(TableFileFailure) {
    guard let file = WorkbookFile(keepsRows: true) else { throw .notWritten }
    let form = file.addSheet(title)
    let help = file.addSheet(Catalogue.text("sheet.help", in: language))
    let lists = TemplateLists(columns, known: known, language: language)
    lists.write(to: file)
    TemplateForm(columns: columns, lists: lists, language: language).write(to: form, file.formats)
    TemplateHelp(columns: columns, language: language).write(to: help, file.formats)
    try file.write(to: sink)
  }
}
