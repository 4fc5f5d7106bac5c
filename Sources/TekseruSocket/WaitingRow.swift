import FoundationEssentials
public import Tekseru
import TekseruRegister

/// A file that waits, as `/waiting` tells it: a JSON object on each line.
public struct WaitingRow: Hashable, Sendable {
  /// Its path below its inbox.
  public var file: String
  /// The inbox's name.
  public var inbox: String
  /// When it was first seen; nil where nobody noted it.
  public var since: Instant?
  /// The number of the user whose file it is; nil where nobody looked.
  public var owner: UInt32?
  /// `settling`, `ready`, `claimed`, `recorded`, `hindered` or `ignored`.
  public var state: String
  /// What is in its way, in a word: `unreadable`, `immovable`, `notRegular`, `tooLarge`, `system`; nil when nothing is.
  public var reason: String?
  /// The system's error number behind `system`.
  public var number: Int?

  /// Makes a row.
  public init(
    file: String, inbox: String, since: Instant?, owner: UInt32?, state: String, reason: String? = nil,
    number: Int? = nil
  ) {
    self.file = file
    self.inbox = inbox
    self.since = since
    self.owner = owner
    self.state = state
    self.reason = reason
    self.number = number
  }

  /// The rows as an answer.
  public static func answer(_ rows: [WaitingRow]) -> SocketAnswer {
    SocketAnswer(contentType: "application/x-ndjson", body: rows.flatMap { Array($0.json.utf8) })
  }

  private var json: String {
    var object = JSONObject()
    object.add("file", file)
    object.add("inbox", inbox)
    object.add("since", since?.description)
    object.add("sinceMilliseconds", since.map { Int($0.milliseconds) })
    object.add("owner", owner.map(Int.init))
    object.add("state", state)
    object.add("reason", reason)
    object.add("number", number)
    return object.text + "\n"
  }
}

extension SocketClient {
  private struct Row: Decodable {
    var file: String
    var inbox: String
    var sinceMilliseconds: Int64?
    var owner: UInt32?
    var state: String
    var reason: String?
    var number: Int?
  }

  /// Asks a daemon what waits; nil when it answers in another way.
  public func waiting() throws(SocketFailure) -> [WaitingRow]? {
    let reply = try get("/waiting")
    guard reply.status == 200 else { return nil }
    let decoder = JSONDecoder()
    let rows = reply.body.split(separator: 0x0A).map { try? decoder.decode(Row.self, from: Data($0)) }
    guard rows.allSatisfy({ $0 != nil }) else { return nil }
    return rows.compactMap(\.self).map { row in
      WaitingRow(
        file: row.file, inbox: row.inbox, since: row.sinceMilliseconds.map(Instant.init(milliseconds:)),
        owner: row.owner, state: row.state, reason: row.reason, number: row.number)
    }
  }
}
