import Tekseru
import TekseruAlerts
import TekseruLanguage
import TekseruRegister
import TekseruSocket

/// The daemon itself: what waits in the inboxes, what could not be delivered, the log's head and its check, the
/// configuration.
struct HousePage {
  private let desk: Desk
  private let waiting: [WaitingRow]
  private let check: LogCheck.State
  private let configuration: [(name: String, value: String)]

  /// So many files and messages stand there.
  private static let rows = 30

  init(
    _ desk: Desk, waiting: [WaitingRow], check: LogCheck.State, configuration: [(name: String, value: String)]
  ) {
    self.desk = desk
    self.waiting = waiting
    self.check = check
    self.configuration = configuration
  }

  var page: Page {
    get throws(PageFailure) {
      guard try desk.mayEverywhere(.administer) else { throw .notFound }
      let messages = try desk.consult { outbox throws(SQLFailure) in try outbox.troubled(atMost: HousePage.rows) }
      let counts = try desk.consult { outbox throws(SQLFailure) in try outbox.counts() }
      var values: [String: Any] = [
        "waiting": waiting.prefix(HousePage.rows).map(row),
        "waitingCount": Numbers.integer(waiting.count, in: desk.language), "nothingWaits": waiting.isEmpty,
        "messages": messages.map(row), "nothingUndelivered": messages.isEmpty,
        "counts": desk.text(
          "page.messageCounts",
          [
            "sent": .number(counts.sent), "waiting": .number(counts.waiting), "givenUp": .number(counts.givenUp),
          ]),
        "head": "\(desk.reader.head)", "configuration": configuration.map { ["name": $0.name, "value": $0.value] },
      ]
      values.merge(checked) { $1 }
      return Page(.house, title: desk.text("page.house"), values)
    }
  }

  private func row(_ file: WaitingRow) -> [String: Any] {
    let words = [
      Catalogue.term("waiting.\(file.state)", in: desk.language) ?? file.state,
      file.reason.flatMap { Catalogue.term("waiting.reason.\($0)", in: desk.language) },
    ]
    return [
      "file": file.file, "inbox": file.inbox, "since": file.since.map(desk.moment).ifGiven,
      "state": words.compactMap(\.self).joined(separator: ": "), "isHindered": file.state == "hindered",
    ]
  }

  private func row(_ sent: OutboxRow) -> [String: Any] {
    [
      "recipient": sent.message.recipient, "channel": desk.text("channel.\(sent.message.channel.rawValue)"),
      "written": desk.moment(sent.writtenAt), "answer": sent.answer, "isGivenUp": sent.state == .givenUp,
      "attempts": desk.text("page.attempts", ["count": .number(sent.attempts)]),
    ]
  }

  /// What is told of the check: how far it is, and what it found.
  private var checked: [String: Any] {
    var values: [String: Any] = ["isRunning": false, "isSound": false, "findings": [String](), "said": ""]
    switch check {
    case .never: values["said"] = desk.text("page.neverChecked")
    case .running(let since):
      values["isRunning"] = true
      values["said"] = desk.text("page.checking", ["moment": .text(desk.moment(since))])
    case .failed(let moment): values["said"] = desk.text("page.checkFailed", ["moment": .text(desk.moment(moment))])
    case .done(let moment, let verification):
      values["isSound"] = verification.isSound
      let key = verification.isSound ? "page.checkedSound" : "page.checkedUnsound"
      values["said"] = desk.text(key, ["moment": .text(desk.moment(moment))])
      values["findings"] = verification.checks.flatMap { check in
        check.findings.prefix(HousePage.rows).map { finding in
          [check.name.rawValue, finding.sequence.map { "\($0)" }, finding.table, finding.what.rawValue]
            .compactMap(\.self).joined(separator: " · ")
        }
      }
    }
    return values
  }
}

extension Views.Template {
  /// The daemon itself.
  static let house = Views.Template(
    name: "house",
    text: """
      <p><a href="/administration">{{w.page.people}}</a></p>
      <h2>{{w.page.inboxes}} ({{waitingCount}})</h2>
      {{#nothingWaits}}<p class="good">{{w.page.nothingWaits}}</p>{{/nothingWaits}}
      <ul class="rows">{{#waiting}}<li><p>{{file}}</p><p class="soft">{{inbox}}{{#since}} · {{since}}{{/since}}</p>
      <p{{#isHindered}} class="late"{{/isHindered}}>{{state}}</p></li>
      {{/waiting}}</ul>
      <h2>{{w.page.messages}}</h2>
      <p>{{counts}}</p>
      {{#nothingUndelivered}}<p class="good">{{w.page.nothingUndelivered}}</p>{{/nothingUndelivered}}
      <ul class="rows">{{#messages}}<li><p>{{recipient}} · {{channel}}</p><p class="soft">{{written}} · {{attempts}}</p>
      <p{{#isGivenUp}} class="late"{{/isGivenUp}}>{{answer}}</p></li>
      {{/messages}}</ul>
      <h2>{{w.page.log}}</h2>
      <dl><dt>{{w.page.head}}</dt><dd>{{head}}</dd></dl>
      <p{{#isSound}} class="good"{{/isSound}}>{{said}}</p>
      <ul>{{#findings}}<li class="late">{{.}}</li>{{/findings}}</ul>
      {{^isRunning}}<form method="post" action="/administration/verify"><input type="hidden" name="token" value="{{token}}">
      <p class="actions"><button class="second">{{w.page.checkIt}}</button></p></form>{{/isRunning}}
      <h2>{{w.page.configuration}}</h2>
      <dl>{{#configuration}}<dt>{{name}}</dt><dd>{{value}}</dd>{{/configuration}}</dl>

      """)
}
