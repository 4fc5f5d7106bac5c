import Tekseru
import TekseruAlerts
import TekseruLanguage
import TekseruRegister

extension Desk {
  /// An entry of the log as a row of those behind something.
  func row(_ entry: LogEntry, saying words: String? = nil) throws(PageFailure) -> [String: Any] {
    [
      "link": Link.document(entry.sequence), "sequence": Numbers.integer(entry.sequence, in: language),
      "kind": Catalogue.choice(entry.kind.rawValue, of: "document", in: language), "id": entry.id,
      "recorded": moment(entry.recordedAt), "filedBy": try name(ofPerson: entry.filedBy),
      "says": words.ifGiven,
    ]
  }

  /// A moment to the minute, as the clock shows it at the visitor's own place, with how far it is ahead of UTC.
  func moment(_ instant: Instant) -> String {
    let offset = SystemZones.offset(of: ownZone, at: instant)
    let shown = SystemZones.shown(instant, ahead: offset)
    let time = shown.description.dropFirst(11).prefix(5)
    return "\(Dates.figures(shown.day, in: language)) \(time) UTC\(Desk.sign(offset))"
  }

  private var ownZone: String? {
    guard let place = rights.roots(of: .read).first else { return nil }
    return (try? reader.timeZone(of: place, on: today)) ?? nil
  }

  /// An offset from UTC as people write it: `+5`, `+5:30`, `−3`; nothing for none.
  private static func sign(_ offset: Int) -> String {
    guard offset != 0 else { return "" }
    let (hours, minutes) = (abs(offset) / 3_600, abs(offset) / 60 % 60)
    return "\(offset < 0 ? "−" : "+")\(hours)" + (minutes == 0 ? "" : ":\(minutes < 10 ? "0" : "")\(minutes)")
  }

  /// What is wrong with a form: what its document was refused for, each at the field that `field` names for its path, and
  /// remarks of the page's own.
  func problems(
    _ problems: [Problem], remarks: [FormProblem] = [], field: (String) -> String = FormProblem.field(at:)
  ) -> [String: Any] {
    let found =
      problems.filter { $0.level == .error }.map { problem in
        FormProblem(Sentence.sentence(for: problem, in: language, isOfForm: true), field: field(problem.path))
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
      {{#says}}<p>{{says}}</p>{{/says}}<p class="soft">{{recorded}} · {{filedBy}}</p></li>
      {{/documents}}</ul>
      """)
}
