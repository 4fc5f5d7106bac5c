/// A mailbox that mail can be sent to: `aigul@example.org`.
///
/// Stricter than RFC 5322: letters, digits and a few signs before the `@`, a name of a host behind it, no quotes, no
/// comments, nothing beyond ASCII. What a header or a command could take for an end or a second address is not let in.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address as it was given.
  public let description: String

  /// The host behind the `@`.
  public var host: Substring { description.split(separator: "@").last ?? "" }

  /// Checks an address; nil when it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254 else { return nil }
    guard MailAddress.isMailbox(parts[0]), MailAddress.isHost(parts[1]) else { return nil }
    description = text
  }

  private static func isMailbox(_ text: Substring) -> Bool {
    guard (1...64).contains(text.utf8.count), !text.hasPrefix("."), !text.hasSuffix("."), !text.hasPrefix("-"),
      !text.contains("..")
    else { return false }
    return text.utf8.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains($0) }
  }

  private static func isHost(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard text == "localhost" || labels.count > 1 else { return false }
    return labels.allSatisfy { label in
      (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
