import Tekseru
import TekseruAlerts
import TekseruLanguage

/// A message as a mail: header, text and simple HTML.
///
/// The same message gives the same bytes at each attempt, so that a server that has it already can tell.
struct MailPaper {
  let message: Message
  let from: MailAddress
  let sender: String
  let written: Instant

  /// What names the mail on every server it passes.
  var messageID: String { "<\(message.fingerprint)@\(from.host)>" }

  /// The whole mail, in lines that end with CR LF.
  func bytes(to address: MailAddress) -> [UInt8] {
    let boundary = "=_\(message.fingerprint)"
    var header = sender.isEmpty ? "From: <\(from)>\r\n" : "From: \(MailHeader.phrase(sender)) <\(from)>\r\n"
    header += "To: <\(address)>\r\n"
    header += MailHeader.line("Subject", words: message.subject)
    header += "Date: \(MailDate.text(written))\r\nMessage-ID: \(messageID)\r\n"
    header += "Content-Language: \(message.language.rawValue)\r\n"
    // So that no holiday notice answers, and no list takes it for a person's letter.
    header += "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
    header += "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"\r\n\r\n"
    return Array("\(header)--\(boundary)\r\n\(MailPaper.kind("plain"))\r\n".utf8)
      + QuotedPrintable.encoded(message.text)
      + Array("\r\n--\(boundary)\r\n\(MailPaper.kind("html"))\r\n".utf8)
      + QuotedPrintable.encoded(MailHTML(message).page) + Array("\r\n--\(boundary)--\r\n".utf8)
  }

  private static func kind(_ name: String) -> String {
    "Content-Type: text/\(name); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
  }
}

/// A moment as mail writes it (RFC 5322, 3.3): `Fri, 27 Nov 2026 08:15:30 +0000`.
enum MailDate {
  /// From the weekday of 1970-01-01 on.
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func text(_ moment: Instant) -> String {
    let day = moment.day
    // The time stands in the moment's own writing, 2026-03-02T10:15:30.123Z.
    let time = moment.description.split(separator: "T").last?.prefix(8) ?? "00:00:00"
    let weekday = weekdays[((Int(day.number) % 7) + 7) % 7]
    return "\(weekday), \(day.dayOfMonth) \(months[day.month - 1]) \(day.year) \(time) +0000"
  }
}
