import Tekseru
import TekseruLanguage
import TekseruReports

/// A problem as a line for people and as an object for programs.
enum ProblemCell {
  /// `june.csv:14:7: "hgih" is not a severity: use critical, gross, significant or minor.`
  ///
  /// Where the place is not known, the line on which the document begins stands for it.
  static func line(_ problem: Problem, in name: String, line: Int?, language: Language) -> String {
    let place: String? =
      switch problem.place {
      case .text(let line, let column): "\(line):\(column)"
      case .cell(let sheet, let name): "\(Shown.text(sheet))!\(name)"
      case nil: line.map { "\($0)" }
      }
    let level = problem.level == .warning ? [Catalogue.text("level.warning", in: language)] : []
    let parts = [[Shown.text(name, atMost: 4_096), place].compactMap(\.self).joined(separator: ":")] + level
    return (parts + [Sentence.sentence(for: problem, in: language)]).joined(separator: ": ")
  }

  /// `code level message line column path value expected suggestion`, the message in the reader's language; for a workbook
  /// `sheet` and `cell` as well.
  static func cell(_ problem: Problem, line: Int?, in language: Language) -> Cell {
    var place: (line: Int?, column: Int?) = (line, nil)
    var cell: [Cell.Field] = []
    switch problem.place {
    case .text(let line, let column): place = (line, column)
    case .cell(let sheet, let name):
      place.line = nil
      cell = [Cell.Field("sheet", .text(sheet)), Cell.Field("cell", .text(name))]
    case nil: break
    }
    let head = [
      Cell.Field("code", .text(problem.code.rawValue)),
      Cell.Field("level", .text(problem.level.rawValue)),
      Cell.Field("message", .text(Sentence.sentence(for: problem, in: language))),
      Cell.Field("line", place.line.map { .integer($0) } ?? .none),
      Cell.Field("column", place.column.map { .integer($0) } ?? .none),
    ]
    return .object(
      head + cell + [
        Cell.Field("path", problem.path.isEmpty ? .none : .text(problem.path)),
        Cell.Field("value", problem.value.map { .text($0) } ?? .none),
        Cell.Field("expected", problem.expected.map { .text(Expected.brief($0, in: language)) } ?? .none),
        Cell.Field("suggestion", problem.suggestion.map { .text($0) } ?? .none),
      ])
  }
}
