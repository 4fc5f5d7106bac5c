import FoundationEssentials
public import Tekseru
import TekseruRegister

/// What a program's token permits; each scope permits what stands before it too.
public enum TokenScope: String, CaseIterable, Codable, Sendable {
  /// Read what is recorded.
  case read
  /// File what happens: inspections, removals, requests, decisions, figures.
  case file
  /// Say what organizations there are, and who holds which post there.
  case appoint
}

/// A program's token, as `/tokens` tells it: a JSON object on each line.
public struct TokenRow: Hashable, Sendable {
  /// The program's name.
  public var name: String
  /// What it may do.
  public var scope: TokenScope
  /// Where, and at all below it.
  public var organization: String
  /// Who made it.
  public var madeBy: String
  /// When.
  public var made: Instant
  /// When the program last came; nil for never.
  public var seen: Instant?

  /// Makes a row.
  public init(
    name: String, scope: TokenScope, organization: String, madeBy: String, made: Instant, seen: Instant?
  ) {
    self.name = name
    self.scope = scope
    self.organization = organization
    self.madeBy = madeBy
    self.made = made
    self.seen = seen
  }

  /// The rows as an answer.
  public static func answer(_ rows: [TokenRow]) -> SocketAnswer {
    SocketAnswer(contentType: "application/x-ndjson", body: rows.flatMap { Array($0.json.utf8) })
  }

  private var json: String {
    var object = JSONObject()
    object.add("name", name)
    object.add("scope", scope.rawValue)
    object.add("organization", organization)
    object.add("madeBy", madeBy)
    object.add("madeMilliseconds", Int(made.milliseconds))
    object.add("seenMilliseconds", seen.map { Int($0.milliseconds) })
    return object.text + "\n"
  }
}

extension SocketClient {
  private struct Row: Decodable {
    var name: String
    var scope: TokenScope
    var organization: String
    var madeBy: String
    var madeMilliseconds: Int64
    var seenMilliseconds: Int64?
  }

  /// Why nothing is done about tokens.
  public enum NoTokens: Error, Hashable, Sendable {
    /// Nobody answers there.
    case unreachable(SocketFailure)
    /// Only root and the daemon's own user may.
    case notAllowed
    /// There is no such organization, or no token of the name.
    case unknown
    /// The name cannot be a program's.
    case nameUnfit
    /// The name is another's.
    case nameTaken
    /// The daemon serves no page, and so no programs.
    case noPage
    /// It answers in a way that this program does not understand, or cannot do it at the moment.
    case notUnderstood
  }

  /// Has a daemon make a token, and gives it.
  public func makeToken(_ name: String, scope: TokenScope, at organization: String) throws(NoTokens) -> String {
    let words = [("name", name), ("scope", scope.rawValue), ("organization", organization)]
    let query = words.map { "\($0.0)=\(Percent.encoded($0.1))" }.joined(separator: "&")
    let reply = try asked { () throws(SocketFailure) in
      try post("/tokens?\(query)", contentType: "text/plain", [])
    }
    return String(decoding: reply, as: UTF8.self)
  }

  /// The programs that have a token.
  public func tokens() throws(NoTokens) -> [TokenRow] {
    let reply = try asked { () throws(SocketFailure) in try get("/tokens") }
    let decoder = JSONDecoder()
    let rows = reply.split(separator: 0x0A).map { try? decoder.decode(Row.self, from: Data($0)) }
    guard rows.allSatisfy({ $0 != nil }) else { throw .notUnderstood }
    return rows.compactMap(\.self).map { row in
      TokenRow(
        name: row.name, scope: row.scope, organization: row.organization, madeBy: row.madeBy,
        made: Instant(milliseconds: row.madeMilliseconds),
        seen: row.seenMilliseconds.map(Instant.init(milliseconds:)))
    }
  }

  /// Has a daemon end a token.
  public func revokeToken(_ name: String) throws(NoTokens) {
    _ = try asked { () throws(SocketFailure) in
      try post("/tokens/revoke?name=\(Percent.encoded(name))", contentType: "text/plain", [])
    }
  }

  private func asked(_ ask: () throws(SocketFailure) -> Reply) throws(NoTokens) -> [UInt8] {
    let reply: Reply
    do throws(SocketFailure) { reply = try ask() } catch { throw .unreachable(error) }
    switch reply.status {
    case 200: return reply.body
    case 400: throw .nameUnfit
    case 403: throw .notAllowed
    case 404: throw .unknown
    case 409: throw .noPage
    case 422: throw .nameTaken
    default: throw .notUnderstood
    }
  }
}
