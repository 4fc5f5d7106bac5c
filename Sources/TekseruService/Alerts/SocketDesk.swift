import FoundationEssentials
import TekseruAlerts
import TekseruChannels
import TekseruSocket

/// Asks the core over its socket.
struct SocketDesk: OutboxDesk {
  private let client: SocketClient

  init(path: String) { client = SocketClient(path: path) }

  func due(on channel: ChannelKind, to address: String?, waiting seconds: Int) -> [OutgoingMessage]? {
    let to = address.map { "&address=\($0)" } ?? ""
    return messages("/outbox?channel=\(channel.rawValue)\(to)&wait=\(seconds)")
  }

  func standing() -> [OutgoingMessage]? { messages("/outbox/standing") }

  func report(_ report: DeliveryReport) -> Bool {
    guard let body = try? JSONEncoder().encode(report) else { return false }
    let reply = try? client.post("/outbox/report", contentType: "application/json", [Array(body)])
    return reply?.status == 200
  }

  private func messages(_ target: String) -> [OutgoingMessage]? {
    guard let reply = try? client.get(target), reply.status == 200 else { return nil }
    return try? JSONDecoder().decode([OutgoingMessage].self, from: Data(reply.body))
  }
}
