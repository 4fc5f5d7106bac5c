import Tekseru
import TekseruLanguage
import TekseruRegister

extension Desk {
  /// A request for more time and what was decided; nil while nothing is.
  struct Request {
    let id: String
    let asked: Extension
    let decision: ExtensionDecision?
  }

  /// Requests older than this are not looked for: nobody waits for them any more.
  private static let daysLookedBack = 400

  /// The requests for more time at an organization and all below it that nobody has decided, the longest waiting first.
  func undecided(at organization: String) throws(PageFailure) -> [Request] {
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
    return requests.filter { !decided.contains($0.id) }.map { Request(id: $0.id, asked: $0.asked, decision: nil) }
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

  /// The id that stands in the form of a decision: each request on a page has its own.
  private func decisionID(of request: Request) -> String {
    let isSent = visit.path == "/extension-decisions" && visit.form["extension"] == request.id
    return isSent ? visit.form["id"] : newID()
  }

  /// A request as it stands on a page.
  func row(_ request: Request) throws(PageFailure) -> [String: Any] {
    [
      "request": request.id,
      "decide": request.decision == nil
        ? ["action": "/extension-decisions", "id": decisionID(of: request)] : false as Any,
      "link": Link.violation(request.asked.violation.description), "reason": request.asked.reason,
      "asked": text(
        "page.asked",
        ["day": .text(shown(request.asked.requested)), "until": .text(shown(request.asked.until))]),
      "by": try request.asked.by.map(name(ofPerson:)) ?? "", "until": request.asked.until?.description ?? "",
      "decision": request.decision.map { decision in
        "\(Catalogue.choice(decision.decision.rawValue, of: "decision", in: language)), \(shown(decision.date))"
      }.ifGiven,
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
      <p class="field"><label for="decideDue{{request}}">{{w.page.newDay}}</label><input id="decideDue{{request}}" type="date" name="due" value="{{until}}"></p>
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
      <ul class="rows">{{#requests}}<li><p><a href="{{link}}">{{reason}}</a></p><p class="soft">{{asked}} · {{by}}</p></li>
      {{/requests}}</ul></section>{{/hasRequests}}
      """)
}
