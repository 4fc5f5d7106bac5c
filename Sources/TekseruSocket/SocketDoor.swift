/// One socket of the daemon: where it is, who may come in, and what is answered there.
public struct SocketDoor: Sendable {
  /// Its path; 107 bytes at most.
  public var path: String
  /// Who may come in.
  public var visitors: Visitors
  /// What is answered.
  public var routes: [SocketRoute]
  /// What is answered where there is nothing; nil: a sentence.
  public var otherwise: SocketRoute.Answering?
  /// How it is said that a request cannot be taken as it is; nil: in a sentence.
  public var refusing: Refusing?
  /// The header fields of every answer that has no field of the same name itself.
  public var fields: [SocketAnswer.Field]
  /// Its own limits; nil: the server's.
  public var limits: SocketLimits?

  /// Gives the answer to a request that is not taken: its path, the status and the reason.
  public typealias Refusing = @Sendable (String, Int, String) -> SocketAnswer

  /// Who may come in through a socket: the rights of its file, which the kernel asks for when somebody connects.
  public enum Visitors: UInt32, Sendable {
    /// The daemon's user and group.
    case group = 0o660
    /// Every user of this machine.
    case everybody = 0o666
  }

  /// Makes a door.
  public init(
    path: String, visitors: Visitors, routes: [SocketRoute], otherwise: SocketRoute.Answering? = nil,
    refusing: Refusing? = nil, fields: [SocketAnswer.Field] = [], limits: SocketLimits? = nil
  ) {
    self.path = path
    self.visitors = visitors
    self.routes = routes
    self.otherwise = otherwise
    self.refusing = refusing
    self.fields = fields
    self.limits = limits
  }

  /// The fields that an answer with fields of its own gets.
  func fields(besides own: [SocketAnswer.Field]) -> [SocketAnswer.Field] {
    fields.filter { field in !own.contains { $0.name == field.name } }
  }
}

/// What is answered to one method and path.
public struct SocketRoute: Sendable {
  /// Gives the answer to a request.
  public typealias Answering = @Sendable (SocketRequest) async -> SocketAnswer

  let method: String
  let path: String
  let takesBody: Bool
  /// The largest body that is taken here, and how long it may take to arrive; nil: as the door has it.
  let largest: Largest?
  let answer: Answering

  /// What a route takes that takes more than its door.
  public struct Largest: Sendable {
    /// The largest body, in bytes.
    public var body: Int
    /// How long it may take to arrive.
    public var transfer: Duration

    /// Makes limits.
    public init(body: Int, transfer: Duration) {
      self.body = body
      self.transfer = transfer
    }
  }

  /// Answers `GET`.
  public static func get(_ path: String, _ answer: @escaping Answering) -> SocketRoute {
    SocketRoute(method: "GET", path: path, takesBody: false, largest: nil, answer: answer)
  }

  /// Answers `POST`, once the body has arrived whole.
  public static func post(
    _ path: String, largest: Largest? = nil, _ answer: @escaping Answering
  ) -> SocketRoute {
    SocketRoute(method: "POST", path: path, takesBody: true, largest: largest, answer: answer)
  }
}
