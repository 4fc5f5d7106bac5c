import FoundationEssentials
import Tekseru
import TekseruAlerts

/// Sends messages by a bot of Telegram.
///
/// Telegram knows no key for repetitions: what was sent and not answered in time may come twice, and carries a mark.
final class TelegramChannel: MessageChannel {
  private let settings: TelegramSettings
  private let token: Secret
  private let transfer = Transfer()
  private var rate: RateLimit
  private var chats: [String: RateLimit] = [:]

  /// Telegram's limits: one message a second to a person, twenty a minute to a group, whose number is negative.
  private static let toPerson = 60
  private static let toGroup = 20
  private static let mostChats = 10_000

  init(_ settings: TelegramSettings, token: Secret) {
    self.settings = settings
    self.token = token
    rate = RateLimit(perMinute: settings.perMinute)
  }

  func wait(before message: Message, at now: Int64) -> Int64 {
    if chats.count > TelegramChannel.mostChats { chats = [:] }
    let limit = message.address.hasPrefix("-") ? TelegramChannel.toGroup : TelegramChannel.toPerson
    let own = chats[message.address, default: RateLimit(perMinute: limit)].take(at: now)
    return max(own, rate.take(at: now))
  }

  func send(_ message: Message, written: Instant) -> Answer {
    guard let chat = Int64(message.address), chat != 0 else {
      return Answer(.refused, words: "this is not the number of a chat")
    }
    let parts = TelegramText.parts(subject: message.subject, text: message.text, fingerprint: message.fingerprint)
    var answer = Answer(.refused, words: "there is nothing to say")
    for part in parts {
      answer = send(part, to: chat)
      if answer.outcome != .taken { break }
    }
    return answer
  }

  private struct Content: Encodable {
    var chat_id: Int64
    var text: String
    var disable_web_page_preview = true
  }

  private func send(_ text: String, to chat: Int64) -> Answer {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let body = (try? encoder.encode(Content(chat_id: chat, text: text))).map { Array($0) } ?? []
    let request = TransferRequest(
      url: "\(settings.server)/bot\(token.text)/sendMessage",
      action: .post(headers: ["Content-Type: application/json"], body: body))
    var answer = TelegramAnswer.answer(to: transfer.perform(request))
    answer.words = token.hidden(in: answer.words)
    return answer
  }
}

/// What Telegram's answer means.
enum TelegramAnswer {
  private struct Content: Decodable {
    var description: String?
    var parameters: Parameters?

    struct Parameters: Decodable { var retry_after: Int? }
  }

  static func answer(to reply: TransferReply) -> Answer {
    var answer = HTTPAnswer.answer(to: reply)
    guard reply.failure == nil else { return answer }
    let content = try? JSONDecoder().decode(Content.self, from: Data(reply.body))
    if let words = content?.description { answer = Answer(answer.outcome, code: answer.code, words: words) }
    if reply.status == 200 { answer.words = "" }
    answer.retryAfter = content?.parameters?.retry_after ?? reply.retryAfter
    // A token that is wrong is no message's fault: it is mended in the configuration.
    if reply.status == 401 || reply.status == 404 { answer.outcome = .unreachable }
    return answer
  }
}
