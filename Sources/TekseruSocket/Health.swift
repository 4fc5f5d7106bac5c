import FoundationEssentials
import TekseruRegister

/// How a daemon is, as `/healthz` tells it.
public struct Health: Hashable, Sendable {
  /// Whether documents are being taken.
  public var isReady: Bool
  /// The path of the register that the daemon holds.
  public var register: String
  /// The log's last sequence.
  public var position: Int
  /// What is wrong, a sentence each.
  public var troubles: [String]

  /// Makes a report.
  public init(isReady: Bool, register: String, position: Int, troubles: [String]) {
    self.isReady = isReady
    self.register = register
    self.position = position
    self.troubles = troubles
  }

  /// The report as an answer: 200 when documents are being taken, else 503.
  public var answer: SocketAnswer {
    var object = JSONObject()
    object.add("status", isReady ? "ready" : "notReady")
    object.add("register", register)
    object.add("position", position)
    object.addList("troubles", troubles.map(JSONObject.quoted))
    return .text(object.text + "\n", status: isReady ? 200 : 503, contentType: "application/json")
  }
}

extension SocketClient {
  private struct Answer: Decodable {
    var status: String
    var register: String
    var position: Int
    var troubles: [String]
  }

  /// Asks a daemon how it is; nil when nobody answers there, or not as a daemon would.
  public func health() -> Health? {
    guard let reply = try? get("/healthz"), let answer = try? JSONDecoder().decode(Answer.self, from: Data(reply.body))
    else { return nil }
    return Health(
      isReady: answer.status == "ready", register: answer.register, position: answer.position, troubles: answer.troubles
    )
  }
}
