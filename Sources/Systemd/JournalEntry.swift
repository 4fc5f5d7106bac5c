import CSystemd
import Glibc
import Logging

/// The fields of one message for the journal.
struct JournalEntry {
  private(set) var fields: [[UInt8]] = []

  init(_ event: LogEvent, metadata: Logger.Metadata, _ prefix: String, _ identifier: String) {
    add("MESSAGE", event.message.description)
    add("PRIORITY", "\(JournalEntry.priority(event.level))")
    add("SYSLOG_IDENTIFIER", identifier)
    add("CODE_FILE", event.file)
    add("CODE_LINE", "\(event.line)")
    add("CODE_FUNC", event.function)
    for (key, value) in metadata {
      if key == "messageID" { add("MESSAGE_ID", "\(value)") } else { add(prefix + JournalEntry.name(key), "\(value)") }
    }
  }

  /// The journal's field names have capital letters, digits and underscores only: `ownerUID` becomes OWNER_UID.
  static func name(_ key: String) -> String {
    var name = ""
    var wasCapital = true
    for scalar in key.unicodeScalars {
      let isCapital = scalar.properties.isUppercase
      if isCapital && !wasCapital { name += "_" }
      wasCapital = isCapital
      name +=
        scalar.isASCII && Character(scalar).isLetter || Character(scalar).isNumber
        ? String(scalar).uppercased() : "_"
    }
    return name
  }

  /// syslog's numbers, as the journal uses them.
  static func priority(_ level: Logger.Level) -> Int {
    switch level {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }

  private mutating func add(_ name: String, _ value: String) { fields.append(Array("\(name)=\(value)".utf8)) }

  /// Sends the fields; false when the journal does not take them.
  func send() -> Bool {
    let joined = fields.flatMap(\.self)
    return joined.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      var offset = 0
      let vectors = fields.map { field in
        defer { offset += field.count }
        return iovec(iov_base: UnsafeMutableRawPointer(mutating: start + offset), iov_len: field.count)
      }
      return sd_journal_sendv(vectors, Int32(vectors.count)) == 0
    }
  }
}
