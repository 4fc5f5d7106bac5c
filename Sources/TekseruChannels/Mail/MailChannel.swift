import Tekseru
import TekseruAlerts

/// Sends messages as mail by one server.
final class MailChannel: MessageChannel {
  private let settings: MailSettings
  private let password: Secret?
  private let transfer = Transfer()
  private var rate: RateLimit

  init(_ settings: MailSettings, password: Secret?) {
    self.settings = settings
    self.password = password
    rate = RateLimit(perMinute: settings.perMinute)
  }

  func wait(before message: Message, at now: Int64) -> Int64 { rate.take(at: now) }

  func send(_ message: Message, written: Instant) -> Answer {
    guard let address = MailAddress(message.address) else {
      return Answer(.refused, words: "this is not the address of a mailbox")
    }
    let paper = MailPaper(message: message, from: settings.from, sender: settings.sender, written: written)
    let scheme = settings.security == .tls ? "smtps" : "smtp"
    var request = TransferRequest(
      url: "\(scheme)://\(settings.server):\(settings.port)",
      action: .mail(from: settings.from.description, to: address.description, data: paper.bytes(to: address)))
    request.isEncrypted = settings.security != .none
    request.authority = settings.authority
    let patience = Int(settings.patience / .milliseconds(1))
    request.limits = TransferLimits(answer: patience, whole: patience + 60_000)
    if let user = settings.user, let password { request.login = .init(user: user, password: password) }
    var answer = SMTPAnswer.answer(to: transfer.perform(request))
    if let password { answer.words = password.hidden(in: answer.words) }
    return answer
  }
}
