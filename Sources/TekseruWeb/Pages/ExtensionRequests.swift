import Tekseru
import TekseruLanguage
import TekseruRegister

extension Desk {
  /// A request for more time and what was decided; nil while nothing is.
  struct Request {
    let id: String
    let asked: Extension
    let decision: ExtensionDecision?
    /// The place and the words of the violation, where the page is not about it.
    var about: String?
  }

  /// Requests older than this are not looked for: nobody waits for them any more.
  private static let daysLookedBack = 400

  /// The requests for more time at an organization and all below it that nobody has decided, the longest waiting first; so
  /// many at most. A violation that is settled meanwhile needs no time.
  func undecided(at organization: String, atMost most: Int) throws(PageFailure) -> [Request] {
    let from = try day(at: organization).adding(days: -Desk.daysLookedBack)
    var requests: [(id: String, asked: Extension)] = []
    var decided: Set<String> = []
    try read { () throws(ListFailure) in
      let day = today.day(in: nil)
      try reader.things(ThingFilter(kind: .extension, organization: organization, from: from), on: day) { thing in
        if case .extension(let asked) = thing.document.body { requests.append((thing.id, asked)) }
      }
      try reader.things(ThingFilter(kind: .extensionDecision, organization: organization, from: from), on: day) {
        thing in
        if case .extensionDecision(let decision) = thing.document.body { decided.insert(decision.extension.text) }
      }
    }
    var waiting: [Request] = []
    for (id, asked) in requests where waiting.count < most && !decided.contains(id) {
      let thing = try read { () throws(ListFailure) in try reader.history(of: asked.violation) }
      guard let sheet = thing?.violations.first, let phase = sheet.history.last, phase.status.isUnresolved,
        case .inspection(let inspection)? = thing?.document?.body
      else { continue }
      let about = "\(try name(of: inspection.organization.text)): \(sheet.violation.text)"
      waiting.append(Request(id: id, asked: asked, decision: nil, about: about))
    }
    return waiting
  }

  /// The requests for more time among the documents behind a violation, with their decisions.
  func requests(among documents: [(entry: LogEntry, document: Document)]) -> [Request] {
    var decisions: [String: ExtensionDecision] = [:]
    for case .extensionDecision(let decision) in documents.map(\.document.body) {
      decisions[decision.extension.text] = decision
    }
    return documents.compactMap { entry, document in
      guard case .extension(let asked) = document.body else { return nil }
      return Request(id: entry.id, asked: asked, decision: decisions[entry.id])
    }
  }

  /// What was decided, with the day until which time was given.
  func words(of decision: ExtensionDecision) -> String {
    let word = Catalogue.choice(decision.decision.rawValue, of: "decision", in: language)
    return decision.due.map { "\(word) (\(Catalogue.heading("due", in: language)): \(shown($0)))" } ?? word
  }

  /// A request as it stands on a page; `isOpen`: the violation still needs time.
  func row(_ request: Request, isOpen: Bool = true) throws(PageFailure) -> [String: Any] {
    let isSent = visit.path == "/extension-decisions" && visit.form["extension"] == request.id
    return [
      "request": request.id, "about": request.about.map { Shown.text($0, atMost: 160) }.ifGiven,
      "decide": request.decision == nil && isOpen
        ? ["action": "/extension-decisions", "id": isSent ? visit.form["id"] : newID()] : false as Any,
      "link": Link.violation(request.asked.violation.description), "reason": request.asked.reason,
      "asked": text(
        "page.asked",
        ["day": .text(shown(request.asked.requested)), "until": .text(shown(request.asked.until))]),
      "by": try request.asked.by.map(name(ofPerson:)) ?? "",
      "until": isSent ? visit.form["due"] : request.asked.until?.description ?? "",
      "decision": request.decision.map { "\(words(of: $0)), \(shown($0.date))" }.ifGiven,
    ]
  }
}

extension Views.Template {
  /// The requests for more time about a violation, and their decision.
  static let requests = Views.Template(
    name: "requests",
    text: """
      {{#hasRequests}}<h2>{{w.page.requests}}</h2>
      <ul class="rows">{{#requests}}<li><p>{{reason}}</p><p class="soft">{{asked}} · {{by}}</p>
      {{#decision}}<p>{{decision}}</p>{{/decision}}
      {{#decide}}{{#mayDecide}}{{> formHead}}
      <input type="hidden" name="extension" value="{{request}}">
      <p class="field"><label for="decideDue{{request}}">{{w.page.newDay}}</label><input id="decideDue{{request}}" type="date" name="due" value="{{until}}" required></p>
      <p class="actions"><button name="decision" value="granted">{{w.page.grant}}</button>
      <button class="second" name="decision" value="refused" formnovalidate>{{w.page.refuse}}</button></p></form>{{/mayDecide}}
      {{^mayDecide}}<p class="soft">{{w.page.undecided}}</p>{{/mayDecide}}{{/decide}}</li>
      {{/requests}}</ul>{{/hasRequests}}
      """)

  /// The requests for more time that wait for the visitor's decision.
  static let toDecide = Views.Template(
    name: "toDecide",
    text: """
      {{#hasRequests}}<section><h2>{{w.page.toDecide}}</h2>
      <ul class="rows">{{#requests}}<li><p><a href="{{link}}">{{about}}</a></p><p>{{reason}}</p><p class="soft">{{asked}} · {{by}}</p></li>
      {{/requests}}</ul></section>{{/hasRequests}}
      """)
}
