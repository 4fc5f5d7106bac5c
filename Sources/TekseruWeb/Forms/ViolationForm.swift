import Tekseru
import TekseruRegister

/// The forms on the page of a violation: each makes one document about it.
enum ViolationForm {
  /// A step of a removal: reported by those who answer for it, confirmed or rejected by an inspector.
  static func remediation(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    let field = PhotoField("", desk.visit.form, desk.visit.photos)
    let act: Act = desk.visit.form["event"] == "reported" ? .remedy : .inspect
    var remarks = field.problems(desk)
    // Whoever removed it must learn what is still wrong.
    if desk.visit.form["event"] == "rejected", desk.visit.form["text"].isEmpty {
      remarks.append(FormProblem(desk.text("page.rejectedWhy"), field: "text"))
    }
    return try step(.remediation, act, desk, problems, remarks) { form, draft in
      draft.set("violation", form["violation"])
      draft.set("event", form["event"])
      draft.set("date", WrittenDay.iso(form["date"]))
      draft.set("text", form["text"])
      if !field.photos.isEmpty { draft.set("photos", field.photos.map(\.text)) }
    }
  }

  /// A request for more time. The day stands in the form: sent again after midnight, it is still the same request.
  static func `extension`(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    try step(.extension, .remedy, desk, problems) { form, draft in
      draft.set("violation", form["violation"])
      draft.set("requested", WrittenDay.iso(form["day"]))
      draft.set("reason", form["reason"])
      draft.set("until", WrittenDay.iso(form["until"]))
    }
  }

  /// The decision on a request for more time; the request must be about this very violation.
  static func decision(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    let request = desk.visit.form["extension"]
    let asked = try desk.read { () throws(ListFailure) in try desk.reader.histories(of: request, kind: .extension) }
    guard case .extension(let known)? = asked.first?.document?.body,
      known.violation.description == desk.visit.form["violation"]
    else { throw .notFound }
    var remarks: [FormProblem] = []
    if desk.visit.form["decision"] == "granted", desk.visit.form["due"].isEmpty {
      remarks.append(FormProblem(desk.text("page.grantedUntil"), field: "due"))
    }
    return try step(.extensionDecision, .decide, desk, problems, remarks) { form, draft in
      draft.set("extension", request)
      draft.set("decision", form["decision"])
      draft.set("date", WrittenDay.iso(form["day"]))
      if form["decision"] == "granted" { draft.set("due", WrittenDay.iso(form["due"])) }
    }
  }

  /// Alerts are held back.
  static func silence(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    try step(.silence, .silence, desk, problems) { form, draft in
      draft.set("violation", form["violation"])
      draft.set("from", WrittenDay.iso(form["day"]))
      draft.set("until", WrittenDay.iso(form["until"]))
      draft.set("reason", form["reason"])
    }
  }

  /// Somebody sees to what is overdue.
  static func acknowledgement(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    try step(.acknowledgement, .acknowledge, desk, problems) { form, draft in
      draft.set("violation", form["violation"])
      draft.set("date", WrittenDay.iso(form["day"]))
      draft.set("text", form["text"])
    }
  }

  /// Files a document about a violation by the visitor, who must have the right at its place; what it was refused for
  /// stands above the violation's page.
  private static func step(
    _ kind: Kind, _ act: Act, _ desk: Desk, _ problems: [Problem],
    _ remarks: [FormProblem] = [], _ fill: (Form, inout Draft) -> Void
  ) throws(PageFailure) -> Step {
    let form = desk.visit.form
    let violation = form["violation"]
    try desk.require(act, at: try desk.place(ofViolation: violation))
    guard problems.isEmpty, remarks.isEmpty else {
      return .show(try ViolationPage(desk, id: violation, problems, remarks).page)
    }
    var draft = Draft(kind, id: form["id"])
    fill(form, &draft)
    draft.set("by", desk.holder.code)
    return .file(draft, next: Link.violation(violation) + "&filed=1")
  }
}

extension Desk {
  /// The organization where a violation was found.
  func place(ofViolation id: String) throws(PageFailure) -> String {
    guard let id = ViolationID(id), let place = try organization(ofViolation: id) else { throw .notFound }
    return place
  }

  /// The same; nil where there is no such violation, or no more.
  func organization(ofViolation id: ViolationID) throws(PageFailure) -> String? {
    guard let thing = try read({ () throws(ListFailure) in try reader.history(of: id) }),
      case .inspection(let inspection)? = thing.document?.body
    else { return nil }
    return inspection.organization.text
  }
}
