import FoundationEssentials
import TekseruRegister

/// A message as the outbox keeps it: JSON with sorted keys, so that the same message is the same text.
enum MessageText {
  static func text(of message: Message) throws(SQLFailure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return String(decoding: try encoder.encode(message), as: UTF8.self) } catch { throw MessageText.mistake }
  }

  static func message(_ text: String) throws(SQLFailure) -> Message {
    do { return try JSONDecoder().decode(Message.self, from: Data(text.utf8)) } catch { throw mistake }
  }

  private static let mistake = SQLFailure(kind: .mistake, code: 0)
}
