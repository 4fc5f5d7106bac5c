import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// The jury's marks of a participant, the objections to its points, and the forms for both while they are open.
struct JuryPart {
  private let desk: Desk
  private let asked: AskedContest
  private let participant: Participant

  init(_ desk: Desk, _ asked: AskedContest, _ participant: Participant) {
    self.desk = desk
    self.asked = asked
    self.participant = participant
  }

  var values: [String: Any] {
    get throws(PageFailure) {
      let isOpen = asked.contest.freeze != nil && asked.contest.publication == nil
      let criteria = asked.nomination.criteria
      let mine = given.filter { $0.said.author.text == desk.holder.code }.map(\.said.criterion)
      let marked = criteria.filter { $0.isMarkedByJury && !mine.contains($0.code) }
      let place = participant.place ?? ""
      let mayMark = isOpen && !marked.isEmpty ? try desk.may(.mark, at: place) : false
      let isInTime = isOpen ? try self.isInTime : false
      let mayObject = isInTime ? try asked.mayObject(to: participant) : false
      var marks: [[String: Any]] = []
      if try desk.may(.read, at: asked.contest.regulation.organizer.text) { marks = try self.marks }
      let objections = try self.objections(isOpen: isOpen)
      return [
        "mark": form("/marks", if: mayMark, over: marked), "object": form("/objections", if: mayObject, over: criteria),
        "marks": marks, "hasMarks": !marks.isEmpty, "objections": objections, "hasObjections": !objections.isEmpty,
      ]
    }
  }

  /// Whether an objection may still be handed in today.
  private var isInTime: Bool {
    get throws(PageFailure) {
      guard let freeze = asked.contest.freeze else { return false }
      let today = try desk.day(at: asked.contest.regulation.organizer.text)
      return today <= freeze.said.lastDayForObjections(under: asked.contest.regulation)
    }
  }

  /// What a form begins with: its address, the id of the document that comes of it, and what was typed when it was this one
  /// that was sent; `criterion`: the one that is chosen at first.
  private func form(
    _ action: String, if isThere: Bool, over criteria: [Criterion], about objection: String = "",
    criterion: Identifier? = nil
  ) -> Any {
    guard isThere else { return false }
    let isSent = desk.visit.path == action && desk.visit.form["objection"] == objection
    func typed(_ name: String) -> String { isSent ? desk.visit.form[name] : "" }
    let chosen = isSent ? typed("criterion") : criterion?.text
    return [
      "action": action, "id": isSent ? desk.visit.form["id"] : desk.newID(), "objection": objection,
      "typedMark": typed("mark"), "typedPoints": typed("points"), "typedReason": typed("reason"),
      "criteria": criteria.map { choice($0, isChosen: $0.code.text == chosen) },
    ]
  }

  private func choice(_ criterion: Criterion, isChosen: Bool) -> [String: Any] {
    ["code": criterion.code.text, "name": name(of: criterion), "isChosen": isChosen]
  }

  private func name(of criterion: Criterion) -> String {
    "\(criterion.clause) \(criterion.title?.text(for: desk.language) ?? criterion.measure.words(in: desk.language))"
  }

  /// The marks of the participant in this nomination.
  private var given: [Contest.Filed<JuryMark>] {
    asked.contest.marks.filter {
      $0.said.participant == participant.code && $0.said.nomination == asked.nomination.code
    }
  }

  private var marks: [[String: Any]] {
    get throws(PageFailure) {
      var rows: [[String: Any]] = []
      for mark in given {
        rows.append([
          "mark": mark.said.mark.words(in: desk.language), "by": try desk.name(ofPerson: mark.said.author.text),
          "day": desk.shown(mark.said.date), "reason": mark.said.reason,
        ])
      }
      return rows
    }
  }

  private func objections(isOpen: Bool) throws(PageFailure) -> [[String: Any]] {
    let mayDecide = isOpen ? try desk.may(.decide, at: asked.contest.regulation.organizer.text) : false
    var rows: [[String: Any]] = []
    for raised in asked.contest.objections {
      let said = raised.objection.said
      guard said.participant == participant.code, said.nomination == asked.nomination.code else { continue }
      rows.append([
        "about": asked.nomination.criteria.first { $0.code == said.criterion }.map(name).ifGiven,
        "by": try desk.name(ofPerson: said.by.text),
        "day": desk.shown(said.date),
        "reason": said.reason, "decision": raised.decision.map { decision in words(decision.said) }.ifGiven,
        "isOpen": raised.decision == nil,
        "decide": form(
          "/objection-decisions", if: mayDecide && raised.decision == nil && said.by.text != desk.holder.code,
          over: asked.nomination.criteria, about: raised.objection.id.text, criterion: said.criterion),
      ])
    }
    return rows
  }

  private func words(_ decision: ObjectionDecision) -> String {
    let word =
      switch decision.decision {
      case .upheld(_, let points):
        "\(Catalogue.choice("upheld", of: "decision", in: desk.language)): \(points.words(in: desk.language))"
      case .refused: Catalogue.choice("refused", of: "decision", in: desk.language)
      }
    return "\(word), \(desk.shown(decision.date)). \(decision.reason)"
  }
}

extension Views.Template {
  /// How a form about a participant's points begins.
  static let juryFormHead = Views.Template(
    name: "juryFormHead",
    text: """
      <form method="post" action="{{action}}"><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="id" value="{{id}}"><input type="hidden" name="day" value="{{today}}">
      <input type="hidden" name="contest" value="{{contest}}"><input type="hidden" name="nomination" value="{{nomination}}">
      <input type="hidden" name="participant" value="{{participant}}"><input type="hidden" name="objection" value="{{objection}}">
      """)

  /// Marks, objections, and their forms.
  static let jury = Views.Template(
    name: "jury",
    text: """
      {{#hasMarks}}<h2>{{w.page.marks}}</h2>
      <ul class="rows">{{#marks}}<li><p><b>{{mark}}</b> · {{by}}</p><p>{{reason}}</p><p class="soft">{{day}}</p></li>
      {{/marks}}</ul>{{/hasMarks}}
      {{#mark}}<h2>{{w.page.giveMark}}</h2>
      {{> juryFormHead}}
      <p class="field"><label for="markCriterion">{{w.page.criterion}}</label><select id="markCriterion" name="criterion" required>
      {{#criteria}}<option value="{{code}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
      {{/criteria}}</select></p>
      <p class="field"><label for="markNumber">{{w.page.mark}}</label><input id="markNumber" name="mark" inputmode="decimal" value="{{typedMark}}" required></p>
      <p class="field"><label for="markReason">{{w.heading.reason}}</label><textarea id="markReason" name="reason" required maxlength="20000">{{typedReason}}</textarea></p>
      <p class="actions"><button>{{w.page.giveMark}}</button></p></form>{{/mark}}
      {{#hasObjections}}<h2>{{w.page.objections}}</h2>
      <ul class="rows">{{#objections}}<li><p>{{reason}}</p><p class="soft">{{day}} · {{by}}{{#about}} · {{about}}{{/about}}</p>
      {{#decision}}<p>{{decision}}</p>{{/decision}}
      {{#decide}}{{> juryFormHead}}
      <p class="field"><label for="criterion{{id}}">{{w.page.criterion}}</label><select id="criterion{{id}}" name="criterion">
      {{#criteria}}<option value="{{code}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
      {{/criteria}}</select></p>
      <p class="field"><label for="points{{id}}">{{w.page.newPoints}}</label><input id="points{{id}}" name="points" inputmode="decimal" value="{{typedPoints}}"></p>
      <p class="field"><label for="reason{{id}}">{{w.heading.reason}}</label><textarea id="reason{{id}}" name="reason" required maxlength="20000">{{typedReason}}</textarea></p>
      <p class="actions"><button name="decision" value="upheld">{{w.page.uphold}}</button>
      <button class="second" name="decision" value="refused">{{w.page.refuse}}</button></p></form>{{/decide}}
      {{^decide}}{{#isOpen}}<p class="soft">{{w.page.undecided}}</p>{{/isOpen}}{{/decide}}</li>
      {{/objections}}</ul>{{/hasObjections}}
      {{#object}}<details><summary>{{w.page.object}}</summary>
      {{> juryFormHead}}
      <p class="field"><label for="objectCriterion">{{w.page.criterion}}</label><select id="objectCriterion" name="criterion"><option value="">{{w.page.wholeResult}}</option>
      {{#criteria}}<option value="{{code}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
      {{/criteria}}</select></p>
      <p class="field"><label for="objectReason">{{w.heading.reason}}</label><textarea id="objectReason" name="reason" required maxlength="20000">{{typedReason}}</textarea></p>
      <p class="actions"><button>{{w.page.sendObjection}}</button></p></form></details>{{/object}}

      """)
}
