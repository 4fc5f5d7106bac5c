import Logging
import TekseruChannels
import TekseruInbox
import TekseruLanguage
import Yams

/// Turns the nodes of a configuration file into settings, and gathers what is wrong with them.
struct ConfigurationReader {
  let file: String
  private(set) var problems: [ConfigurationProblem] = []

  init(file: String) { self.file = file }

  private static let keys = [
    "register", "work", "socket", "metrics", "language", "rescan", "log", "inboxes", "outbox", "channels",
    "web", "address",
  ]

  /// The whole configuration; the problems tell whether it can be used.
  mutating func configuration(_ root: Node?, environment: [String: String]) -> Configuration {
    var configuration = Configuration.standard
    guard let root, root.null == nil else { return overridden(configuration, by: environment) }
    let fields = self.fields(root, at: "", allowed: ConfigurationReader.keys)
    if let node = fields["register"] { configuration.register = path(node, "register") }
    let home = Configuration.beside(configuration.register, "")
    if let node = fields["work"] {
      configuration.intake.work = path(node, "work")
    } else if let slash = configuration.register.lastIndex(of: "/"), !home.isEmpty {
      configuration.intake.work = configuration.register[..<slash] + "/work"
    }
    if let node = fields["socket"] { configuration.socket = socket(node, "socket") }
    if let node = fields["metrics"] { configuration.metrics = socket(node, "metrics") }
    if let node = fields["rescan"] { configuration.intake.rescan = duration(node, "rescan") }
    if let node = fields["log"] { configuration.logLevel = level(node) }
    if let node = fields["outbox"] { configuration.namedOutbox = socket(node, "outbox") ?? "none" }
    if let node = fields["web"] { configuration.namedWeb = socket(node, "web") ?? "none" }
    if let node = fields["address"] { configuration.address = address(node, "address") }
    if let node = fields["channels"] { configuration.channels = channels(node) }
    configuration.channels.lists = configuration.channels.lists ?? Configuration.lists(besides: configuration.register)
    let language = fields["language"].flatMap { self.language($0, "language") } ?? .ru
    configuration.language = language
    configuration.intake.inboxes = inboxes(fields["inboxes"], language, of: configuration)
    return overridden(configuration, by: environment)
  }

  private func overridden(_ configuration: Configuration, by environment: [String: String]) -> Configuration {
    var configuration = configuration
    if let register = environment["TEKSERUD_REGISTER"] { configuration.register = register }
    if let socket = environment["TEKSERUD_SOCKET"] { configuration.socket = socket == "none" ? nil : socket }
    if let metrics = environment["TEKSERUD_METRICS"] { configuration.metrics = metrics == "none" ? nil : metrics }
    if let level = environment["TEKSERUD_LOG"].flatMap(Logger.Level.init(rawValue:)) { configuration.logLevel = level }
    return configuration
  }

  private mutating func inboxes(_ node: Node?, _ language: Language, of configuration: Configuration)
    -> [InboxSettings]
  {
    guard let node else {
      let home = configuration.register.split(separator: "/").dropLast().map { "/" + $0 }.joined()
      return [Configuration.inbox("main", in: home + "/inbox", language: language)]
    }
    guard let list = node.sequence else {
      add(node, "inboxes", "A list of inboxes stands here, each with a name and a folder.")
      return []
    }
    var inboxes: [InboxSettings] = []
    for (index, item) in list.enumerated() {
      guard let inbox = inbox(item, "inboxes[\(index)]", language) else { continue }
      if inboxes.contains(where: { $0.name == inbox.name }) {
        add(item, "inboxes[\(index)].name", "Two inboxes are called \"\(inbox.name)\": give each a name of its own.")
      }
      if inboxes.contains(where: { $0.folder == inbox.folder }) {
        add(item, "inboxes[\(index)].folder", "Two inboxes watch \(inbox.folder): name another folder.")
      }
      inboxes.append(inbox)
    }
    return inboxes
  }

  /// The fields of an object by their names; names that mean nothing are problems.
  mutating func fields(_ node: Node, at key: String, allowed: [String]) -> [String: Node] {
    guard let mapping = node.mapping else {
      add(node, key, "Settings stand here, one on each line: `name: value`.")
      return [:]
    }
    var fields: [String: Node] = [:]
    for (name, value) in mapping {
      let text = name.scalar?.string ?? ""
      if allowed.contains(text) {
        fields[text] = value
      } else {
        add(
          name, key.isEmpty ? text : "\(key).\(text)",
          "This setting is not known: use \(allowed.joined(separator: ", ")).")
      }
    }
    return fields
  }

  mutating func add(_ node: Node, _ key: String, _ sentence: String) {
    problems.append(ConfigurationProblem(file: file, line: node.mark?.line ?? 0, key: key, sentence: sentence))
  }
}
