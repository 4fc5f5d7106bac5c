import Tekseru
import TekseruRegister

/// The forms on the page of a participant's points: each makes one document about the contest.
enum ContestForm {
  /// A juror's mark.
  static func mark(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    let asked = try AskedContest(desk)
    try desk.require(.mark, at: try participant(desk, asked).place ?? "")
    return try step(.juryMark, desk, asked, problems) { form, draft in
      fillSubject(&draft, form, asked)
      draft.set("mark", form["mark"].replacing(",", with: "."))
      draft.set("author", desk.holder.code)
    }
  }

  /// An objection to a participant's points.
  static func objection(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    let asked = try AskedContest(desk)
    guard try asked.mayObject(to: try participant(desk, asked)) else { throw .notFound }
    return try step(.objection, desk, asked, problems) { form, draft in
      fillSubject(&draft, form, asked)
      draft.set("by", desk.holder.code)
    }
  }

  /// The decision on an objection to this very participant's points.
  static func decision(_ desk: Desk, _ problems: [Problem]) throws(PageFailure) -> Step {
    let asked = try AskedContest(desk)
    let form = desk.visit.form
    try desk.require(.decide, at: asked.contest.regulation.organizer.text)
    let isRaised = asked.contest.objections.contains { raised in
      raised.objection.id.text == form["objection"] && raised.objection.said.participant.text == form["participant"]
    }
    guard isRaised else { throw .notFound }
    return try step(.objectionDecision, desk, asked, problems) { form, draft in
      draft.set("objection", form["objection"])
      draft.set("decision", form["decision"])
      draft.set("by", desk.holder.code)
      guard form["decision"] == "upheld" else { return }
      draft.set("criterion", form["criterion"])
      draft.set("points", form["points"].replacing(",", with: "."))
    }
  }

  /// The participant whom the form is about.
  private static func participant(_ desk: Desk, _ asked: AskedContest) throws(PageFailure) -> Participant {
    try asked.participant(desk.visit.form["participant"], in: try asked.scored(isExplained: false))
  }

  private static func fillSubject(_ draft: inout Draft, _ form: Form, _ asked: AskedContest) {
    draft.set("freeze", asked.contest.freeze?.id.text ?? "")
    draft.set("nomination", asked.nomination.code.text)
    draft.set("participant", form["participant"])
    draft.set("criterion", form["criterion"])
  }

  /// Files what the form says, with its day and reason; what it was refused for stands above the page of the points.
  private static func step(
    _ kind: Kind, _ desk: Desk, _ asked: AskedContest, _ problems: [Problem], _ fill: (Form, inout Draft) -> Void
  ) throws(PageFailure) -> Step {
    let form = desk.visit.form
    guard problems.isEmpty else { return .show(try PointsPage(desk, problems).page) }
    var draft = Draft(kind, id: form["id"])
    fill(form, &draft)
    draft.set("date", WrittenDay.iso(form["day"]))
    draft.set("reason", form["reason"])
    return .file(draft, next: Link.points(form["participant"], asked) + "&filed=1")
  }
}
