import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister

/// A document as a form fills it in: the texts as they were typed, for the reader of documents to judge.
struct Draft: Sendable {
  private var object = JSONObject()
  private let kind: Kind
  private let id: String

  /// Begins a document of a kind. The id stands in the form from the beginning, so that the form sent again is the same
  /// document again, and is recorded once.
  init(_ kind: Kind, id: String) {
    self.kind = kind
    self.id = id
    object.add("tekseru", 1)
    object.add("document", kind.rawValue)
    object.add("id", id)
  }

  /// Fills a field in; one that was left empty is left out.
  mutating func set(_ name: String, _ text: String) {
    if !text.isEmpty { object.add(name, text) }
  }

  /// Fills a list in.
  mutating func set(_ name: String, _ texts: [String]) { object.addList(name, texts.map(JSONObject.quoted)) }

  /// Fills an object in.
  mutating func set(_ name: String, object inner: JSONObject) { object.add(name, json: inner.text) }

  /// Fills a list of objects in.
  mutating func set(_ name: String, objects: [JSONObject]) { object.addList(name, objects: objects) }

  /// The document as it goes through the one door, filed by somebody on the page.
  func submission(by code: String) -> Submission {
    let part = Submission.Part(
      name: "\(kind.rawValue) \(id).json", bytes: Array(object.text.utf8), format: .json, filedBy: code, channel: .web)
    return Submission(parts: [part])
  }

  /// The kind and the id of a draft that was filed under a name; nil for the name of anything else.
  static func named(_ name: String) -> (kind: Kind, id: String)? {
    let words = name.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let kind = Kind(rawValue: String(words[0])), words[1].hasSuffix(".json") else { return nil }
    return (kind, String(words[1].dropLast(5)))
  }
}

/// Ids of documents that are made here: in the order of time, and different even when two are made at once.
enum NewID {
  /// A UUID of version 7.
  static func make(at now: Instant) -> String {
    var random = SystemRandomNumberGenerator()
    let high = UInt64(bitPattern: now.milliseconds) << 16 | 0x7000 | UInt64(random.next() & 0xFFF)
    let low = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = Array(padded(high) + padded(low))
    let ends = [8, 12, 16, 20, 32]
    return zip([0] + ends, ends).map { String(digits[$0..<$1]) }.joined(separator: "-")
  }

  private static func padded(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
