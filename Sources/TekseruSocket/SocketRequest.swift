/// What somebody asks over the daemon's socket.
public struct SocketRequest: Sendable {
  /// The words behind the question mark, decoded.
  public var query: [String: String]
  /// The kind of its body, as `multipart/form-data; boundary=…`; empty when it says none.
  public var contentType: String
  /// Its body, whole.
  public var body: [UInt8]
  /// Who asks; nil when the kernel does not tell.
  public var peer: Peer?

  /// Makes a request.
  public init(query: [String: String] = [:], contentType: String = "", body: [UInt8] = [], peer: Peer? = nil) {
    self.query = query
    self.contentType = contentType
    self.body = body
    self.peer = peer
  }
}

/// What the daemon answers.
public struct SocketAnswer: Sendable {
  /// The status of HTTP.
  public var status: Int
  /// The kind of the body.
  public var contentType: String
  /// The body.
  public var body: [UInt8]

  /// Makes an answer.
  public init(status: Int = 200, contentType: String, body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.body = body
  }

  /// Answers with a text.
  public static func text(_ text: String, status: Int = 200, contentType: String = "text/plain; charset=utf-8")
    -> SocketAnswer
  {
    SocketAnswer(status: status, contentType: contentType, body: Array(text.utf8))
  }

  /// Says in a sentence why something is not done.
  public static func refusal(_ status: Int, _ sentence: String) -> SocketAnswer {
    text(sentence + "\n", status: status)
  }
}
