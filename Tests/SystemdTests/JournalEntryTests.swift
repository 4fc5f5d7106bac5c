import Logging
import Testing

@testable import Systemd

struct JournalEntryTests {
  private func fields(_ metadata: Logger.Metadata, level: Logger.Level = .info) -> [String] {
    let event = LogEvent(
      level: level, message: "text", metadata: nil, source: nil, file: "a.swift", function: "f()", line: 3)
    return JournalEntry(event, metadata: metadata, "TEKSERU_", "tekserud").fields.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test func `metadata becomes a field under our prefix`() {
    #expect(fields(["ownerUID": "7", "file": "a.json"]).contains("TEKSERU_FILE=a.json"))
  }

  @Test func `a message number goes under the journal's own name`() {
    #expect(fields(["messageID": "abc"]).contains("MESSAGE_ID=abc"))
  }

  @Test func `a value keeps its newlines`() {
    #expect(fields(["file": "a\nb"]).contains("TEKSERU_FILE=a\nb"))
  }

  @Test(arguments: [
    ("file", "FILE"), ("organizationCode", "ORGANIZATION_CODE"), ("ownerUID", "OWNER_UID"), ("a-b", "A_B"),
  ])
  func `a field's name has what the journal allows`(key: String, name: String) {
    #expect(JournalEntry.name(key) == name)
  }

  @Test func `a warning has syslog's number for it`() {
    #expect(fields([:], level: .warning).contains("PRIORITY=4"))
  }
}
