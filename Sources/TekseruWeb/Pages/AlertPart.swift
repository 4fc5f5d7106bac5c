import Tekseru
import TekseruAlerts
import TekseruLanguage
import TekseruRegister

/// Who was told of a violation, and how it stands with the next time.
struct AlertPart {
  private let desk: Desk
  private let seesAnswers: Bool
  private let standing: [AlertRow]
  private let told: [ToldListing]

  /// So many notices stand there, the latest; a violation that nobody removes gathers some each week.
  private static let most = 40

  /// A server's answer names mailboxes: it is for those who may know how people are reached.
  init(_ desk: Desk, of violation: ViolationID, at organization: String) throws(PageFailure) {
    self.desk = desk
    seesAnswers = try desk.mayKnowContacts(at: organization)
    standing = try desk.read { () throws(ListFailure) in
      try desk.reader.rehearseAlerts(of: violation, at: SystemZones.moment(desk.now))
    }
    told = try desk.read { () throws(ListFailure) in try desk.reader.told(of: violation.description) }
  }

  /// The last day on which somebody's having taken note of it holds its repeats.
  var acknowledgedUntil: Day? { standing.first?.item.acknowledgedUntil }

  /// Whether somebody was told of it after a day.
  func wasTold(after day: Day) -> Bool { told.contains { day < $0.day } }

  /// The values for the page of the violation.
  func values() throws(PageFailure) -> [String: Any] {
    var notices: [[String: Any]] = []
    for listing in told.suffix(AlertPart.most).reversed() { notices.append(try row(listing)) }
    return [
      "standing": standing.map(row), "hasStanding": !standing.isEmpty, "notices": notices,
      "hasNotices": !notices.isEmpty,
    ]
  }

  private func row(_ row: AlertRow) -> [String: Any] {
    [
      "who": row.recipient?.name ?? desk.text("page.nobody"),
      "role": row.role.map { Catalogue.choice($0.rawValue, of: "alertRole", in: desk.language) }.ifGiven,
      "stage": row.stage.map { Catalogue.choice($0.rawValue, of: "alertStage", in: desk.language) }.ifGiven,
      "decision": words(row.decision),
    ]
  }

  private func words(_ decision: AlertCase.Decision) -> String {
    guard case .staySilent(let reason) = decision else { return desk.text("page.isToldNext") }
    let word = Catalogue.choice(reason.name, of: "silence", in: desk.language)
    let until: String? =
      switch reason {
      case .noDate, .nobodyKnown: nil
      case .told(_, let next): next.map(desk.shown)
      case .notYet(let day), .awaitingConfirmation(let day), .overdueBefore(let day), .silenced(let day),
        .acknowledged(let day):
        desk.shown(day)
      case .outsideHours(let moment), .toldToday(let moment): desk.moment(moment)
      }
    guard let until else { return word }
    let key = if case .told = reason { "page.toldNext" } else { "page.silentUntil" }
    return desk.text(key, ["reason": .text(word), "until": .text(until)])
  }

  private func row(_ told: ToldListing) throws(PageFailure) -> [String: Any] {
    var row = try desk.sent(inDigest: told.digest, showsAnswer: seesAnswers)
    row["moment"] = desk.moment(told.toldAt)
    row["who"] = try desk.name(ofPerson: told.person)
    row["role"] = Catalogue.choice(told.role.rawValue, of: "alertRole", in: desk.language)
    row["stage"] = Catalogue.choice(told.stage.rawValue, of: "alertStage", in: desk.language)
    return row
  }
}

extension Desk {
  /// The name of a person or an inspector; the code of somebody of whom no document tells.
  func name(ofPerson code: String) throws(PageFailure) -> String {
    try read { () throws(ListFailure) in try reader.officeholder(code, on: today) }?.name ?? code
  }

  /// The name with the code, where a name alone does not tell people apart.
  func nameAndCode(ofPerson code: String) throws(PageFailure) -> String {
    let name = try name(ofPerson: code)
    return name == code ? code : "\(name) (\(code))"
  }

  /// How somebody is reached is for those who look after people and those who decide.
  func mayKnowContacts(at organization: String) throws(PageFailure) -> Bool {
    for act in [Act.administer, .decide] where try may(act, at: organization) { return true }
    return false
  }

  /// How a digest went to its person: by which channel, how far it got, and what was answered.
  func sent(inDigest number: Int, showsAnswer: Bool) throws(PageFailure) -> [String: Any] {
    let found = try consult { outbox throws(SQLFailure) in try outbox.personalMessage(ofDigest: number) }
    guard let sent = found else { return ["sent": false] }
    // Of a printed list it is where that lies on the server, which is nobody's business here.
    let isPlace = sent.message.channel == .list && sent.state == .sent
    let answer = showsAnswer && !isPlace && !sent.answer.isEmpty ? " – \(sent.answer)" : ""
    return [
      "sent": "\(text("channel.\(sent.message.channel.rawValue)")): \(text(sent.state.key))\(answer)",
      "isLost": sent.state == .givenUp,
    ]
  }
}

extension OutboxRow.State {
  /// The catalogue's text for the state.
  fileprivate var key: String {
    switch self {
    case .waiting: "page.sent.waiting"
    case .sent: "page.sent.sent"
    case .givenUp: "page.sent.givenUp"
    }
  }
}

extension Views.Template {
  /// Who was told of a violation, and who is told next.
  static let alerts = Views.Template(
    name: "alerts",
    text: """
      {{#hasStanding}}<h2>{{w.page.alertStanding}}</h2>
      <ul class="rows">{{#standing}}<li><p>{{who}}{{#role}} <span class="soft">({{role}})</span>{{/role}}</p>
      <p>{{#stage}}{{stage}} · {{/stage}}{{decision}}</p></li>
      {{/standing}}</ul>{{/hasStanding}}
      {{#hasNotices}}<h2>{{w.page.notices}}</h2>
      <ul class="rows">{{#notices}}<li><p>{{moment}} · {{who}} <span class="soft">({{role}})</span></p>
      <p class="soft">{{stage}}{{#sent}} · <span{{#isLost}} class="late"{{/isLost}}>{{sent}}</span>{{/sent}}</p></li>
      {{/notices}}</ul>{{/hasNotices}}

      """)
}
