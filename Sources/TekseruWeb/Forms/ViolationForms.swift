import Tekseru
import TekseruLanguage
import TekseruRegister

/// A step of a removal, sent from the page of a violation: reported by those who answer for it, confirmed or rejected by
/// an inspector.
struct RemediationForm {
  private let desk: Desk
  private let problems: [Problem]

  init(_ desk: Desk, _ problems: [Problem]) {
    self.desk = desk
    self.problems = problems
  }

  var step: Step {
    get throws(PageFailure) {
      let (form, violation) = (desk.visit.form, desk.visit.form["violation"])
      let act: Act = form["event"] == "reported" ? .remedy : .inspect
      try desk.require(act, at: try desk.place(ofViolation: violation))
      guard problems.isEmpty else { return .show(try ViolationPage(desk, id: violation, problems).page) }
      var draft = Draft(.remediation, id: form["id"])
      draft.set("violation", violation)
      draft.set("event", form["event"])
      draft.set("date", WrittenDay.iso(form["date"]))
      draft.set("by", desk.holder.code)
      draft.set("text", form["text"])
      return .file(draft, next: Link.violation(violation) + "&filed=1")
    }
  }
}

/// A request for more time, sent from the page of a violation.
struct ExtensionForm {
  private let desk: Desk
  private let problems: [Problem]

  init(_ desk: Desk, _ problems: [Problem]) {
    self.desk = desk
    self.problems = problems
  }

  var step: Step {
    get throws(PageFailure) {
      let (form, violation) = (desk.visit.form, desk.visit.form["violation"])
      let place = try desk.place(ofViolation: violation)
      try desk.require(.remedy, at: place)
      guard problems.isEmpty else { return .show(try ViolationPage(desk, id: violation, problems).page) }
      var draft = Draft(.extension, id: form["id"])
      draft.set("violation", violation)
      // The day stands in the form: sent again after midnight, it is still the same request.
      draft.set("requested", WrittenDay.iso(form["requested"]))
      draft.set("reason", form["reason"])
      draft.set("until", WrittenDay.iso(form["until"]))
      draft.set("by", desk.holder.code)
      return .file(draft, next: Link.violation(violation) + "&filed=1")
    }
  }
}

extension Desk {
  /// The organization where a violation was found.
  func place(ofViolation id: String) throws(PageFailure) -> String {
    guard let id = ViolationID(id), let thing = try read({ () throws(ListFailure) in try reader.history(of: id) }),
      case .inspection(let inspection)? = thing.document?.body
    else { throw .notFound }
    return inspection.organization.text
  }
}
