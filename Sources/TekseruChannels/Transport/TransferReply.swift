/// What came of a transfer.
struct TransferReply: Hashable, Sendable {
  /// What kept it from an answer; nil when the server answered to the end.
  var failure: Failure?
  /// The server's number: of HTTP, or of SMTP's last reply; 0 when there was none.
  var status = 0
  /// The last lines that an SMTP server said.
  var words = ""
  /// The beginning of an HTTP answer's body.
  var body: [UInt8] = []
  /// The last command that an SMTP server was given: `RCPT`.
  var command = ""
  /// How many seconds the server asks to wait; nil when it does not say.
  var retryAfter: Int?

  /// Why there is no answer.
  enum Failure: Hashable, Sendable {
    /// The address is link-local and not listed.
    case denied(String)
    /// libcurl's own words, which hold neither addresses nor secrets.
    case transport(String)
  }
}
