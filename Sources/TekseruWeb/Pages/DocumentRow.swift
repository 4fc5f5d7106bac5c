import Tekseru
import TekseruLanguage
import TekseruRegister

extension Desk {
  /// An entry of the log as a row of those behind something.
  func row(_ entry: LogEntry) -> [String: Any] {
    [
      "link": Link.document(entry.sequence), "sequence": Numbers.integer(entry.sequence, in: language),
      "kind": Catalogue.choice(entry.kind.rawValue, of: "document", in: language), "id": entry.id,
      "recorded": moment(entry.recordedAt), "filedBy": entry.filedBy,
    ]
  }

  /// A moment, as the clocks of the world's middle have it: to the minute.
  func moment(_ instant: Instant) -> String {
    "\(Dates.figures(instant.day, in: language)) \(instant.description.dropFirst(11).prefix(5)) UTC"
  }

  /// What is wrong with a form: what its document was refused for, each at the field that `field` names for its path, and
  /// remarks of the page's own.
  func problems(
    _ problems: [Problem], remarks: [FormProblem] = [], field: (String) -> String = FormProblem.field(at:)
  ) -> [String: Any] {
    let found =
      problems.filter { $0.level == .error }.map { problem in
        FormProblem(Sentence.sentence(for: problem, in: language), field: field(problem.path))
      } + remarks
    return ["hasProblems": !found.isEmpty, "problems": found]
  }
}

extension Views.Template {
  /// The documents behind something.
  static let documentRows = Views.Template(
    name: "documentRows",
    text: """
      <h2>{{w.page.documents}}</h2>
      <ul class="rows">{{#documents}}<li><p><a href="{{link}}">{{kind}} {{id}}</a></p>
      <p class="soft">{{recorded}} · {{filedBy}}</p></li>
      {{/documents}}</ul>
      """)
}
