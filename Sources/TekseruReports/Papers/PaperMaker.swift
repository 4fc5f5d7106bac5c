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
    case .overdue: try overdue()
    case .council: try council()
    case .indicators: try indicators()
    case .safetyWork: try figures(name, .safetyWork)
    case .branches: try figures(name, .branches)
    case .appeals: try figures(name, .appeals)
    case .plenum: try plenum()
    }
  }

  func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    Catalogue.text(key, in: language, arguments)
  }

  func begin(_ name: PaperName) -> Paper { Paper(text("paper.\(name.rawValue)"), in: language) }

  /// What a column is called.
  public func heading(_ column: String) -> String { Catalogue.column(column, in: language) }

  func choice(_ word: String, of field: String) -> String { Catalogue.choice(word, of: field, in: language) }

  /// `2 March 2026`, as the language writes it.
  func day(_ day: Day) -> String { Dates.long(day, in: language) }

  /// `02.03.2026`, as a table holds it.
  func short(_ day: Day) -> String { Dates.figures(day, in: language) }

  /// A line to sign on, for a role of the catalogue.
  func sign(_ role: String, _ name: String? = nil) -> Paper.Signature {
    Paper.Signature(role: text("paper.sign.\(role)"), name: name)
  }

  /// An inspector's name; the code when the register has no name for it.
  func inspectorName(_ code: Identifier) throws(ListFailure) -> String {
    guard case .inspector(let inspector)? = try body(of: code.text, .inspector) else { return code.text }
    return inspector.name
  }

  /// The name of whoever is responsible: what was written, or the name of the person whose code it is.
  func personName(_ written: String?) throws(ListFailure) -> String {
    guard let written else { return "–" }
    guard case .person(let person)? = try body(of: written, .person) else { return written }
    return person.name
  }

  private func body(of code: String, _ kind: Kind) throws(ListFailure) -> Document.Body? {
    try reader.histories(of: code, kind: kind).first?.document?.body
  }

  /// Of whom the figures are; nothing when they are of everybody.
  func scope() throws(ListFailure) -> [(name: String, text: String)] {
    guard let code = request.organization else { return [] }
    return [(heading("organization"), "\(try reader.name(of: code, on: request.day)) (\(code))")]
  }

  var years: String {
    let (first, last) = (request.years.lowerBound, request.years.upperBound)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  func rows(_ columns: [(String, Bool)]) -> Paper.Rows {
    Paper.Rows(columns: columns.map { (text: $0.0, isNumber: $0.1) })
  }
}
