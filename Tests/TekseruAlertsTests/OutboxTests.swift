import TekseruAlerts
import TekseruRegister
import TekseruSQLite
import Testing

struct OutboxTests {
  private static let taken = Answer(.taken, code: 250, words: "queued")
  private static let later = Answer(.later, code: 451, words: "try again")

  @Test func `a message comes out as it went in`() throws {
    let lab = try OutboxLab()
    let message = Message.sample(text: "Бір\nекі \"үш\" \u{0}", items: [.sample])

    try lab.write(message)

    #expect(try lab.reading { outbox throws(SQLFailure) in try outbox.row("M-1") }?.message == message)
  }

  @Test func `a message that is written again is kept once and as it was`() throws {
    let lab = try OutboxLab()
    #expect(try lab.write(.sample(text: "first")) == 1)

    #expect(try lab.write(.sample(text: "second")) == 0)

    #expect(try lab.reading { outbox throws(SQLFailure) in try outbox.row("M-1") }?.message.text == "first")
  }

  @Test func `what fails leaves neither the decision's record nor its message`() throws {
    let lab = try OutboxLab()

    #expect(throws: RegisterFailure.self) {
      try lab.register.recording { engine throws(SQLFailure) in
        try Outbox(engine).write([.sample()], at: lab.clock)
        try engine.run("INSERT INTO nothing VALUES (1)")
      }
    }

    #expect(try lab.due() == [])
  }

  @Test func `a message is due from its moment on`() throws {
    let lab = try OutboxLab()
    try lab.register.recording { engine throws(SQLFailure) in
      try Outbox(engine).write([.sample()], at: lab.clock, notBefore: lab.later(60))
    }
    #expect(try lab.due() == [])

    lab.clock = lab.later(60)

    #expect(try lab.due() == ["M-1"])
  }

  @Test func `what was sent is not sent again, and keeps the server's answer`() throws {
    let lab = try OutboxLab()
    try lab.write(.sample())

    #expect(try lab.mark("M-1", OutboxTests.taken) == .sent)

    #expect(try lab.due() == [])
    let row = try lab.reading { outbox throws(SQLFailure) in try outbox.row("M-1") }
    #expect(row?.state == .sent)
    #expect(row?.answer == "250 queued")
    #expect(row?.attempts == 1)
  }

  @Test func `an answer that comes twice changes nothing`() throws {
    let lab = try OutboxLab()
    try lab.write(.sample())
    try lab.mark("M-1", OutboxTests.taken)

    #expect(try lab.mark("M-1", OutboxTests.later) == nil)

    #expect(try lab.reading { outbox throws(SQLFailure) in try outbox.row("M-1") }?.state == .sent)
  }

  @Test func `a person gets messages in their order, even when the first has to wait`() throws {
    let lab = try OutboxLab()
    try lab.write(.sample("M-1"), .sample("M-2"), .sample("M-3", to: "bolat@example.org"))

    try lab.mark("M-1", OutboxTests.later)

    #expect(try lab.due() == ["M-3"])
    lab.clock = lab.later(3_600)
    #expect(try lab.due() == ["M-1", "M-2", "M-3"])
  }

  @Test func `what is refused is among the dead letters`() throws {
    let lab = try OutboxLab()
    try lab.write(.sample("M-1"), .sample("M-2"))

    try lab.mark("M-1", Answer(.refused, code: 550, words: "no such user"))

    #expect(try lab.reading { outbox throws(SQLFailure) in try outbox.undelivered() }.map(\.message.id) == ["M-1"])
    #expect(try lab.due() == ["M-2"])
  }

  @Test func `the next moment is that of the earliest message of a way`() throws {
    let lab = try OutboxLab()
    try lab.write(.sample("M-1"), .sample("M-2", by: .telegram))
    try lab.mark("M-1", Answer(.later, words: "", retryAfter: 90), chance: 0)

    let next = try lab.reading { outbox throws(SQLFailure) in try outbox.nextDue(on: .mail, after: lab.clock) }

    #expect(next == lab.later(90))
    #expect(try lab.reading { outbox throws(SQLFailure) in try outbox.nextDue(on: .webhook, after: lab.clock) } == nil)
  }

  @Test func `an Alertmanager is told what stands, and of an end until it has heard it`() throws {
    let lab = try OutboxLab()
    let item = MessageItem.sample
    var other = item
    other.topic = "violation KZ-02-2026-1/1"
    try lab.write(.sample("A-1", by: .alertmanager, items: [item]), .sample("B-1", by: .alertmanager, items: [other]))
    try lab.write(.sample("A-2", by: .alertmanager, .resolved, items: [item]))
    func standing() throws -> [String] {
      try lab.reading { outbox throws(SQLFailure) in try outbox.standing(at: lab.clock).map(\.message.id) }
    }

    #expect(try standing() == ["B-1", "A-2"])
    lab.clock = lab.later(86_400)
    #expect(try standing() == ["B-1", "A-2"])
    try lab.mark("A-2", OutboxTests.taken)
    #expect(try standing() == ["B-1"])
  }

  @Test(
    arguments: [
      "DELETE FROM outbox", "UPDATE outbox SET message = '{}'", "UPDATE outbox SET address = 'x'",
      "UPDATE outbox SET state = 'waiting', next_at = 1 WHERE id = 'M-1'", "UPDATE outbox SET answer = 'x'",
      "INSERT OR REPLACE INTO outbox SELECT * FROM outbox",
    ])
  func `another program cannot change what was said or answered`(attempt: String) throws {
    let lab = try OutboxLab()
    try lab.write(.sample())
    try lab.mark("M-1", OutboxTests.taken)

    #expect(throws: SQLFailure.self) { try lab.intruder().run(attempt) }
  }
}
