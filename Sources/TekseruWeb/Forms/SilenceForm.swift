import Tekseru
import TekseruRegister

/// The forms on the page of an organization: to hold back what is told of it and all below it, and to end a silence.
enum SilenceForm {
  /// Holds back what is told of a violation, where the form names one, else of an organization.
  static func hold(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    let form = desk.visit.form
    guard form["violation"].isEmpty else { return try ViolationForm.silence(desk, problems) }
    let place = form["organization"]
    try desk.require(.silence, at: place)
    return try step(.silence, desk, at: place, problems) { draft in
      draft.set("organization", place)
      draft.set("from", WrittenDay.iso(form["day"]))
      draft.set("until", WrittenDay.iso(form["until"]))
      draft.set("by", desk.holder.code)
    }
  }

  /// Ends a silence: its document is withdrawn.
  static func end(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    let form = desk.visit.form
    let found = try desk.read { () throws(ListFailure) in
      try desk.reader.histories(of: form["silence"], kind: .silence)
    }
    guard let silence = found.first?.document else { throw .notFound }
    let places = try desk.places(of: silence)
    if places.isEmpty { guard try desk.mayEverywhere(.silence) else { throw .notFound } }
    for place in places { try desk.require(.silence, at: place) }
    try desk.require(.read, at: form["organization"])
    return try step(.withdrawal, desk, at: form["organization"], problems) { draft in
      draft.set("kind", Kind.silence.rawValue)
      draft.set("of", form["silence"])
    }
  }

  private static func step(
    _ kind: Kind, _ desk: Desk, at place: String, _ problems: [Problem], _ fill: (inout Draft) -> Void
  ) throws(PageFailure) -> Step {
    guard problems.isEmpty else { return .show(try OrganizationPage(desk, of: place, problems).page) }
    var draft = Draft(kind, id: desk.visit.form["id"])
    fill(&draft)
    draft.set("reason", desk.visit.form["reason"])
    return .file(draft, next: Link.organization(place) + "&filed=1")
  }
}
