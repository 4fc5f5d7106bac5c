import TekseruAlerts
import Testing

@testable import TekseruChannels

struct AnswerTests {
  private static let broken = TransferReply.Failure.transport("failed")

  @Test(
    arguments: [
      (nil, 250, "DATA", Answer.Outcome.taken), (broken, 550, "RCPT", .refused), (broken, 450, "RCPT", .later),
      (broken, 421, "RCPT", .unreachable), (broken, 554, "DATA", .refused), (broken, 451, "DATA", .later),
      (broken, 535, "AUTH", .unreachable), (broken, 550, "MAIL", .unreachable), (broken, 552, "MAIL", .refused),
      (broken, 454, "STARTTLS", .unreachable), (broken, 0, "", .unreachable), (broken, 554, "", .unreachable),
      (.denied("169.254.169.254"), 0, "", .unreachable),
    ] as [(TransferReply.Failure?, Int, String, Answer.Outcome)])
  func `a mail server refuses a mail, or us`(
    failure: TransferReply.Failure?, status: Int, command: String, outcome: Answer.Outcome
  ) {
    let reply = TransferReply(failure: failure, status: status, words: "\(status) words\r\n", command: command)

    #expect(SMTPAnswer.answer(to: reply).outcome == outcome)
  }

  @Test(
    arguments: [
      (nil, 200, Answer.Outcome.taken), (nil, 204, .taken), (nil, 301, .refused), (nil, 308, .refused),
      (nil, 400, .refused), (nil, 401, .refused), (nil, 404, .refused), (nil, 408, .later), (nil, 410, .refused),
      (nil, 425, .later), (nil, 429, .later), (nil, 500, .unreachable), (nil, 503, .unreachable),
      (broken, 0, .unreachable), (.denied("169.254.169.254"), 0, .refused),
    ] as [(TransferReply.Failure?, Int, Answer.Outcome)])
  func `a web server's number says whether to come again`(
    failure: TransferReply.Failure?, status: Int, outcome: Answer.Outcome
  ) {
    #expect(HTTPAnswer.answer(to: TransferReply(failure: failure, status: status)).outcome == outcome)
  }

  @Test func `Telegram says how long to wait in its body`() {
    let body = #"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":35}}"#

    let answer = TelegramAnswer.answer(to: TransferReply(status: 429, body: Array(body.utf8)))

    #expect(answer == Answer(.later, code: 429, words: "Too Many Requests", retryAfter: 35))
  }

  @Test(arguments: [(403, Answer.Outcome.refused), (401, .unreachable), (404, .unreachable), (400, .refused)])
  func `a wrong token is no message's fault, a person who left is`(status: Int, outcome: Answer.Outcome) {
    let body = Array(#"{"ok":false,"description":"x"}"#.utf8)

    #expect(TelegramAnswer.answer(to: TransferReply(status: status, body: body)).outcome == outcome)
  }
}
