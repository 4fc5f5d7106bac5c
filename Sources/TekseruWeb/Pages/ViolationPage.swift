import Tekseru
import TekseruLanguage
import TekseruRegister

/// A violation: what was found, by when it is to be removed and why then, what became of it, and what can be done next.
struct ViolationPage {
  private let desk: Desk
  private let id: String
  private let problems: [Problem]
  private let remarks: [FormProblem]

  init(_ desk: Desk) { self.init(desk, id: desk.visit.query["id"] ?? "", []) }

  /// The page of a violation, with what is wrong with a form that was sent from it.
  init(_ desk: Desk, id: String, _ problems: [Problem], _ remarks: [FormProblem] = []) {
    self.remarks = remarks
    self.desk = desk
    self.id = id
    self.problems = problems
  }

  var page: Page {
    get throws(PageFailure) {
      let (sheet, inspection, thing) = try found()
      let documents = try documents(behind: sheet, thing)
      let requests = desk.requests(among: documents)
      let code = inspection.organization.text
      let day = try desk.day(at: code)
      let phase = sheet.history.last { $0.from <= day } ?? sheet.history.first
      let days = phase.map { $0.isOverdue(on: day) ? $0.due?.daysOverdue(on: day) ?? 0 : 0 } ?? 0
      let alerts = try AlertPart(desk, of: sheet.id, at: code)
      var (rows, asked): ([[String: Any]], [[String: Any]]) = ([], [])
      for document in documents { rows.append(try desk.row(document.entry, saying: words(of: document.document))) }
      let isOpen = phase?.status.isUnresolved ?? false
      for request in requests { asked.append(try desk.row(request, isOpen: isOpen)) }
      var values: [String: Any] = [
        "violation": sheet.id.description, "text": sheet.violation.text,
        "place": try desk.name(of: code), "placeLink": Link.organization(code),
        "inspection": Link.inspection(thing.id), "date": Dates.long(inspection.date, in: desk.language),
        "category": choice(sheet.violation.category.rawValue, "category"),
        "severity": choice(sheet.violation.severity?.rawValue, "severity"),
        "requirement": sheet.violation.requirement.ifGiven, "responsible": sheet.violation.responsible.ifGiven,
        "status": choice(phase?.status.rawValue, "status"), "isLate": days > 0,
        "due": days > 0 ? desk.due(phase?.due, daysOverdue: days) : desk.shown(phase?.due),
        "reckoning": reckoning(sheet, phase).ifGiven,
        "phases": sheet.history.map(row), "documents": rows,
        "silence": silence(sheet, day).ifGiven, "noted": noted(alerts).ifGiven, "today": day.description,
        "notice": desk.visit.query["filed"] == "1" ? desk.text("page.filed") as Any : false,
      ]
      values.merge(PhotoPart(desk, sheet, documents).values) { $1 }
      values["hasRequests"] = !requests.isEmpty
      values["requests"] = asked
      values.merge(desk.problems(problems, remarks: remarks)) { $1 }
      values.merge(try alerts.values()) { $1 }
      values.merge(try forms(sheet, phase, on: day, isNews: days > 0 && isNews(alerts, documents), at: code)) { $1 }
      let date = Dates.long(inspection.date, in: desk.language)
      let title = desk.text("page.violation", ["number": .text("\(sheet.id.number)"), "date": .text(date)])
      var page = Page(.violation, title: title, values)
      page.isKept = true
      return page
    }
  }

  /// Its photos.
  var photos: PhotoPart {
    get throws(PageFailure) {
      let (sheet, _, thing) = try found()
      return PhotoPart(desk, sheet, try documents(behind: sheet, thing))
    }
  }

  private func found() throws(PageFailure) -> (ViolationSheet, Inspection, ThingHistory) {
    guard let id = ViolationID(id),
      let thing = try desk.read({ () throws(ListFailure) in try desk.reader.history(of: id) }),
      case .inspection(let inspection)? = thing.document?.body, let sheet = thing.violations.first
    else { throw .notFound }
    try desk.require(.read, at: inspection.organization.text)
    return (sheet, inspection, thing)
  }

  /// The documents behind a violation: of those that hang on its inspection, those about this one or about all.
  private func documents(
    behind sheet: ViolationSheet, _ thing: ThingHistory
  ) throws(PageFailure) -> [(entry: LogEntry, document: Document)] {
    var found: [(entry: LogEntry, document: Document)] = []
    var requests: Set<String> = []
    for entry in thing.entries {
      guard let read = try desk.read({ () throws(ListFailure) in try desk.reader.entry(entry.sequence) }) else {
        continue
      }
      let isAbout: Bool
      switch read.document.body {
      case .remediation(let step): isAbout = step.violation.number == sheet.id.number
      case .acknowledgement(let acknowledgement): isAbout = acknowledgement.violation.number == sheet.id.number
      case .extension(let request):
        isAbout = request.violation.number == sheet.id.number
        if isAbout { requests.insert(entry.id) }
      case .extensionDecision(let decision): isAbout = requests.contains(decision.extension.text)
      default: isAbout = true
      }
      if isAbout { found.append(read) }
    }
    return found
  }

  /// The forms that the visitor may send about it as it stands; the ids of the documents that would come of it stand in
  /// them, and what was typed into the one that was sent. `isNews`: it is overdue, and nobody has taken note of it since
  /// somebody was told last.
  private func forms(
    _ sheet: ViolationSheet, _ phase: ViolationHistory.Phase?, on day: Day, isNews: Bool, at code: String
  ) throws(PageFailure) -> [String: Any] {
    let isOpen = phase?.status.isUnresolved ?? false
    let mayRemedy = isOpen ? try desk.may(.remedy, at: code) : false
    let isReport = desk.visit.form["event"] == "reported"
    func form(_ action: String, if isThere: Bool, isSent: Bool = true, photos: String = "") -> Any {
      let isAgain = isSent && desk.visit.path == action
      let chosen = isAgain ? PhotoField("", desk.visit.form, desk.visit.photos).values : []
      return isThere
        ? [
          "action": action, "id": isAgain ? desk.visit.form["id"] : desk.newID(), "chosen": chosen,
          "photoName": "photos", "photoID": photos, "words": isAgain ? desk.visit.form["text"] : "",
          "why": isAgain ? desk.visit.form["reason"] : "", "newDay": isAgain ? desk.visit.form["until"] : "",
          "typedDate": isAgain ? desk.visit.form["date"] : day.description, "mayReject": phase?.status == .reported,
        ] : false
    }
    return [
      "report": form(
        "/remediations", if: mayRemedy && phase?.status == .open, isSent: isReport, photos: "reportPhotos"),
      "judge": form(
        "/remediations", if: isOpen ? try desk.may(.inspect, at: code) : false, isSent: !isReport,
        photos: "judgePhotos"),
      // A direct threat is removed at once: no time is asked for.
      "ask": form("/extensions", if: mayRemedy && sheet.violation.severity != .critical),
      "acknowledge": form(
        "/acknowledgements", if: isNews && phase?.status == .open ? try desk.may(.acknowledge, at: code) : false),
      "hold": form("/silences", if: isOpen ? try desk.may(.silence, at: code) : false),
      "mayDecide": try desk.may(.decide, at: code),
    ]
  }

  /// How the first due date was reckoned; where another holds by now, which one that was.
  private func reckoning(_ sheet: ViolationSheet, _ phase: ViolationHistory.Phase?) -> String? {
    guard let reckoning = sheet.reckoning else { return nil }
    let words = reckoning.words(in: desk.language, with: sheet.calendars)
    guard let first = sheet.history.first?.due, first != phase?.due else { return words }
    return "\(desk.text("list.column.originalDue")): \(desk.shown(first)). \(words)"
  }

  private func row(_ phase: ViolationHistory.Phase) -> [String: Any] {
    ["from": desk.shown(phase.from), "status": choice(phase.status.rawValue, "status"), "due": desk.shown(phase.due)]
  }

  private func silence(_ sheet: ViolationSheet, _ day: Day) -> String? {
    sheet.silences.filter { $0.holds(on: day) }.max { $0.until < $1.until }.map { silence in
      desk.text("page.silenced", ["day": .text(desk.shown(silence.until)), "reason": .text(silence.reason)])
    }
  }

  private func isNews(_ alerts: AlertPart, _ documents: [(entry: LogEntry, document: Document)]) -> Bool {
    guard alerts.acknowledgedUntil != nil else { return true }
    let noted = documents.compactMap { _, document in
      if case .acknowledgement(let seen) = document.body { seen.date } else { Day?.none }
    }
    return noted.max().map(alerts.wasTold(after:)) ?? true
  }

  private func noted(_ alerts: AlertPart) -> String? {
    alerts.acknowledgedUntil.map { desk.text("page.noted", ["day": .text(desk.shown($0))]) }
  }

  /// What a document says of the violation in its own words.
  private func words(of document: Document) -> String? {
    switch document.body {
    case .remediation(let step):
      let event = Catalogue.choice(step.event.rawValue, of: "event", in: desk.language)
      return step.text.map { "\(event): \($0)" } ?? event
    case .acknowledgement(let acknowledgement): return acknowledgement.text
    case .extension(let request): return request.reason
    case .extensionDecision(let decision): return desk.words(of: decision)
    default: return nil
    }
  }

  private func choice(_ word: String?, _ field: String) -> Any {
    word.map { Catalogue.choice($0, of: field, in: desk.language) }.ifGiven
  }
}

extension Views.Template {
  /// How a form about a violation begins.
  static let formHead = Views.Template(
    name: "formHead",
    text: """
      <form method="post" action="{{action}}"{{#photoName}} enctype="multipart/form-data"{{/photoName}}><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="id" value="{{id}}"><input type="hidden" name="violation" value="{{violation}}">
      <input type="hidden" name="day" value="{{today}}">
      """)

  /// A violation.
  static let violation = Views.Template(
    name: "violation",
    text: """
      {{> notice}}
      <p>{{text}}</p>
      {{> photos}}
      {{#silence}}<p class="warm">{{silence}}</p>{{/silence}}
      {{#noted}}<p class="warm">{{noted}}</p>{{/noted}}
      <dl>
      <dt>{{w.heading.due}}</dt><dd{{#isLate}} class="late"{{/isLate}}>{{due}}</dd>
      <dt>{{w.page.state}}</dt><dd>{{status}}</dd>
      <dt>{{w.page.organization}}</dt><dd><a href="{{placeLink}}">{{place}}</a></dd>
      <dt>{{w.page.theInspection}}</dt><dd><a href="{{inspection}}">{{date}}</a></dd>
      <dt>{{w.heading.category}}</dt><dd>{{category}}</dd>
      {{#severity}}<dt>{{w.heading.severity}}</dt><dd>{{severity}}</dd>{{/severity}}
      {{#requirement}}<dt>{{w.heading.requirement}}</dt><dd>{{requirement}}</dd>{{/requirement}}
      {{#responsible}}<dt>{{w.heading.responsible}}</dt><dd>{{responsible}}</dd>{{/responsible}}
      <dt>{{w.page.code}}</dt><dd>{{violation}}</dd>
      </dl>
      {{#reckoning}}<details><summary>{{w.page.reckoning}}</summary><p>{{reckoning}}</p></details>{{/reckoning}}
      {{#report}}<h2>{{w.page.report}}</h2>
      {{> formHead}}
      <p class="field"><label for="reportDate">{{w.heading.date}}</label><input id="reportDate" type="date" name="date" value="{{typedDate}}" required></p>
      <p class="field"><label for="reportText">{{w.page.whatWasDone}}</label><textarea id="reportText" name="text" maxlength="20000">{{words}}</textarea></p>
      {{> photoField}}
      <p class="actions"><button name="event" value="reported">{{w.page.reportRemoved}}</button></p></form>{{/report}}
      {{#judge}}<h2>{{#mayReject}}{{w.page.judge}}{{/mayReject}}{{^mayReject}}{{w.page.confirm}}{{/mayReject}}</h2>
      {{> formHead}}
      <p class="field"><label for="judgeDate">{{w.heading.date}}</label><input id="judgeDate" type="date" name="date" value="{{typedDate}}" required></p>
      <p class="field"><label for="judgeText">{{w.page.whatWasSeen}}</label><textarea id="judgeText" name="text" maxlength="20000">{{words}}</textarea></p>
      {{> photoField}}
      <p class="actions"><button name="event" value="confirmed">{{w.page.confirm}}</button>
      {{#mayReject}}<button class="second" name="event" value="rejected">{{w.page.reject}}</button>{{/mayReject}}</p></form>{{/judge}}
      {{#ask}}<details><summary>{{w.page.ask}}</summary>
      {{> formHead}}
      <p class="field"><label for="askUntil">{{w.page.newDay}}</label><input id="askUntil" type="date" name="until" value="{{newDay}}" required></p>
      <p class="field"><label for="askReason">{{w.heading.reason}}</label><textarea id="askReason" name="reason" required maxlength="20000">{{why}}</textarea></p>
      <p class="actions"><button>{{w.page.askForTime}}</button></p></form></details>{{/ask}}
      {{#acknowledge}}<details><summary>{{w.page.acknowledge}}</summary>
      {{> formHead}}
      <p class="field"><label for="seeTo">{{w.page.whatIsBeingDone}}</label><textarea id="seeTo" name="text" required maxlength="20000">{{words}}</textarea></p>
      <p class="actions"><button>{{w.page.acknowledgeIt}}</button></p></form></details>{{/acknowledge}}
      {{#hold}}<details><summary>{{w.page.silence}}</summary>
      {{> formHead}}
      <p class="field"><label for="silenceUntil">{{w.heading.until}}</label><input id="silenceUntil" type="date" name="until" value="{{newDay}}" required></p>
      <p class="field"><label for="silenceReason">{{w.heading.reason}}</label><textarea id="silenceReason" name="reason" required maxlength="20000">{{why}}</textarea></p>
      <p class="actions"><button>{{w.page.silenceIt}}</button></p></form></details>{{/hold}}
      {{> requests}}
      {{> alerts}}
      <h2>{{w.page.history}}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label="{{w.page.history}}"><table>
      <thead><tr><th scope="col">{{w.page.since}}</th><th scope="col">{{w.page.state}}</th><th scope="col">{{w.heading.due}}</th></tr></thead>
      <tbody>{{#phases}}<tr><td>{{from}}</td><td>{{status}}</td><td>{{due}}</td></tr>{{/phases}}</tbody></table></div>
      {{> documentRows}}

      """)
}
