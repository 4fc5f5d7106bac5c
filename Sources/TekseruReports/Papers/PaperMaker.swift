import Tekseru
public import TekseruLanguage
public import TekseruRegister

/// Makes papers out of what a register holds.
public struct PaperMaker {
  let reader: RegisterReader
  let request: ReportRequest
  let language: Language

  /// A maker; the request says of which organization, years and day.
  public init(_ reader: RegisterReader, _ request: ReportRequest, in language: Language) {
    self.reader = reader
    self.request = request
    self.language = language
  }

  /// Makes a paper; `id` is the inspection of those that are of one. Nil when there is no such inspection, or nothing in
  /// it that would be on the paper.
  public func paper(_ name: PaperName, of id: String? = nil) throws(ListFailure) -> Paper? {
    switch name {
    case .act, .representation, .stopWork: try inspectionPaper(name, id ?? "")
    case .representations: try representations()
    case .overdue: try violations(name, isOverdue: true)
    case .council: try violations(name, isOverdue: false)
    case .indicators: try indicators()
    case .safetyWork: try figures(name, .safetyWork)
    case .branches: try figures(name, .branches)
    case .plenum: try plenum()
    }
  }

  func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    Catalogue.text(key, in: language, arguments)
  }

  func begin(_ name: PaperName) -> Paper { Paper(text("paper.\(name.rawValue)"), in: language) }

  func heading(_ column: String) -> String { Catalogue.column(column, in: language) }

  func choice(_ word: String, of field: String) -> String { Catalogue.choice(word, of: field, in: language) }

  /// `2 March 2026`, as the language writes it.
  func day(_ day: Day) -> String { Dates.long(day, in: language) }

  /// An organization's or inspector's name with its code; the code alone when the register has no name for it.
  func name(of code: Identifier, _ kind: Kind) throws(ListFailure) -> String {
    guard let body = try reader.histories(of: code.text, kind: kind).first?.document?.body else { return code.text }
    switch body {
    case .organization(let organization): return "\(organization.name) (\(code.text))"
    case .inspector(let inspector): return "\(inspector.name) (\(code.text))"
    default: return code.text
    }
  }

  /// Of whom the figures are.
  func scope() throws(ListFailure) -> String {
    guard let code = request.organization.flatMap(Identifier.init) else { return "" }
    return try name(of: code, .organization)
  }

  var years: String {
    let (first, last) = (request.years.lowerBound, request.years.upperBound)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  func rows(_ columns: [(String, Bool)]) -> Paper.Rows {
    Paper.Rows(columns: columns.map { (text: $0.0, isNumber: $0.1) })
  }
}
