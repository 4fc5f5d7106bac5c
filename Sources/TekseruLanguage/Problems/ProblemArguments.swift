import Tekseru

/// What a problem's sentence can name, by the names that the catalogue uses.
struct ProblemArguments {
  let problem: Problem
  let language: Language
  let isOfForm: Bool

  private static let counts: Set = ["atMost", "employer", "workers", "sum", "difference", "records"]

  /// The arguments; what the problem does not say is not among them.
  var all: [String: Argument] {
    var all = problem.details.filter { !$1.isEmpty }.reduce(into: [String: Argument]()) {
      $0[$1.key] = detail($1.key, $1.value)
    }
    all["value"] = problem.value.map { .text(day($0) ?? Shown.text($0)) }
    all["suggestion"] = problem.suggestion.map { .text(Shown.text($0)) }
    all["name"] = .text(Shown.text(FieldName.last(of: problem.path)))
    all["expected"] = problem.expected.flatMap {
      Expected.words(for: $0, field: fieldPath, in: language, isOfForm: isOfForm)
    }
    .map { .text($0) }
    all["field"] = .text(field(fieldPath))
    all["article"] = .text(FieldName.article(field(fieldPath)))
    if let other = problem.details["field"] { all["other"] = .text(field(other)) }
    return all
  }

  private var fieldPath: String { FieldName.column(of: problem.path) }

  private func detail(_ name: String, _ value: String) -> Argument {
    if ProblemArguments.counts.contains(name), let number = Int(value) { return .number(number) }
    if name == "country" || name == "kind" {
      return .text(Catalogue.choice(value, of: name == "kind" ? "document" : name, in: language))
    }
    return .text(day(value) ?? Shown.text(value))
  }

  /// A day as a reader of a form writes it.
  private func day(_ text: String) -> String? {
    isOfForm ? (try? Day(text)).map { Dates.figures($0, in: language) } : nil
  }

  private func field(_ column: String) -> String {
    FieldName.words(for: column, in: language, withKey: isInText)
  }

  /// Whether the author sees the document's own keys: in a text file, not in a cell or a form.
  private var isInText: Bool {
    if case .text = problem.place { !isOfForm } else { false }
  }
}
