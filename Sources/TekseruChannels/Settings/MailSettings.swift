public import TekseruAlerts

/// The mail server, and who the mail is from.
public struct MailSettings: Hashable, Sendable {
  /// The server's name or address.
  public var server: String
  /// Its port.
  public var port: Int
  /// How what is said is kept from others.
  public var security: Security
  /// The address that the mail is from.
  public var from: MailAddress
  /// The name before that address; empty for none.
  public var sender = ""
  /// Who logs in; nil when the server asks nobody.
  public var user: String?
  /// Where the password lies; nil when the server asks nobody.
  public var password: SecretPlace?
  /// A file with the certificates of an authority of one's own.
  public var authority: String?
  /// How many mails are handed over in a minute at most.
  public var perMinute = 600
  /// How long the server may take for an answer. RFC 5321 gives ten minutes after the mail's last line: a client that
  /// leaves sooner sends mail twice.
  public var patience: Duration = .seconds(600)

  /// How a mail server is spoken to.
  public enum Security: String, CaseIterable, Sendable {
    /// Encrypted from the beginning.
    case tls
    /// Encrypted after a greeting; no mail without.
    case starttls
    /// As it is: for a server on the same machine.
    case none

    /// The port that is usual.
    public var port: Int {
      switch self {
      case .tls: 465
      case .starttls: 587
      case .none: 25
      }
    }
  }

  /// Makes settings; what is not given is as usual.
  public init(server: String, security: Security = .starttls, from: MailAddress) {
    self.server = server
    self.security = security
    self.from = from
    port = security.port
  }
}

/// Where a secret lies; never the secret itself.
public enum SecretPlace: Hashable, Sendable {
  /// The name of a credential that the service manager hands over.
  case credential(String)
  /// A file that nobody but its owner can read.
  case file(String)
}
