import FoundationEssentials
import Glibc
import Tekseru
public import TekseruRegister

extension SocketClient {
  /// Why documents that were handed over have no receipts.
  public enum HandoverFailure: Error, Hashable, Sendable {
    /// The daemon cannot be reached; nothing was handed over.
    case unreachable(SocketFailure)
    /// The daemon ended before it answered. What was handed over may be in the log or not: handed over again, nothing is
    /// recorded twice.
    case broken(SocketFailure)
    /// The register could not do what was asked.
    case register(RegisterFailure)
    /// More was handed over at once than the daemon takes.
    case tooLarge
    /// The daemon does not let this user do that.
    case notAllowed
    /// The daemon answered something that this program does not understand, as one of another version may.
    case notUnderstood
  }

  /// Hands documents over, and waits for their receipts: one for each part, in their order.
  ///
  /// When this returns, what is said to be recorded is on the disk. `filer` is who files them when it is not the user of
  /// this process.
  public func submit(_ submission: Submission, filer: String? = nil) throws(HandoverFailure) -> [HandoverReceipt] {
    var query = submission.query
    if let filer { query.append(("filed-by", filer)) }
    let words = query.map { "\($0.0)=\(Percent.encoded($0.1))" }.joined(separator: "&")
    let body = submission.multipart
    let reply: Reply
    do throws(SocketFailure) {
      reply = try post("/documents?\(words)", contentType: body.contentType, body.pieces)
    } catch {
      throw SocketClient.isUnreachable(error) ? .unreachable(error) : .broken(error)
    }
    switch reply.status {
    case 200:
      guard let receipts = HandoverReceipt.read(reply.body, parts: submission.parts.count) else { throw .notUnderstood }
      return receipts
    case 403: throw .notAllowed
    case 413: throw .tooLarge
    default: throw RegisterFailure(answer: reply.body).map { .register($0) } ?? .notUnderstood
    }
  }

  private static func isUnreachable(_ failure: SocketFailure) -> Bool {
    [ENOENT, ECONNREFUSED, EACCES, ENAMETOOLONG].contains(failure.number)
  }
}

extension SocketAnswer {
  /// Says that the register could not do what was asked.
  public static func failure(_ failure: RegisterFailure) -> SocketAnswer {
    var object = JSONObject()
    object.add("failure", failure.word)
    object.add("code", failure.code)
    let status = failure == .busy ? 503 : failure == .diskFull ? 507 : 500
    return .text(object.text + "\n", status: status, contentType: "application/json")
  }
}

extension RegisterFailure {
  private struct Answer: Decodable {
    var failure: String
    var code: Int?
  }

  /// The failure behind `SocketAnswer.failure`; nil when the answer is another one.
  init?(answer: [UInt8]) {
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(answer)) else { return nil }
    let all: [RegisterFailure] = [
      .busy, .diskFull, .disk(code: answer.code ?? 0), .notAllowed, .damaged, .newer, .mistake(code: answer.code ?? 0),
    ]
    guard let failure = all.first(where: { $0.word == answer.failure }) else { return nil }
    self = failure
  }

  fileprivate var word: String {
    switch self {
    case .busy: "busy"
    case .diskFull: "diskFull"
    case .disk: "disk"
    case .notAllowed: "notAllowed"
    case .damaged: "damaged"
    case .newer: "newer"
    case .mistake: "mistake"
    }
  }

  fileprivate var code: Int? {
    switch self {
    case .disk(let code), .mistake(let code): code
    default: nil
    }
  }
}
