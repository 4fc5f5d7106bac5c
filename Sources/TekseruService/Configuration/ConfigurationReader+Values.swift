import Logging
import TekseruInbox
import TekseruLanguage
import Yams

extension ConfigurationReader {
  private static let inboxKeys = [
    "name", "folder", "accepted", "refused", "filer", "language", "unknownReferences", "limit", "settle",
  ]

  /// One inbox; nil when it has no name or folder.
  mutating func inbox(_ node: Node, _ key: String, _ language: Language) -> InboxSettings? {
    let fields = fields(node, at: key, allowed: ConfigurationReader.inboxKeys)
    guard let name = fields["name"], let folder = fields["folder"] else {
      if node.mapping != nil { add(node, key, "An inbox needs a `name` and a `folder`.") }
      return nil
    }
    var inbox = Configuration.inbox(
      self.name(name, "\(key).name"), in: path(folder, "\(key).folder"), language: language)
    if let node = fields["accepted"] { inbox.accepted = path(node, "\(key).accepted") }
    if let node = fields["refused"] { inbox.refused = path(node, "\(key).refused") }
    if let node = fields["filer"], let filer = text(node) { inbox.filer = filer }
    if let node = fields["language"] { inbox.language = self.language(node, "\(key).language") ?? language }
    if let node = fields["unknownReferences"] {
      inbox.registersUnknown = choice(node, "\(key).unknownReferences", ["refuse", "register"]) == "register"
    }
    if let node = fields["limit"] { inbox.fileBytes = size(node, "\(key).limit") }
    if let node = fields["settle"] { inbox.settle = settle(node, "\(key).settle") }
    return inbox
  }

  private mutating func settle(_ node: Node, _ key: String) -> SettleTimes {
    var times = SettleTimes()
    let fields = fields(node, at: key, allowed: ["moved", "closed", "found", "open"])
    if let node = fields["moved"] { times.moved = duration(node, "\(key).moved") }
    if let node = fields["closed"] { times.closed = duration(node, "\(key).closed") }
    if let node = fields["found"] { times.found = duration(node, "\(key).found") }
    if let node = fields["open"] { times.open = duration(node, "\(key).open") }
    return times
  }

  /// A text as it stands in the file.
  func text(_ node: Node) -> String? { node.scalar?.string }

  mutating func name(_ node: Node, _ key: String) -> String {
    let name = text(node) ?? ""
    let isName = !name.isEmpty && name.utf8.count <= 60 && name.utf8.allSatisfy(ConfigurationReader.isNameByte)
    if !isName { add(node, key, "A name has letters a to z, digits, - and _, 60 at most.") }
    return name
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// An absolute path without a slash at its end.
  mutating func path(_ node: Node, _ key: String) -> String {
    var path = text(node) ?? ""
    if !path.hasPrefix("/") { add(node, key, "A whole path stands here, beginning with /.") }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// The path of a socket; nil for `none`.
  mutating func socket(_ node: Node, _ key: String) -> String? {
    guard text(node) != "none" else { return nil }
    let path = path(node, key)
    if path.utf8.count > 107 { add(node, key, "A socket's path has 107 bytes at most.") }
    return path
  }

  mutating func language(_ node: Node, _ key: String) -> Language? {
    if let language = text(node).flatMap(Language.init(tag:)) { return language }
    add(node, key, "\"\(text(node) ?? "")\" is not a language: use kk, ru, uz, uz-Cyrl, ky or en.")
    return nil
  }

  mutating func level(_ node: Node) -> Logger.Level {
    let levels = ["debug", "info", "notice", "warning", "error"]
    return Logger.Level(rawValue: choice(node, "log", levels) ?? "") ?? .info
  }

  mutating func choice(_ node: Node, _ key: String, _ choices: [String]) -> String? {
    if let word = text(node), choices.contains(word) { return word }
    add(node, key, "\"\(text(node) ?? "")\" is not possible here: use \(choices.joined(separator: " or ")).")
    return nil
  }

  /// A time such as `0`, `500ms`, `2s`, `5m`.
  mutating func duration(_ node: Node, _ key: String) -> Duration {
    let text = text(node) ?? ""
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let factors = ["ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000]
    let factor = text == "0" ? 1 : factors[String(text.dropFirst(digits.count))]
    if let number = Int(digits), number <= 1_000_000, let factor { return .milliseconds(number * factor) }
    add(node, key, "\"\(text)\" is not a time: write 500ms, 2s or 5m.")
    return .zero
  }

  /// A size such as `16777216` or `16 MiB`.
  private mutating func size(_ node: Node, _ key: String) -> Int {
    let text = text(node) ?? ""
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let factors = ["": 1, "KiB": 1 << 10, "MiB": 1 << 20]
    let unit = text.dropFirst(digits.count).drop { $0 == " " }
    if let number = Int(digits), (1...1_000_000_000).contains(number), let factor = factors[String(unit)],
      number * factor <= 1 << 30
    {
      return number * factor
    }
    add(node, key, "\"\(text)\" is not a size: write bytes, or 16 MiB; 1024 MiB at most.")
    return 16 << 20
  }
}
