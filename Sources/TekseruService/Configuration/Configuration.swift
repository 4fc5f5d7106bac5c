public import Logging
public import TekseruChannels
public import TekseruInbox
public import TekseruLanguage

/// What the daemon is told by its configuration file and its environment.
public struct Configuration: Hashable, Sendable {
  /// The register's file.
  public var register: String
  /// The inboxes and how they are watched.
  public var intake: IntakeSettings
  /// The path of the socket on which the daemon takes documents of its user and group; nil for none.
  public var socket: String?
  /// The path of the socket on which it tells everybody on the machine how it is; nil for none.
  public var metrics: String?
  /// The path of the socket on which the sender asks for messages, where it was said.
  var namedOutbox: String?
  /// The path of the page's socket, where it was said.
  var namedWeb: String?
  /// How the page is reached from outside, as `https://tekseru.example.org`; nil when nobody said.
  public var address: String?
  /// The language of receipts, and of the page where neither a visitor nor the register says one.
  public var language = Language.ru
  /// The ways by which people are told.
  public var channels = ChannelSettings()
  /// The least grave messages that are logged.
  public var logLevel: Logger.Level

  /// Where everything lies when nothing else is said.
  static let home = "/var/lib/tekseru"

  /// The configuration of an empty file: one inbox, everything below one folder.
  static let standard = Configuration(
    register: home + "/register.sqlite",
    intake: IntakeSettings(inboxes: [inbox("main", in: home + "/inbox", language: .ru)], work: home + "/work"),
    socket: "/run/tekseru/tekserud.sock", metrics: "/run/tekseru/metrics.sock", logLevel: .info)

  /// An inbox of which only the folder was said.
  static func inbox(_ name: String, in folder: String, language: Language) -> InboxSettings {
    InboxSettings(
      name: name, folder: folder, accepted: beside(folder, "accepted"), refused: beside(folder, "refused"),
      filer: "inbox:\(name)", language: language)
  }

  /// The path of the socket on which the sender asks for messages, beside the one for documents when nothing else is
  /// said; nil for none.
  public var outbox: String? {
    if let namedOutbox { return namedOutbox == "none" ? nil : namedOutbox }
    guard let socket, socket.hasSuffix(".sock") else { return nil }
    let path = socket.dropLast(".sock".count) + "-outbox.sock"
    // A longer path the kernel does not take.
    return path.utf8.count <= 107 ? String(path) : nil
  }

  /// The path of the page's socket, in the folder of the one for documents when nothing else is said; nil for none.
  public var web: String? {
    if let namedWeb { return namedWeb == "none" ? nil : namedWeb }
    guard let socket, socket.hasSuffix(".sock"), let slash = socket.lastIndex(of: "/") else { return nil }
    return socket[...slash] + "web.sock"
  }

  /// The path of the file of accounts, beside the register.
  public var access: String {
    guard let slash = register.lastIndex(of: "/") else { return "access.sqlite" }
    return register[...slash] + "access.sqlite"
  }

  /// The folder of the lists to be printed, beside a register.
  static func lists(besides register: String) -> String {
    register.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/lists"
  }

  /// The folder that goes with an inbox: `accepted` beside `inbox`, `accepted/astana` for `inbox/astana`.
  static func beside(_ folder: String, _ outcome: String) -> String {
    var parts = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if let index = parts.lastIndex(of: "inbox") {
      parts[index] = outcome
    } else {
      parts[parts.count - 1] += "." + outcome
    }
    return parts.joined(separator: "/")
  }
}
