import FoundationEssentials
import Glibc
import Tekseru
import TekseruAlerts
import TekseruLanguage

/// Posts messages as JSON to one program.
final class WebhookChannel: MessageChannel {
  private let settings: WebhookSettings
  private let url: Secret
  private let secret: Secret?
  private let transfer = Transfer()
  private var rate: RateLimit

  init(_ settings: WebhookSettings, url: Secret, secret: Secret?) {
    self.settings = settings
    self.url = url
    self.secret = secret
    rate = RateLimit(perMinute: settings.perMinute)
  }

  func wait(before message: Message, at now: Int64) -> Int64 { rate.take(at: now) }

  func send(_ message: Message, written: Instant) -> Answer {
    let body = WebhookBody.bytes(message, written: written)
    var headers = [
      "Content-Type: application/json", "User-Agent: Tekseru", "Idempotency-Key: \(message.fingerprint)",
    ]
    if let secret {
      headers.append("Tekseru-Signature: \(Signature.header(for: body, at: Int64(time(nil)), secret: secret))")
    }
    var request = TransferRequest(url: url.text, action: .post(headers: headers, body: body))
    request.authority = settings.authority
    request.allowed = settings.allowed
    let patience = Int(settings.patience / .milliseconds(1))
    request.limits = TransferLimits(connect: min(20_000, patience), answer: patience, whole: patience)
    var answer = HTTPAnswer.answer(to: transfer.perform(request))
    answer.words = url.hidingURL(in: answer.words)
    return answer
  }
}

/// What a program is posted.
///
/// The same message gives the same bytes at each attempt.
enum WebhookBody {
  private struct Content: Encodable {
    var id: String
    var occasion: Occasion
    var recipient: String
    var language: String
    var subject: String
    var text: String
    var items: [MessageItem]
    var writtenAt: String
  }

  static func bytes(_ message: Message, written: Instant) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let content = Content(
      id: message.fingerprint, occasion: message.occasion, recipient: message.recipient,
      language: message.language.rawValue, subject: message.subject, text: message.text, items: message.items,
      writtenAt: written.description)
    // Texts and whole numbers can always be written.
    return (try? encoder.encode(content)).map { Array($0) } ?? []
  }
}
