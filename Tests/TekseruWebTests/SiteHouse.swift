import Foundation
import Logging
import Synchronization
import Tekseru
import TekseruAlerts
import TekseruDocuments
import TekseruLanguage
import TekseruRegister
import TekseruSQLite

@testable import TekseruSocket
@testable import TekseruWeb

/// A page over a small register of two branches, and browsers that visit it.
final class SiteHouse: Sendable {
  let folder: URL
  let site: Site
  let messages = Messages()
  /// What of the daemon was asked for.
  let asked = Messages()
  private let register: Mutex<Register>

  /// A union with two branches, a hospital in each, and everybody who has a role there.
  private static let people = """
    {"tekseru":1,"document":"organization","id":"U","code":"U","name":"Union","level":"union","country":"KZ","timeZone":"Asia/Almaty"}
    {"tekseru":1,"document":"organization","id":"B","code":"B","name":"Branch B","level":"branch","parent":"U"}
    {"tekseru":1,"document":"organization","id":"C","code":"C","name":"Branch C","level":"branch","parent":"U"}
    {"tekseru":1,"document":"organization","id":"B1","code":"B1","name":"Hospital B1","level":"primary","parent":"B"}
    {"tekseru":1,"document":"organization","id":"C1","code":"C1","name":"Hospital C1","level":"primary","parent":"C"}
    {"tekseru":1,"document":"inspector","id":"TI-B","code":"TI-B","name":"Inspector B","organization":"B1","from":"2025-01-01","language":"en"}
    {"tekseru":1,"document":"inspector","id":"TI-C","code":"TI-C","name":"Inspector C","organization":"C1","from":"2025-01-01"}
    {"tekseru":1,"document":"inspector","id":"TI-OLD","code":"TI-OLD","name":"Former","organization":"B1","from":"2024-01-01","until":"2025-12-31"}
    """

  private static let records = """
    {"tekseru":1,"document":"inspection","id":"INS-B","organization":"B1","inspector":"TI-B","date":"2026-10-01","kind":"planned","violations":[{"number":1,"category":"conditions","severity":"gross","text":"Secret of B"},{"number":2,"category":"rules","text":"Second of B"}]}
    {"tekseru":1,"document":"inspection","id":"INS-C","organization":"C1","inspector":"TI-C","date":"2026-10-01","kind":"planned","violations":[{"number":1,"category":"conditions","text":"Secret of C"}]}
    {"tekseru":1,"document":"extension","id":"ASKED-B","violation":"INS-B/2","requested":"2026-10-05","reason":"Asked at B","until":"2026-11-30"}
    {"tekseru":1,"document":"extension","id":"ASKED-C","violation":"INS-C/1","requested":"2026-10-05","reason":"Asked at C","until":"2026-11-30"}
    {"tekseru":1,"document":"accident","id":"ACC-B","organization":"B1","date":"2026-10-02","victims":[{"ref":"victim-7","severity":"severe"}],"place":"boiler room"}
    {"tekseru":1,"document":"accident","id":"ACC-C","organization":"C1","date":"2026-10-02","victims":[{"ref":"victim-8","severity":"fatal"}]}
    """

  /// The roles of people, each at a branch's hospital or branch; the codes are `role-place`.
  static let roles = ["responsible", "chair", "member", "officer", "juror", "administrator"]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "register.sqlite").path
    let now = SiteHouse.now
    let register = try Register(try SQLiteConnection(path: path, access: .create), now: now)
    var lines = SiteHouse.people
    for role in SiteHouse.roles {
      for place in ["B", "C"] {
        let at = role == "officer" || role == "administrator" ? place : place + "1"
        lines += """

          {"tekseru":1,"document":"person","id":"\(role)-\(place)","code":"\(role)-\(place)","name":"\(role) \(place)","roles":[{"role":"\(role)","organization":"\(at)"}],"language":"en"}
          """
      }
    }
    for text in [lines, SiteHouse.records] { try SiteHouse.record(text, in: register) }
    self.register = Mutex(register)
    let door = Door()
    site = try Site(
      Site.Settings(
        register: path, access: folder.appending(path: "access.sqlite").path, socket: "/unused", address: "https://x",
        language: .en, now: { SiteHouse.now }, today: { Today(SiteHouse.now.day) }, file: { await door.file($0) },
        house: House(
          waiting: { [asked] in
            asked.add("waiting")
            return [WaitingRow(file: "stuck.json", inbox: "main", since: nil, owner: nil, state: "ignored")]
          }, configuration: { [("language", "en")] })),
      log: Logger(label: "site") { [messages] _ in MessageHandler(messages) })
    door.house.withLock { $0 = self }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Noon of 22 November 2026, by UTC.
  static let now = Instant(milliseconds: 20_779 * 86_400_000 + 43_200_000)

  /// Closes the page's threads; at the end of every test.
  func close() async { await site.close() }

  private static func record(_ lines: String, in register: Register) throws {
    let reading = DocumentReader(today: now.day).read(Array(lines.utf8), format: .ndjson)
    let delivery = Delivery(
      name: "-", bytes: Array(lines.utf8), reading: reading, channel: .command, filedBy: "test", receivedAt: now)
    let outcomes = try register.file([delivery]).joined()
    for outcome in outcomes where outcome.result.isTurnedAway { throw NotRecorded(problems: outcome.problems) }
  }

  struct NotRecorded: Error { let problems: [Problem] }

  /// The one door, as the daemon has it.
  fileprivate func file(_ submission: Submission) -> Result<[Receipt], RegisterFailure> {
    register.withLock { register in
      do throws(RegisterFailure) {
        let reader = DocumentReader(today: SiteHouse.now.day)
        let deliveries = submission.parts.map { part in
          Delivery(
            name: part.name, bytes: part.bytes, reading: part.reading(with: reader), channel: part.channel,
            filedBy: part.filedBy, receivedAt: SiteHouse.now)
        }
        return .success(zip(deliveries, try register.file(deliveries, submission.options)).map { Receipt($0, $1) })
      } catch {
        return .failure(error)
      }
    }
  }

  /// A contest of the hospitals, and those at the union who hold it.
  private static let contest = """
    {"tekseru":1,"document":"person","id":"juror-U","code":"juror-U","name":"Juror U","roles":[{"role":"juror","organization":"U"}],"language":"en"}
    {"tekseru":1,"document":"person","id":"officer-U","code":"officer-U","name":"Officer U","roles":[{"role":"officer","organization":"U"}],"language":"en"}
    {"tekseru":1,"document":"regulation","id":"REG","title":{"en":"Safest hospital"},"organizer":"U","period":"2026","objectionDays":10,"nominations":[{"code":"safest","title":{"en":"Hospitals"},"participants":"organizations","level":"primary","criteria":[{"code":"found","clause":"3.1","fact":"violations","perUnit":{"points":1,"each":1,"upTo":10}},{"code":"speech","clause":"3.2","fact":"jury.speech","linear":[{"value":0,"points":0},{"value":10,"points":10}]}],"ranking":{"counting":"dense","places":3}}]}
    """

  /// Records a contest that is frozen since two days.
  func holdContest() throws {
    try record(SiteHouse.contest)
    try record(
      #"{"tekseru":1,"document":"freeze","id":"REG:freeze","regulation":"REG","date":"2026-11-20","by":"officer-U"}"#)
  }

  /// Records documents, a line each.
  func record(_ lines: String) throws { try register.withLock { try SiteHouse.record(lines, in: $0) } }

  /// Records a knowledge test of two questions that goes on for some weeks.
  func holdTest() throws {
    let options = #"[{"code":"a","text":{"en":"First"},"right":"yes"},{"code":"b","text":{"en":"Second"}}]"#
    let questions = ["Q1", "Q2"].map { #"{"code":"\#($0)","text":{"en":"Question \#($0)"},"options":\#(options)}"# }
    let bank = """
      {"tekseru":1,"document":"testBank","id":"BANK","title":{"en":"What one must know"},"questionsOnPaper":2,"minutes":20,"until":"2026-12-31","questions":[\(questions.joined(separator: ","))]}
      """
    try record(bank)
  }

  /// Decides who is told at a moment, as the daemon does.
  func tell(at moment: Instant) throws {
    try register.withLock { register in _ = try register.tellAndWrite(at: SystemZones.moment(moment)) }
  }

  /// Lets every message be given up with a server's answer.
  func answer(_ words: String) throws {
    let answer = Answer(.refused, code: 550, words: words)
    try register.withLock { register in
      try register.recording { engine throws(SQLFailure) in
        let outbox = Outbox(engine)
        for row in try outbox.due(on: .list, at: SiteHouse.now, atMost: 100) {
          _ = try outbox.mark(row.message.id, answer, at: SiteHouse.now, rule: RetryRule(), chance: 0)
        }
      }
    }
  }

  /// How many documents of a kind are in the log, and who filed the last.
  func log(_ kind: Kind) throws -> [LogEntry] {
    try read { reader in
      var found: [LogEntry] = []
      try reader.entries { if $0.kind == kind { found.append($0) } }
      return found
    }
  }

  /// Reads the register.
  func read<Answer>(_ body: (RegisterReader) throws -> Answer) throws -> Answer {
    try body(
      try RegisterReader(try SQLiteConnection(path: folder.appending(path: "register.sqlite").path, access: .read)))
  }

  /// A browser whose owner has accepted an invitation.
  func browser(of code: String) async throws -> Browser {
    let browser = Browser(self)
    guard let invitation = try await site.invite(code, by: "root").get() else { throw NotIn(answer: "unknown") }
    let path = String(invitation.link.dropFirst("https://x".count))
    _ = try await browser.get(path)
    let answer = try await browser.post(
      "/invitation",
      [
        "invitation": String(path.drop { $0 != "=" }.dropFirst()), "password": "a long password",
        "repeated": "a long password",
      ])
    guard answer.status == 303 else { throw NotIn(answer: answer.text) }
    return browser
  }

  struct NotIn: Error { let answer: String }
}

/// Hands submissions to a house that is made after its door.
private final class Door: Sendable {
  let house = Mutex<SiteHouse?>(nil)

  func file(_ submission: Submission) async -> Result<[Receipt], RegisterFailure> {
    house.withLock { $0 }?.file(submission) ?? .failure(.busy)
  }
}

/// What the page logged.
final class Messages: Sendable {
  private let lines = Mutex<[String]>([])
  var all: [String] { lines.withLock { $0 } }
  func add(_ line: String) { lines.withLock { $0.append(line) } }
}

private struct MessageHandler: LogHandler {
  let messages: Messages
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.debug

  init(_ messages: Messages) { self.messages = messages }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let fields = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    messages.add("\(event.level) \(event.message) \(fields.joined(separator: " "))")
  }
}

/// A browser: it keeps cookies, and sends the token that stands in the last page's forms.
final class Browser {
  private let house: SiteHouse
  var cookies: [String: String] = [:]
  /// The token of the last page.
  var token = ""
  /// Further header fields of every request.
  var fields: [String: String] = [:]

  init(_ house: SiteHouse) { self.house = house }

  struct Answer {
    let status: Int
    let text: String
    let contentType: String
    let fields: [SocketAnswer.Field]
    let body: [UInt8]

    func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }
  }

  /// Looks at a page.
  func get(_ address: String) async throws -> Answer { try await send("GET", address, []) }

  /// The links of a page to an address of ours, each once, as a browser reads them.
  static func links(to path: String, in page: String) -> [String] {
    var links: [String] = []
    for match in page.matches(of: /href="([^"]*)"/) {
      let link = String(match.1).replacing("&amp;", with: "&")
      if link.prefix(while: { $0 != "?" }) == path, !links.contains(link) { links.append(link) }
    }
    return links
  }

  /// Sends a form, with the last page's token unless it brings another.
  func post(_ address: String, _ form: [String: String]) async throws -> Answer {
    let all = form.merging(["token": token]) { own, _ in own }
    let body = all.map { "\(Link.encoded($0.key))=\(Link.encoded($0.value))" }.joined(separator: "&")
    return try await send("POST", address, Array(body.utf8))
  }

  /// Sends a form with files, as browsers do.
  func post(_ address: String, _ form: [String: String], files: [(field: String, name: String, bytes: [UInt8])])
    async throws -> Answer
  {
    var parts: [(fields: [(String, String)], bytes: [UInt8])] = []
    for (name, text) in form.merging(["token": token], uniquingKeysWith: { own, _ in own }) {
      parts.append(([("Content-Disposition", "form-data; name=\"\(name)\"")], Array(text.utf8)))
    }
    for file in files {
      let words = "form-data; name=\"\(file.field)\"; filename=\"\(file.name)\""
      parts.append(([("Content-Disposition", words), ("Content-Type", "image/jpeg")], file.bytes))
    }
    let body = Multipart.pieces(parts, boundary: "edge").flatMap { $0 }
    return try await send("POST", address, body, contentType: "multipart/form-data; boundary=edge")
  }

  private func send(
    _ method: String, _ address: String, _ body: [UInt8], contentType: String = ""
  ) async throws -> Answer {
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    var query: [String: String] = [:]
    for pair in (parts.count > 1 ? parts[1] : "").split(separator: "&") {
      let words = pair.split(separator: "=", maxSplits: 1).map(String.init)
      query[words[0]] = words.count > 1 ? words[1].removingPercentEncoding : ""
    }
    var request = SocketRequest(path: parts[0], query: query, fields: fields, contentType: contentType, body: body)
    request.fields["cookie"] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    let door = house.site.door
    let route = door.routes.first { $0.path == parts[0] && $0.method == method }
    let answer = if let route { await route.answer(request) } else { await door.otherwise?(request) }
    guard let answer else { throw CancellationError() }
    for field in answer.fields where field.name == "Set-Cookie" {
      let pair = field.value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
      cookies[pair[0]] = pair.count > 1 ? pair[1] : ""
    }
    let text = String(decoding: answer.body, as: UTF8.self)
    if let match = text.firstMatch(of: /name="token" value="([^"]*)"/) { token = String(match.1) }
    return Answer(
      status: answer.status, text: text, contentType: answer.contentType, fields: answer.fields, body: answer.body)
  }
}
