import TekseruAlerts

/// What the answer of a web server means for what was posted to it.
enum HTTPAnswer {
  static func answer(to reply: TransferReply) -> Answer {
    switch reply.failure {
    case .denied(let address): return Answer(.refused, words: "\(address) is link-local and not allowed")
    case .transport(let words): return Answer(.unreachable, words: words, retryAfter: reply.retryAfter)
    case nil: break
    }
    let words = String(decoding: reply.body.prefix(1_000), as: UTF8.self)
    switch reply.status {
    case 200...299: return Answer(.taken, code: reply.status, words: words)
    case 300...399:
      return Answer(.refused, code: reply.status, words: "it points elsewhere, and redirects are not followed")
    case 408, 425, 429: return Answer(.later, code: reply.status, words: words, retryAfter: reply.retryAfter)
    case 400...499: return Answer(.refused, code: reply.status, words: words)
    default: return Answer(.unreachable, code: reply.status, words: words, retryAfter: reply.retryAfter)
    }
  }
}
