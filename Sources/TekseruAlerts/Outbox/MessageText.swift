import FoundationEssentials
import Tekseru
import TekseruLanguage
import TekseruRegister

/// A message as the outbox keeps it: JSON with sorted keys, so that the same message is the same text.
///
/// It is written by hand: a decision after old records were brought in writes tens of thousands of items.
enum MessageText {
  static func bytes(of message: Message) -> [UInt8] {
    var object = JSONObject()
    object.add("address", message.address)
    object.add("channel", message.channel.rawValue)
    object.add("id", message.id)
    object.addList("items", objects: message.items.map(MessageText.object))
    object.add("language", message.language.rawValue)
    object.add("occasion", message.occasion.rawValue)
    object.add("recipient", message.recipient)
    object.add("subject", message.subject)
    object.add("text", message.text)
    return object.bytes
  }

  private static func object(of item: MessageItem) -> JSONObject {
    var object = JSONObject()
    if let due = item.due { object.add("due", due.description) }
    object.add("organization", item.organization)
    object.add("severity", item.severity)
    object.add("since", Int(item.since.milliseconds))
    object.add("stage", item.stage)
    object.add("summary", item.summary)
    object.add("topic", item.topic)
    return object
  }

  static func message(_ text: String) throws(SQLFailure) -> Message {
    do { return try JSONDecoder().decode(Message.self, from: Data(text.utf8)) } catch {
      throw SQLFailure(kind: .mistake, code: 0)
    }
  }
}
