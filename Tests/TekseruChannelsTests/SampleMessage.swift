import Tekseru
import TekseruAlerts
import TekseruLanguage

@testable import TekseruChannels

extension Message {
  /// A message of which only what a test is about is said.
  static func sample(
    _ id: String = "M-1", to address: String = "aigul@example.org", subject: String = "Overdue", text: String = "Text",
    occasion: Occasion = .overdue, items: [MessageItem] = []
  ) -> Message {
    Message(
      id: id, recipient: "TI-01", language: .kk, channel: .mail, address: address, occasion: occasion,
      subject: subject, text: text, items: items)
  }
}

/// A mail taken apart again, as a mail program would.
struct ReadMail {
  /// The header's lines, joined where they were folded.
  let header: [(name: String, value: String)]
  let body: String

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
    let unfolded = parts[0].replacing("\r\n ", with: " ")
    header = unfolded.split(separator: "\r\n").map { line in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      return (String(line[..<colon]), String(line[colon...].dropFirst(2)))
    }
    body = String(parts[1])
  }

  func value(_ name: String) -> String? { header.first { $0.name == name }?.value }
}
