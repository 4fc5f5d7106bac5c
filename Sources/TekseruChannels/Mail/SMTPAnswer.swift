import TekseruAlerts

/// What a mail server's reply means.
///
/// A server that refuses one mailbox or one mail refuses the message. A server that refuses us, by its greeting, our
/// login or our sender's address, refuses none of them: they wait until somebody has mended the configuration.
enum SMTPAnswer {
  static func answer(to reply: TransferReply) -> Answer {
    let words = words(of: reply)
    guard let failure = reply.failure else { return Answer(.taken, code: reply.status, words: words) }
    let isOfThisMail = reply.command == "RCPT" || reply.command == "DATA"
    switch (failure, reply.status) {
    case (.denied(let address), _):
      return Answer(.unreachable, words: "\(address) is link-local and not allowed")
    case (_, 500...599) where isOfThisMail: return Answer(.refused, code: reply.status, words: words)
    case (_, 552) where reply.command == "MAIL": return Answer(.refused, code: reply.status, words: words)
    case (_, 400...499) where isOfThisMail && reply.status != 421:
      return Answer(.later, code: reply.status, words: words)
    case (_, 400...599): return Answer(.unreachable, code: reply.status, words: words)
    case (.transport(let words), _): return Answer(.unreachable, words: words)
    }
  }

  /// The reply without its number, which is kept beside it.
  private static func words(of reply: TransferReply) -> String {
    let lines = reply.words.split(whereSeparator: \.isNewline).map { $0.dropFirst(4) }
    return lines.joined(separator: " ")
  }
}
