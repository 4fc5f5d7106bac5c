public import Tekseru

/// A problem said to a person.
public enum Sentence {
  /// The one sentence for the person who can mend the problem, in their language.
  ///
  /// It names the field in the reader's words, the value as written and what to do. Values from files are shown on one
  /// line without control characters and cut at 60 characters. Where there is a suggestion, a question follows.
  /// `isOfForm`: who reads it filled a form in, and never sees keys, canonical words or days as documents write them.
  public static func sentence(for problem: Problem, in language: Language, isOfForm: Bool = false) -> String {
    let arguments = ProblemArguments(problem: problem, language: language, isOfForm: isOfForm).all
    var sentence = Catalogue.text(key(of: problem), in: language, arguments)
    if let first = sentence.first, first.isLowercase { sentence = first.uppercased() + sentence.dropFirst() }
    guard let suggestion = arguments["suggestion"], !namesSuggestion(problem.code) else { return sentence }
    return sentence + " " + Catalogue.text("problem.suggestion", in: language, ["suggestion": suggestion])
  }

  /// The line of a receipt: `june.csv:14:7: "hgih" is not a severity: use critical, gross, significant or minor.`
  ///
  /// A workbook's cell stands as `june.xlsx:Violations!D14: …`; without a place the path inside the document stands
  /// there.
  public static func line(file: String?, problem: Problem, in language: Language) -> String {
    let beginning = [file.map { Shown.text($0) }, place(of: problem)].compactMap(\.self)
    return (beginning + [" "]).joined(separator: ":") + sentence(for: problem, in: language)
  }

  /// Whether the sentence itself names what would have been right.
  private static func namesSuggestion(_ code: ProblemCode) -> Bool {
    code == .referenceLookalike || code == .replacesNotCurrent
  }

  private static func place(of problem: Problem) -> String? {
    switch problem.place {
    case .text(let line, let column): "\(line):\(column)"
    case .cell(let sheet, let name): "\(Shown.text(sheet))!\(name)"
    case nil: problem.path.isEmpty ? nil : Shown.text(problem.path)
    }
  }

  /// The sentence of the problem's reason where there is one, else of its code.
  static func key(of problem: Problem) -> String {
    let key = "problem.\(problem.code.rawValue)"
    let reason = problem.reason ?? (problem.value == nil ? "missing" : "")
    return Catalogue.has("\(key).\(reason)") ? "\(key).\(reason)" : key
  }
}
