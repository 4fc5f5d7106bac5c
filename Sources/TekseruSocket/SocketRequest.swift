/// What somebody asks over the daemon's socket.
public struct SocketRequest: Sendable {
  /// The path, as it was sent.
  public var path: String
  /// The words behind the question mark, decoded.
  public var query: [String: String]
  /// The header fields, by their names in lower case.
  public var fields: [String: String]
  /// The kind of its body, as `multipart/form-data; boundary=…`; empty when it says none.
  public var contentType: String
  /// Its body, whole.
  public var body: [UInt8]
  /// Who asks; nil when the kernel does not tell.
  public var peer: Peer?

  /// Makes a request.
  public init(
    path: String = "", query: [String: String] = [:], fields: [String: String] = [:], contentType: String = "",
    body: [UInt8] = [], peer: Peer? = nil
  ) {
    self.path = path
    self.query = query
    self.fields = fields
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
  /// Further header fields; a name may stand several times.
  public var fields: [Field] = []

  /// A header field.
  public struct Field: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its value; a byte that no header field may have makes the field go missing.
    public var value: String

    /// Makes a field.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Makes an answer.
  public init(status: Int = 200, contentType: String, body: [UInt8], fields: [Field] = []) {
    self.status = status
    self.contentType = contentType
    self.body = body
    self.fields = fields
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
