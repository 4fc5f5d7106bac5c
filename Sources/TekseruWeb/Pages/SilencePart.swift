import Tekseru
import TekseruLanguage
import TekseruRegister

/// What is held back at an organization, above it and below it; the form to hold everything back there, and those to end it.
struct SilencePart {
  private let desk: Desk
  private let code: String

  /// So many stand there, those that end first.
  private static let most = 40

  init(_ desk: Desk, at code: String) {
    self.desk = desk
    self.code = code
  }

  /// The values for the page of the organization.
  var values: [String: Any] {
    get throws(PageFailure) {
      let today = try desk.day(at: code)
      var rows: [[String: Any]] = []
      for (id, silence) in try recorded(from: today) where rows.count < SilencePart.most {
        if let place = try place(of: silence) { rows.append(try row(id, silence, at: place)) }
      }
      let isAgain = desk.visit.path == "/silences"
      let hold: [String: Any] = [
        "action": "/silences", "id": isAgain ? desk.visit.form["id"] : desk.newID(), "violation": "",
        "newDay": isAgain ? desk.visit.form["until"] : "", "why": isAgain ? desk.visit.form["reason"] : "",
      ]
      return [
        "silences": rows, "hasSilences": !rows.isEmpty, "today": today.description,
        "hold": try desk.may(.silence, at: code) ? hold as Any : false,
      ]
    }
  }

  /// The silences that hold today or later, those that end first before the others.
  private func recorded(from today: Day) throws(PageFailure) -> [(id: String, silence: Silence)] {
    var found: [(id: String, silence: Silence)] = []
    try desk.read { () throws(ListFailure) in
      try desk.reader.things(ThingFilter(kind: .silence), on: today) { thing in
        if case .silence(let silence) = thing.document.body, today <= silence.until {
          found.append((thing.id, silence))
        }
      }
    }
    return found.sorted { ($0.silence.until, $0.id) < ($1.silence.until, $1.id) }
  }

  /// Where a silence is about, if that is here, above or below.
  private func place(of silence: Silence) throws(PageFailure) -> String? {
    var place = silence.organization?.text
    if place == nil, let violation = silence.violation { place = try desk.organization(ofViolation: violation) }
    guard let place else { return nil }
    if try chain(from: code).contains(place) { return place }
    return try chain(from: place).contains(code) ? place : nil
  }

  private func chain(from place: String) throws(PageFailure) -> [String] {
    try desk.read { () throws(ListFailure) in try desk.reader.upwards(from: place, on: desk.today) }
  }

  private func row(_ id: String, _ silence: Silence, at place: String) throws(PageFailure) -> [String: Any] {
    let isAgain = desk.visit.path == "/silences/end" && desk.visit.form["silence"] == id
    let end: [String: Any] = [
      "id": isAgain ? desk.visit.form["id"] : desk.newID(), "silence": id,
      "why": isAgain ? desk.visit.form["reason"] : "",
    ]
    let violation = silence.violation?.description
    let reads = try desk.may(.read, at: place)
    return [
      "what": try desk.name(of: place), "reason": silence.reason,
      "link": reads ? violation.map(Link.violation) ?? Link.organization(place) as Any : false,
      "until": desk.text("page.silencedUntil", ["day": .text(desk.shown(silence.until))]),
      "by": try silence.by.map(desk.name(ofPerson:)).ifGiven,
      "end": try desk.may(.silence, at: place) ? end as Any : false,
    ]
  }
}

extension Views.Template {
  /// What is held back at an organization.
  static let silences = Views.Template(
    name: "silences",
    text: """
      {{#hasSilences}}<h2>{{w.page.silences}}</h2>
      <ul class="rows">{{#silences}}<li><p>{{#link}}<a href="{{link}}">{{what}}</a>{{/link}}{{^link}}{{what}}{{/link}}: {{reason}}</p>
      <p class="soft">{{until}}{{#by}} · {{by}}{{/by}}</p>
      {{#end}}<details><summary>{{w.page.endSilence}}</summary>
      <form method="post" action="/silences/end"><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="id" value="{{id}}"><input type="hidden" name="silence" value="{{silence}}">
      <input type="hidden" name="organization" value="{{code}}">
      <p class="field"><label for="end{{id}}">{{w.heading.reason}}</label><input id="end{{id}}" name="reason" value="{{why}}" required></p>
      <p class="actions"><button>{{w.page.endSilenceNow}}</button></p></form></details>{{/end}}</li>
      {{/silences}}</ul>{{/hasSilences}}
      {{#hold}}<details><summary>{{w.page.silenceAll}}</summary>
      {{> formHead}}
      <input type="hidden" name="organization" value="{{code}}">
      <p class="field"><label for="silenceUntil">{{w.heading.until}}</label><input id="silenceUntil" type="date" name="until" value="{{newDay}}" required></p>
      <p class="field"><label for="silenceReason">{{w.heading.reason}}</label><textarea id="silenceReason" name="reason" required maxlength="20000">{{why}}</textarea></p>
      <p class="actions"><button>{{w.page.silenceIt}}</button></p></form></details>{{/hold}}

      """)
}
