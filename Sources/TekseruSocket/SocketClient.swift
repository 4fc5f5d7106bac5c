import Glibc

/// Asks a daemon over its socket, a request a connection, and waits for the answer.
///
/// The commands are blocking programs that send a request and print what comes back: for that, a socket of the system
/// and a screen of HTTP/1.1 do, where a client of events and futures would bring threads of its own.
public struct SocketClient: Sendable {
  /// The path of the socket.
  public let path: String

  /// What the daemon answered.
  public struct Reply: Sendable {
    /// The status of HTTP.
    public var status: Int
    /// The body.
    public var body: [UInt8]
  }

  /// No answer is larger; what comes beyond is no answer of ours.
  private static let mostBytes = 1 << 30

  /// Makes a client; nothing is opened before the first request.
  public init(path: String) { self.path = path }

  /// Whether somebody serves there.
  public var isServed: Bool { SocketConnection.isServed(path) }

  /// Asks for something.
  public func get(_ target: String) throws(SocketFailure) -> Reply {
    let connection = try SocketConnection(path)
    try connection.send("GET \(target) HTTP/1.1\r\nHost: tekserud\r\nConnection: close\r\n\r\n".utf8)
    try connection.flush()
    var received: [UInt8] = []
    return try reply(connection, &received)
  }

  /// Sends a body in pieces, once the daemon wants it.
  public func post(_ target: String, contentType: String, _ body: [[UInt8]]) throws(SocketFailure) -> Reply {
    let connection = try SocketConnection(path)
    let size = body.reduce(0) { $0 + $1.count }
    try connection.send(
      """
      POST \(target) HTTP/1.1\r\nHost: tekserud\r\nConnection: close\r\nExpect: 100-continue\r\n\
      Content-Type: \(contentType)\r\nContent-Length: \(size)\r\n\r\n
      """.utf8)
    try connection.flush()
    var received: [UInt8] = []
    let first = try head(connection, &received)
    guard first.status == 100 else { return try rest(of: first, connection, received) }
    for piece in body { try connection.send(piece) }
    try connection.flush()
    return try reply(connection, &received)
  }

  private struct Head {
    var status: Int
    var bodySize: Int?
  }

  private func reply(_ connection: SocketConnection, _ received: inout [UInt8]) throws(SocketFailure) -> Reply {
    let head = try head(connection, &received)
    return try rest(of: head, connection, received)
  }

  /// Reads up to the empty line, which is taken off `received`.
  private func head(_ connection: SocketConnection, _ received: inout [UInt8]) throws(SocketFailure) -> Head {
    while true {
      if let end = ByteSearch.first(SocketClient.emptyLine, in: received, from: 0) {
        let text = String(decoding: received[..<end], as: UTF8.self)
        received.removeFirst(end + SocketClient.emptyLine.count)
        guard let head = SocketClient.head(text) else { throw SocketFailure(path: path, number: EPROTO) }
        return head
      }
      guard received.count < 1 << 16 else { throw SocketFailure(path: path, number: EPROTO) }
      guard try connection.receive(into: &received) else { throw SocketFailure(path: path, number: ECONNRESET) }
    }
  }

  private static let emptyLine = Array("\r\n\r\n".utf8)

  private static func head(_ text: String) -> Head? {
    let lines = text.split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count >= 2, words[0].hasPrefix("HTTP/1."), let status = Int(words[1]) else { return nil }
    let field = lines.first { $0.lowercased().hasPrefix("content-length:") }
    let size = field.flatMap { Int($0.drop { $0 != ":" }.dropFirst().filter { $0 != " " }) }
    return Head(status: status, bodySize: size)
  }

  private func rest(of head: Head, _ connection: SocketConnection, _ received: [UInt8]) throws(SocketFailure) -> Reply {
    var body = received
    while body.count < head.bodySize ?? .max, body.count < SocketClient.mostBytes {
      guard try connection.receive(into: &body) else { break }
    }
    if let size = head.bodySize, body.count != size { throw SocketFailure(path: path, number: ECONNRESET) }
    return Reply(status: head.status, body: body)
  }
}
