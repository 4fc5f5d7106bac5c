/// What is asked of a server, by HTTP or SMTP.
struct TransferRequest: Sendable {
  /// Where: `https://host/path`, `smtp://host:25`, `smtps://host:465`.
  var url: String
  /// What is done there.
  var action: Action
  /// Who asks, for servers that want to know; nil for nobody.
  var login: Login?
  /// How long it may take.
  var limits = TransferLimits()
  /// Whether the connection must be encrypted before anything is said.
  var isEncrypted = false
  /// A file with the certificates of an authority of one's own; nil for those that the system trusts.
  var authority: String?
  /// Addresses that may be connected to although they are link-local; in their usual writing.
  var allowed: Set<String> = []

  enum Action: Sendable {
    /// Posts a body.
    case post(headers: [String], body: [UInt8])
    /// Fetches a page and throws it away.
    case get
    /// Hands a mail over, from and to one address each.
    case mail(from: String, to: String, data: [UInt8])
  }

  struct Login: Sendable {
    var user: String
    var password: Secret
  }
}

/// How long a transfer may take.
struct TransferLimits: Hashable, Sendable {
  /// Until there is a connection, in milliseconds.
  var connect = 20_000
  /// Until the server answers a command, in milliseconds; for mail also the reply to the final dot.
  var answer = 30_000
  /// In all, in milliseconds.
  var whole = 60_000
}
