import Glibc
import Logging
import Tekseru
import TekseruAlerts
import TekseruInbox
import TekseruRegister

/// What the core delivers itself, without any network: the journal's messages and the lists to be printed.
struct LocalDelivery: Sendable {
  let log: Logger
  /// The folder of the lists; nil when there is none.
  let folder: String?

  private static let most = 500

  /// Delivers what is due; gives the next moment at which something will be.
  func deliver(_ register: Register, at now: Instant) throws(RegisterFailure) -> Instant? {
    var next: [Instant] = []
    for channel in [ChannelKind.journal, .list] {
      while try deliver(on: channel, register, at: now) == LocalDelivery.most {}
      let moment = try register.consulting { engine throws(SQLFailure) in
        try Outbox(engine).nextDue(on: channel, after: now)
      }
      if let moment { next.append(moment) }
    }
    return next.min()
  }

  private func deliver(on channel: ChannelKind, _ register: Register, at now: Instant) throws(RegisterFailure) -> Int {
    let rows = try register.consulting { engine throws(SQLFailure) in
      try Outbox(engine).due(on: channel, at: now, atMost: LocalDelivery.most)
    }
    guard !rows.isEmpty else { return 0 }
    let answers = rows.map { (id: $0.message.id, answer: deliver($0.message)) }
    try register.recording { engine throws(SQLFailure) in
      for (id, answer) in answers {
        _ = try Outbox(engine).mark(id, answer, at: now, rule: RetryRule(), chance: .random(in: 0..<1))
      }
    }
    return rows.count
  }

  private func deliver(_ message: Message) -> Answer {
    guard message.channel == .list else {
      tellJournal(message)
      return Answer(.taken, words: "journal")
    }
    guard let folder else { return Answer(.later, words: "no folder for lists is set up") }
    let file = "\(folder)/\(LocalDelivery.fileName(message))"
    guard PrintedList.write("\(message.subject)\n\n\(message.text)\n", to: file) else {
      return Answer(.unreachable, words: "the list cannot be written: \(String(cString: strerror(errno)))")
    }
    return Answer(.taken, words: file)
  }

  /// One entry for each thing; one for the message where it names none.
  private func tellJournal(_ message: Message) {
    let level = message.occasion.level
    if message.items.isEmpty {
      log.log(level: level, "\(message.subject): \(message.text)", metadata: message.journalFields(of: nil))
    }
    for item in message.items {
      log.log(level: level, "\(item.summary)", metadata: message.journalFields(of: item))
    }
  }

  /// The list's name: what the address says, as far as it is a name, and what makes it this one.
  private static func fileName(_ message: Message) -> String {
    let name = message.address.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_")
    }
    return "\(String(String.UnicodeScalarView(name)).prefix(60))-\(message.fingerprint.prefix(8)).txt"
  }
}

/// A list to be printed, as a file that is there whole or not at all.
enum PrintedList {
  /// Writes it; false, with errno, when it cannot be.
  static func write(_ text: String, to path: String) -> Bool {
    mkdir(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), 0o750)
    let part = path + ".part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o640)
    guard descriptor >= 0 else { return false }
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      written += count
    }
    let isWhole = written == bytes.count && fsync(descriptor) == 0
    close(descriptor)
    return isWhole && rename(part, path) == 0
  }
}
