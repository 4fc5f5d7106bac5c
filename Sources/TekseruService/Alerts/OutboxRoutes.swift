import FoundationEssentials
import TekseruAlerts
import TekseruRegister
import TekseruSocket

extension OutboxClerk {
  /// What the sender asks over the socket.
  var routes: [SocketRoute] {
    [
      .get("/outbox") { await answerDue($0) },
      .get("/outbox/standing") { _ in OutboxClerk.answer(await standing()) },
      .post("/outbox/report") { await answerReport($0) },
    ]
  }

  private func answerDue(_ request: SocketRequest) async -> SocketAnswer {
    guard let channel = request.query["channel"].flatMap(ChannelKind.init(rawValue:)) else {
      return .refusal(400, "A channel is to be named.")
    }
    let seconds = request.query["wait"].flatMap { Int($0) } ?? 0
    return OutboxClerk.answer(
      await due(on: channel, to: request.query["address"], waiting: min(max(0, seconds), 600)))
  }

  private func answerReport(_ request: SocketRequest) async -> SocketAnswer {
    guard let report = try? JSONDecoder().decode(DeliveryReport.self, from: Data(request.body)) else {
      return .refusal(400, "This is no report.")
    }
    switch await note(report) {
    case .success: return .text("{}\n", contentType: "application/json")
    case .failure(let failure): return .refusal(503, "\(failure)")
    }
  }

  private static func answer(_ messages: Result<[OutgoingMessage], RegisterFailure>) -> SocketAnswer {
    guard case .success(let messages) = messages, let body = try? JSONEncoder().encode(messages) else {
      return .refusal(503, "The register cannot be asked now.")
    }
    return SocketAnswer(contentType: "application/json", body: Array(body))
  }
}
