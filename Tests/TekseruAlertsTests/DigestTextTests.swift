import Tekseru
import TekseruLanguage
import TekseruRegister
import Testing

@testable import TekseruAlerts

@Suite struct DigestTextTests {
  private func line(
    _ id: String, _ stage: AlertStage, place: String? = "Емхана № 1", text: String? = "No guard", days: Int = 0,
    matter: Matter = .removal
  ) throws -> Digest.Line {
    Digest.Line(
      item: AlertItem(
        matter: matter, id: id, organization: "GP", place: place, text: text, severity: .gross,
        due: try Day("2026-03-18"), daysOverdue: days, since: Instant(milliseconds: 0)),
      rung: Rung(stage, on: try Day("2026-03-19")), passed: [], role: .inspector, insteadOf: [])
  }

  private func digest(_ lines: [Digest.Line], contact: Contact? = nil, language: String? = "en") throws -> Digest {
    var counts: [AlertStage: Int] = [:]
    for line in lines { counts[line.rung.stage, default: 0] += 1 }
    return Digest(
      number: 7, recipient: Recipient(code: "TI-1", name: "Asel", language: language, contact: contact),
      day: try Day("2026-03-19"), decidedAt: Instant(milliseconds: 0), lines: lines, counts: counts, overdueBefore: 0)
  }

  @Test func `the subject says the number and the place`() throws {
    let one = try digest([line("I-1/1", .overdue, days: 1)])
    let many = try digest([
      line("I-1/1", .overdue, days: 1), line("I-2/1", .centre, place: "School 2", days: 30),
      line("I-3/1", .reminder, place: "School 3"),
    ])

    #expect(DigestText(one, in: .en).subject == "1 overdue: Емхана № 1")
    #expect(DigestText(many, in: .en).subject == "2 overdue, 1 due soon: Емхана № 1 and 2 more places")
    #expect(DigestText(many, in: .ru).subject == "просрочено 2, скоро срок 1: Емхана № 1 и ещё 2 места")
  }

  @Test func `a direct threat's subject is its id and place`() throws {
    var threat = try digest([line("I-1/1", .critical, matter: .critical)])
    threat.isUrgent = true

    #expect(DigestText(threat, in: .en).subject == "Direct threat: I-1/1, Емхана № 1")
  }

  @Test(arguments: [(1, "просрочено на 1 день"), (3, "просрочено на 3 дня"), (11, "просрочено на 11 дней")])
  func `days take their plural`(days: Int, words: String) throws {
    let text = DigestText(try digest([line("I-1/1", .overdue, days: days)]), in: .ru).body

    #expect(text.contains(words))
  }

  @Test(arguments: Language.allCases) func `a digest has no gap in any language`(language: Language) throws {
    var digest = try digest(
      Matter.allCases.flatMap { matter in
        try AlertStage.allCases.map { try line("I-1/1", $0, days: 2, matter: matter) }
      })
    digest.overdueBefore = 3
    digest.overdueBeforeDay = try Day("2026-03-01")
    let text = DigestText(digest, in: language)

    #expect(!text.body.contains("…") && !text.body.contains("alert.") && !text.subject.contains("alert."))
    #expect(text.body.contains("Емхана"))
  }

  @Test func `text that comes from a document cannot begin a line of its own`() throws {
    let sly = try digest([line("I-1/1", .overdue, place: "A\r\nBcc: x@example.org", days: 1)])
    let text = DigestText(sly, in: .en)

    #expect(!text.subject.contains("\n") && !text.subject.contains("\r"))
    #expect(!text.body.contains("\nBcc"))
  }

  @Test func `a person is told by mail, else by a chat's number, else on a printed list`() throws {
    let lines = [try line("I-1/1", .overdue, days: 1)]
    let mail = try digest(lines, contact: Contact(email: "a@example.org", telegram: "12"))
    let chat = try digest(lines, contact: Contact(phone: "+7", telegram: "12"))
    let name = try digest(lines, contact: Contact(telegram: "@asel"))

    #expect(mail.personalWay() == (.mail, "a@example.org"))
    #expect(chat.personalWay() == (.telegram, "12"))
    let none = try digest(lines, contact: Contact(email: "a@example.org\r\nBcc: b@example.org"))
    #expect(none.personalWay().channel == .list)
    #expect(mail.personalWay(Routes(ways: [])).channel == .list)
    #expect(name.personalWay() == (.list, "2026-03-19-TI-1.txt"))
  }

  @Test func `the journal has a message for each occasion, with its items`() throws {
    let digest = try digest([line("I-1/1", .overdue, days: 1), line("I-2/1", .reminder), line("I-3/1", .resolved)])

    let journal = digest.messages().filter { $0.channel == .journal }

    #expect(journal.map(\.occasion) == [.dueSoon, .overdue, .resolved])
    #expect(
      journal.flatMap(\.items).map(\.topic).sorted() == ["violation I-1/1", "violation I-2/1", "violation I-3/1"])
    #expect(Set(digest.messages().map(\.id)).count == 4)
  }

  @Test func `the page on which all of it stands is named at the end, where there is one`() throws {
    let digest = try digest([line("I-1/1", .overdue, days: 1)])

    let named = digest.messages(Routes(page: "https://tekseru.example.org/told"))[0].text
    #expect(named.hasSuffix(": https://tekseru.example.org/told\n"))
    #expect(!digest.messages()[0].text.contains("https://"))
  }

  @Test func `a person without a language is written to in that of the routes`() throws {
    let digest = try digest([line("I-1/1", .overdue, days: 1)], language: nil)

    #expect(digest.messages(Routes(language: .kk))[0].language == .kk)
  }
}
