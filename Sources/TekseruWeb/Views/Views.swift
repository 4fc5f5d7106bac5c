import Mustache
import Synchronization

/// The templates of all pages, compiled once; they are part of the program.
struct Views: Sendable {
  private let library: MustacheLibrary

  /// A page's template, under its name.
  struct Template: Sendable {
    let name: String
    let text: String
  }

  /// Every template. A page that is added is named here.
  static let all: [Template] = [
    .layout, .violationRows, .turning, .documentRows, .requests, .toDecide, .place, .kept, .photos,
    .photoField, .notice,
    .enter, .invitation, .newPassword, .account, .home, .organization,
    .violations, .violation, .formHead, .silences, .alerts, .told,
    .reports, .report, .bars, .records,
    .contests, .contest, .points, .jury, .juryFormHead, .test,
    .inspection, .document, .inspectionForm, .receipts, .refused, .mending,
    .people, .person, .house, .code, .secondFactor, .failure,
  ]

  /// Compiles the templates.
  init() throws {
    MustacheContentTypes.register(Escaped(), named: Escaped.name)
    var library = MustacheLibrary()
    for template in Views.all { try library.register(Escaped.pragma + template.text, named: template.name) }
    self.library = library
  }

  /// A page with what stands around each, and with what is wrong beside the fields of the form that was sent.
  func html(_ page: Page, in frame: Frame) -> String {
    var values = frame.values(for: page)
    var body = library.render(values, withTemplate: page.template.name) ?? ""
    var problems =
      values["problems"] as? [FormProblem] ?? (values["problems"] as? [String] ?? []).map { FormProblem($0) }
    if !problems.isEmpty, let form = SentForm(in: body, action: frame.visit.path, id: frame.visit.form["id"]) {
      (body, problems) = form.marked(problems)
    }
    values["problems"] = problems.map(\.values)
    values["body"] = body
    return library.render(values, withTemplate: Template.layout.name) ?? ""
  }
}
