/// How a person can be reached.
public struct Contact: Hashable, Sendable {
  /// A mail address.
  public var email: String?
  /// A telephone number, as written.
  public var phone: String?
  /// A Telegram chat.
  public var telegram: String?

  /// Makes a contact.
  public init(email: String? = nil, phone: String? = nil, telegram: String? = nil) {
    self.email = email
    self.phone = phone
    self.telegram = telegram
  }
}
