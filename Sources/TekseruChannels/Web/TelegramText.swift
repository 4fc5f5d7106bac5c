/// A message as Telegram takes it: plain text in parts of bounded length.
enum TelegramText {
  /// Telegram allows 4 096; the rest is for the mark at the end.
  private static let most = 4_000

  /// The parts, each ending with a mark by which a repetition can be told: Telegram itself cannot tell one.
  static func parts(subject: String, text: String, fingerprint: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for line in ("\(subject)\n\n\(text)").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      for piece in pieces(of: line) {
        if !part.isEmpty, part.utf16.count + piece.utf16.count + 1 > most {
          parts.append(part)
          part = ""
        }
        part += part.isEmpty ? String(piece) : "\n" + piece
      }
    }
    if !part.isEmpty { parts.append(part) }
    let mark = fingerprint.prefix(8)
    return parts.enumerated().map { index, text in
      "\(text)\n\n[\(mark)\(parts.count > 1 ? " \(index + 1)/\(parts.count)" : "")]"
    }
  }

  /// A line in pieces that each fit.
  private static func pieces(of line: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var rest = line
    while rest.utf16.count > most {
      let piece = rest.prefix(most / 2)
      pieces.append(piece)
      rest = rest[piece.endIndex...]
    }
    return pieces + [rest]
  }
}
