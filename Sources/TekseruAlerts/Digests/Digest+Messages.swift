import Tekseru
public import TekseruLanguage
public import TekseruRegister

extension Digest {
  /// The digest as messages: to the person by the way that the person has, and to where the routes lead.
  ///
  /// A person reads the text, the journal has an entry for each item, a webhook both. `asked`: the language to write in,
  /// whatever the person's is; `book`: what was put into words already.
  public func messages(
    _ routes: Routes = Routes(), _ book: PhraseBook = PhraseBook(), in asked: Language? = nil
  ) -> [Message] {
    let language = asked ?? recipient.language.flatMap { Language(tag: $0) } ?? routes.language
    let text = DigestText(self, in: language, book, page: routes.page)
    let (subject, body) = (text.subject, text.body)
    func message(_ way: Way, _ occasion: Occasion, _ items: [MessageItem], of part: String) -> Message {
      Message(
        id: "\(Digest.key(of: number)) \(day) \(recipient.code) \(way.channel.rawValue) \(part)",
        recipient: recipient.code, language: language, channel: way.channel, address: way.address,
        occasion: occasion, subject: subject, text: way.channel == .journal ? "" : body, items: items)
    }
    let person = message(personalWay(routes), occasion, [], of: Digest.personalPart)
    guard routes.journal || !routes.webhooks.isEmpty else { return [person] }
    let items = zip(lines, text.words).map { (occasion: $0.occasion, item: $0.messageItem(saying: $1)) }
    let journal = Occasion.allCases.compactMap { occasion in
      let own = items.filter { $0.occasion == occasion }.map(\.item)
      return own.isEmpty ? nil : message((.journal, ""), occasion, own, of: occasion.rawValue)
    }
    let webhooks = routes.webhooks.map { message((.webhook, $0), occasion, items.map(\.item), of: $0) }
    return [person] + (routes.journal ? journal : []) + webhooks
  }

  /// A channel, and where on it.
  public typealias Way = (channel: ChannelKind, address: String)

  /// What the ids of a digest's messages begin with.
  public static func key(of number: Int) -> String { "digest-\(number)" }

  /// What the id of the message to the person ends with.
  static let personalPart = "person"

  /// The way that the person has: mail, else a Telegram chat by its number, else a list to be printed.
  public func personalWay(_ routes: Routes = Routes()) -> Way {
    if routes.ways.contains(.mail), let mail = recipient.contact?.email, MailAddress(mail) != nil {
      return (.mail, mail)
    }
    if routes.ways.contains(.telegram), let chat = recipient.contact?.telegram, Int64(chat) != nil {
      return (.telegram, chat)
    }
    let name = recipient.code.map { $0 == "/" || $0 == ":" ? "_" : $0 }
    return (.list, "\(day)-\(String(name)).txt")
  }

  /// The gravest reason why the person is told.
  public var occasion: Occasion {
    let occasions = Set(lines.map(\.occasion))
    let order: [Occasion] = [.critical, .escalated, .overdue, .dueSoon, .notice, .resolved]
    return order.first(where: occasions.contains) ?? .overdue
  }
}

extension [Digest] {
  /// What an Alertmanager is told: each item once, however many people are.
  public func alertmanagerMessages(_ routes: Routes, _ book: PhraseBook = PhraseBook()) -> [Message] {
    guard routes.alertmanager else { return [] }
    var seen: Set<String> = []
    return flatMap { digest in
      digest.lines.compactMap { line in
        let item = line.messageItem(saying: book.words(of: line, in: routes.language))
        guard seen.insert(item.topic).inserted else { return nil }
        return Message(
          id: "\(digest.day) \(item.topic) \(line.rung.stage.rawValue) \(digest.number) alertmanager",
          recipient: digest.recipient.code, language: routes.language, channel: .alertmanager, address: "",
          occasion: line.occasion, subject: item.summary, text: item.summary, items: [item])
      }
    }
  }
}

extension Digest.Line {
  /// Why the person is told of this item.
  var occasion: Occasion {
    switch (item.matter, rung.stage) {
    case (_, .resolved): .resolved
    case (.mandate, _), (.training, _), (.chair, _), (.refusal, _), (.calendar, _): .notice
    case (_, .critical): .critical
    case (_, .reminder): .dueSoon
    case (_, .overdue): .overdue
    case (_, .branch), (_, .centre): .escalated
    }
  }

  /// The item for programs; its topic is the same in every message about it.
  func messageItem(saying words: String) -> MessageItem {
    MessageItem(
      topic: "\(item.topicKind) \(item.id)", organization: item.organization ?? "", stage: rung.stage.rawValue,
      severity: item.severity?.rawValue ?? "", due: item.due, since: item.since, summary: words)
  }
}

extension AlertItem {
  /// A violation is one topic, whatever of it is watched.
  fileprivate var topicKind: String {
    switch matter {
    case .removal, .critical, .verification: "violation"
    default: matter.rawValue
    }
  }
}
