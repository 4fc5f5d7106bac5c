/// A text that nobody may see: it shows as dots wherever it is printed or logged.
public struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The text itself.
  let text: String

  /// Keeps a text secret; line ends at its end, as editors leave them, do not belong to it.
  public init(_ text: String) {
    self.text = String(text.reversed().drop { $0.isNewline }.reversed())
  }

  /// Dots.
  public var description: String { "•••" }
  /// Dots.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Whether a header, a command or a URL can carry it: nothing is in it that would end a line.
  public var isOneLine: Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  /// A text without the secret, which is a URL, and without the path in it, which servers like to repeat.
  func hidingURL(in other: String) -> String {
    let path = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).dropFirst(3).joined()
    return Secret(path).hidden(in: hidden(in: other))
  }

  /// A text with every occurrence of the secret replaced by dots.
  func hidden(in other: String) -> String { text.isEmpty ? other : other.replacing(text, with: description) }
}
