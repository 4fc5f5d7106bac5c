import Foundation
import Tekseru
import TekseruRegister
import TekseruReports
import Testing

@testable import TekseruSocket
@testable import TekseruWeb

/// A program with a token: it asks and files without cookies.
struct ProgramVisitor {
  let house: SiteHouse
  var token: String?

  init(_ house: SiteHouse, _ scope: TokenScope, at organization: String, name: String = "desk") async throws {
    self.house = house
    token = try await house.site.makeToken(name, scope, at: organization, by: "root").get()
  }

  struct Answer {
    let status: Int
    let text: String
    let type: String
    let fields: [SocketAnswer.Field]

    func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  func get(_ address: String, _ fields: [String: String] = [:]) async throws -> Answer {
    try await ask("GET", address, fields, [])
  }

  func post(_ body: String, _ address: String = "documents", type: String = "application/x-ndjson") async throws
    -> Answer
  { try await ask("POST", address, ["content-type": type], Array(body.utf8)) }

  func post(_ body: [UInt8], _ address: String, type: String) async throws -> Answer {
    try await ask("POST", address, ["content-type": type], body)
  }

  private func ask(_ method: String, _ address: String, _ fields: [String: String], _ body: [UInt8]) async throws
    -> Answer
  {
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    var query: [String: String] = [:]
    for pair in (parts.count > 1 ? parts[1] : "").split(separator: "&") {
      let words = pair.split(separator: "=", maxSplits: 1).map(String.init)
      query[words[0]] = words.count > 1 ? words[1].removingPercentEncoding : ""
    }
    let path = parts[0].hasPrefix("/") ? parts[0] : Operation.root + parts[0]
    var request = SocketRequest(
      path: path, query: query, fields: fields, contentType: fields["content-type"] ?? "", body: body)
    if let token { request.fields["authorization"] = "Bearer \(token)" }
    let door = house.site.door
    let route = door.routes.first { $0.path == path && $0.method == method }
    let answer = if let route { await route.answer(request) } else { await door.otherwise?(request) }
    guard let answer else { throw CancellationError() }
    return Answer(
      status: answer.status, text: String(decoding: answer.body, as: UTF8.self), type: answer.contentType,
      fields: answer.fields)
  }
}

struct ProgramTests {
  private static let lists = [
    "violations", "inspections", "organizations", "councils", "inspectors", "people", "documents",
  ]

  @Test func `without a token, with another's, and with one that was revoked nothing is answered`() async throws {
    let house = try SiteHouse()
    var program = try await ProgramVisitor(house, .read, at: "B")
    #expect(try await program.get("violations").status == 200)

    #expect(try await house.site.revokeToken("desk", by: "root").get())

    for token in [program.token, nil, "", Secret().text, "x"] {
      program.token = token
      for name in Self.lists + ["document?sequence=1"] {
        let answer = try await program.get(name)
        #expect(answer.status == 401 && answer.type == "application/problem+json")
        #expect(answer.field("WWW-Authenticate") == "Bearer")
      }
      #expect(try await program.post("{}").status == 401)
    }
    await house.close()
  }

  @Test func `violations are asked for by the day on which they are due`() async throws {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .read, at: "B")
    let due = try house.read { try $0.history(of: ViolationID("INS-B/1")!) }?.violations.first?.history.last?.due

    #expect(try await program.get("violations?due-by=\(try #require(due))").text.contains("Secret of B"))
    #expect(
      try await !program.get("violations?due-by=\(try #require(due).adding(days: -1))").text.contains("Secret of B"))
    #expect(try await program.get("violations?due-by=soon").status == 400)
    await house.close()
  }

  @Test func `a cookie of somebody who has come in opens nothing for a program`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "officer-B")

    #expect(try await browser.get("/api/v1/violations").status == 401)
    #expect(try await browser.post("/api/v1/documents", [:]).status == 401)
    await house.close()
  }

  @Test(arguments: TokenScope.allCases)
  func `a program reads its own branch and nothing of the other`(scope: TokenScope) async throws {
    let house = try SiteHouse()
    try house.record(Self.councils)
    let program = try await ProgramVisitor(house, scope, at: "B")
    let own = [
      "organizations": "Hospital B1", "councils": "COUNCIL-B", "inspectors": "Inspector B", "people": "officer B",
    ]

    for name in Self.lists {
      let text = try await program.get(name).text
      #expect(text.contains(own[name] ?? "INS-B"), "\(name)")
      for other in ["INS-C", "Secret of C", "C1", "TI-C", "officer-C", "COUNCIL-C", "victim", "ACC-"] {
        #expect(!text.contains(other), "\(name)")
      }
    }
    for name in Self.lists where name != "documents" {
      for place in ["C", "C1", "U", "NONE"] {
        let answer = try await program.get("\(name)?organization=\(place)")
        #expect(answer.status == 404 && answer.text == Self.notFound)
      }
      #expect(try await program.get("\(name)?organization=B1").status == 200)
    }
    for kind in [Kind.inspection, .accident, .extension, .person] {
      for entry in try house.log(kind) {
        let isOwn = ["INS-B", "ASKED-B"].contains(entry.id) || scope == .appoint && entry.id.hasSuffix("-B")
        let answer = try await program.get("document?sequence=\(entry.sequence)")
        #expect(answer.status == (isOwn && kind != .accident ? 200 : 404), "\(scope) \(entry.id)")
      }
    }
    await house.close()
  }

  private static let councils = ["B", "C"].map { place in
    #"{"tekseru":1,"document":"council","id":"COUNCIL-\#(place)","organization":"\#(place)1","established":"2025-01-01","initiatedBy":"union","members":[{"name":"One of \#(place)","side":"workers"},{"name":"Other of \#(place)","side":"employer"}]}"#
  }.joined(separator: "\n")

  @Test(arguments: TokenScope.allCases)
  func `how people are reached is said to programs that may appoint, and no search tells it to others`(
    scope: TokenScope
  ) async throws {
    let house = try SiteHouse()
    try house.record(
      #"""
      {"tekseru":1,"document":"person","id":"P-1","code":"P-1","name":"Reached","roles":[{"role":"member","organization":"B1"}],"contact":{"email":"reached@example.org"}}
      {"tekseru":1,"document":"inspector","id":"TI-1","code":"TI-1","name":"Reached too","organization":"B1","from":"2025-01-01","contact":{"email":"reached@example.org"}}
      """#)
    let program = try await ProgramVisitor(house, scope, at: "B")

    for name in ["people", "inspectors"] {
      let line = try #require(try await program.get(name).lines.first { $0.contains("Reached") })
      #expect(line.contains("reached@example.org") == (scope == .appoint) && line.contains(#""contact":"#))
      #expect(try await program.get("\(name)?find=reached@example.org").status == 400)
    }
    await house.close()
  }

  private static let notFound = #"""
    {"type":"about:blank","title":"Not Found","status":404,"detail":"There is no such thing, or it is not for this token."}
    """#

  private static let inspection = #"""
    {"tekseru":1,"document":"inspection","id":"P-1","organization":"B1","inspector":"TI-B","date":"2026-11-20","kind":"planned","violations":[{"number":1,"category":"rules","text":"By a program"}]}
    {"tekseru":1,"document":"remediation","id":"P-2","violation":"P-1/1","event":"confirmed","date":"2026-11-21","by":"TI-B"}
    """#

  @Test func `what a program files is recorded once, under its name and by its way`() async throws {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .file, at: "B")

    let first = try await program.post(Self.inspection)
    let again = try await program.post(Self.inspection)

    #expect(first.status == 200 && first.lines.allSatisfy { $0.contains(#""outcome":"recorded""#) })
    #expect(again.lines.count == 2 && again.lines.allSatisfy { $0.contains(#""outcome":"alreadyRecorded""#) })
    let entry = try #require(try house.log(.inspection).last)
    #expect(entry.id == "P-1" && entry.filedBy == "desk" && entry.channel == .api)
    await house.close()
  }

  @Test func `a rehearsal records nothing, and what is wrong is said in the language that is asked for`() async throws {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .file, at: "B")

    #expect(try await program.post(Self.inspection, "documents?rehearsal=true").text.contains(#""outcome":"valid""#))
    #expect(try await program.post("{").text.contains(#""outcome":"refused""#))
    #expect(try house.log(.inspection).count == 2)
    await house.close()
  }

  /// A document of each sort at the other branch, or that reaches there.
  private static let foreign = [
    #"{"tekseru":1,"document":"inspection","id":"X","organization":"C1","inspector":"TI-C","date":"2026-11-20","kind":"planned"}"#,
    #"{"tekseru":1,"document":"inspection","id":"X","replaces":"INS-C","organization":"B1","inspector":"TI-B","date":"2026-11-20","kind":"planned"}"#,
    #"{"tekseru":1,"document":"remediation","id":"X","violation":"INS-C/1","event":"confirmed","date":"2026-11-21"}"#,
    #"{"tekseru":1,"document":"remediation","id":"X","violation":"NONE/1","event":"confirmed","date":"2026-11-21"}"#,
    #"{"tekseru":1,"document":"withdrawal","id":"X","kind":"inspection","of":"INS-C","reason":"no"}"#,
    #"{"tekseru":1,"document":"withdrawal","id":"X","kind":"accident","of":"ACC-C","reason":"no"}"#,
    #"{"tekseru":1,"document":"extensionDecision","id":"X","extension":"ASKED-C","decision":"granted","date":"2026-11-21","due":"2026-12-21"}"#,
    #"{"tekseru":1,"document":"silence","id":"X","organization":"C1","from":"2026-11-20","until":"2026-11-25","reason":"no"}"#,
    #"{"tekseru":1,"document":"person","id":"X","code":"officer-C","name":"Taken","roles":[{"role":"officer","organization":"B"}]}"#,
    #"{"tekseru":1,"document":"person","id":"X","code":"new","name":"New","roles":[{"role":"officer","organization":"U"}]}"#,
    #"{"tekseru":1,"document":"inspector","id":"X","code":"TI-C","name":"Taken","organization":"B1","from":"2026-01-01"}"#,
    #"{"tekseru":1,"document":"organization","id":"X","code":"C1","name":"Taken","level":"primary","parent":"B"}"#,
    #"{"tekseru":1,"document":"organization","id":"X","code":"B1","name":"Gone","level":"primary","parent":"C"}"#,
    #"{"tekseru":1,"document":"organization","id":"X","code":"NEW","name":"Root","level":"union"}"#,
    #"{"tekseru":1,"document":"testBank","id":"X","title":"Test","from":"2026-11-01","until":"2026-12-01","questions":[]}"#,
  ]

  @Test(arguments: foreign)
  func `what reaches beyond a program's places is filed by none of its scopes`(document: String) async throws {
    let house = try SiteHouse()
    let before = try Kind.allCases.flatMap { try house.log($0) }.count

    for (number, scope) in [TokenScope.read, .file, .appoint].enumerated() {
      let program = try await ProgramVisitor(house, scope, at: "B", name: "desk-\(number)")
      let answer = try await program.post(document)
      let isReadable = !answer.text.contains("outcome")
      #expect(answer.status == 403 || !isReadable, "\(scope) \(answer.text)")
    }

    #expect(try Kind.allCases.flatMap { try house.log($0) }.count == before)
    await house.close()
  }

  @Test func `one document that is not for the token keeps the whole body out`() async throws {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .file, at: "B")

    let answer = try await program.post(Self.inspection + "\n" + Self.foreign[0])

    #expect(answer.status == 403 && answer.text.contains("documents 3 of this body"))
    #expect(try house.log(.inspection).count == 2)
    await house.close()
  }

  @Test func `a program files under no other name than its own`() async throws {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .file, at: "B")

    let answer = try await program.post(
      Self.inspection.replacing(#""id":"P-1""#, with: #""id":"P-1","filedBy":"officer-B""#))

    #expect(answer.status == 403)
    #expect(try house.log(.inspection).count == 2)
    await house.close()
  }

  @Test func `who holds which post is said by programs that may appoint, and an organization may come with its people`()
    async throws
  {
    let people = #"""
      {"tekseru":1,"document":"organization","id":"B2","code":"B2","name":"Hospital B2","level":"primary","parent":"B"}
      {"tekseru":1,"document":"person","id":"new","code":"new","name":"New","roles":[{"role":"chair","organization":"B2"}]}
      """#
    let house = try SiteHouse()
    let desk = try await ProgramVisitor(house, .file, at: "B")
    let staff = try await ProgramVisitor(house, .appoint, at: "B", name: "staff")

    #expect(try await desk.post(people).status == 403)
    let filed = try await staff.post(people)

    #expect(filed.status == 200 && filed.lines.allSatisfy { $0.contains(#""outcome":"recorded""#) })
    #expect(try await desk.get("organizations?organization=B2").lines.count == 1)
    await house.close()
  }

  @Test func `every row of a list comes once, page by page, in the order of recording`() async throws {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .read, at: "U")

    for name in [
      "violations", "inspections", "organizations", "inspectors", "people", "documents?kind=inspection", "documents",
    ] {
      let whole = try await program.get(name).lines
      var found: [String] = []
      var address: String? = name + (name.contains("?") ? "&" : "?") + "limit=1"
      while let next = address {
        let page = try await program.get(next)
        found += page.lines
        address = page.field("Link").map { String($0.dropFirst().prefix { $0 != ">" }) }
      }
      #expect(found == whole && found.count > 1, "\(name)")
      #expect(Set(found).count == found.count)
    }
    await house.close()
  }

  @Test func `a page that has not changed is not sent again`() async throws {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .file, at: "B")
    let tag = try #require(try await program.get("violations").field("ETag"))

    let same = try await program.get("violations", ["if-none-match": "\"x\", W/\(tag)"])
    _ = try await program.post(Self.inspection)
    let other = try await program.get("violations", ["if-none-match": tag])

    #expect(same.status == 304 && same.text.isEmpty)
    #expect(other.status == 200 && other.text.contains("By a program"))
    await house.close()
  }

  @Test(arguments: [
    "violations?overdue=yes", "violations?overdeu=true", "violations?limit=0", "violations?limit=1001",
    "violations?limit=+1", "violations?status=gone", "inspections?from=2026-02-30", "documents?cursor=x",
    "documents?cursor=1.2.3", "document", "document?sequence=0", "document?sequence=1&x=1", "violations?find=",
    "organizations?organization=a%20b",
  ])
  func `a word that is not known, or what may not stand there, is refused`(address: String) async throws {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .read, at: "U")

    let answer = try await program.get(address)

    #expect(answer.status == 400 && answer.type == "application/problem+json")
    await house.close()
  }

  @Test func `filters leave out what they say`() async throws {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .read, at: "B")

    #expect(try await program.get("violations?severity=gross").lines.count == 1)
    #expect(try await program.get("violations?find=second").lines.count == 1)
    #expect(try await program.get("violations?overdue=true").lines.count == 2)
    #expect(try await program.get("violations?status=confirmed").lines.isEmpty)
    #expect(try await program.get("inspections?from=2026-10-02").lines.isEmpty)
    #expect(try await program.get("inspections?until=2026-10-01").lines.count == 1)
    await house.close()
  }

  @Test func `a token has a name that is nobody's, and a place that is known`() async throws {
    let house = try SiteHouse()
    func make(_ name: String, _ place: String = "B") async -> Result<String, Site.NoToken> {
      await house.site.makeToken(name, .read, at: place, by: "root")
    }

    #expect(await make("TI-B") == .failure(.nameTaken))
    #expect(await make("a b") == .failure(.nameUnfit))
    #expect(await make("a", "NONE") == .failure(.organizationUnknown))
    #expect((try? await make("a").get()) != nil)
    #expect(await make("a") == .failure(.nameTaken))
    #expect(try await house.site.programs().get().map(\.name) == ["a"])
    await house.close()
  }

  @Test func `what is described is what is answered`() throws {
    let house = try SiteHouse()
    let described = try #require(
      JSONSerialization.jsonObject(with: Data(Operation.openAPI.utf8)) as? [String: Any])
    let paths = try #require(described["paths"] as? [String: [String: Any]])
    let written = Set(paths.flatMap { path, methods in methods.keys.map { "\($0.uppercased()) /api/v1\(path)" } })
    let routes = house.site.door.routes.filter { $0.path.hasPrefix("/api/") }.map { "\($0.method) \($0.path)" }
    let columns: [(TekseruWeb.Operation, [String])] = [
      (.violations, ViolationList.columns), (.inspections, ThingList.columns(of: .inspection)),
      (.organizations, ThingList.columns(of: .organization)), (.councils, ThingList.columns(of: .council)),
      (.inspectors, ThingList.columns(of: .inspector)), (.people, ThingList.columns(of: .person)),
      (.documents, DocumentList.columns),
    ]

    #expect(written == Set(routes) && written.count == 11)
    for (operation, names) in columns {
      guard case .rows(let fields) = operation.result else { continue }
      #expect(fields.map(\.name) == names, "\(operation.name)")
    }
  }

  @Test func `the description is everybody's, and what is nowhere is said in the same shape`() async throws {
    let house = try SiteHouse()
    var program = try await ProgramVisitor(house, .read, at: "B")
    program.token = nil

    #expect(try await program.get("openapi.json").text == Operation.openAPI)
    #expect(try await program.get("nothing").type == "application/problem+json")
    #expect(house.site.door.refusing?("/api/v1/documents", 413, "x").contentType == "application/problem+json")
    #expect(house.site.door.refusing?("/inspections", 413, "x").contentType.hasPrefix("text/plain") == true)
    await house.close()
  }

  @Test func `the access log names the program, and not its token`() async throws {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .read, at: "B")
    _ = try await program.get("violations?find=Secret")

    let line = try #require(house.messages.all.last)
    #expect(line.hasPrefix("info /api/v1/violations 200") && line.contains("account=desk"))
    #expect(!house.messages.all.contains { $0.contains(program.token ?? "-") || $0.contains("Secret of B") })
    await house.close()
  }
}
