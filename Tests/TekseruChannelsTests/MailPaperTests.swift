import Foundation
import Tekseru
import TekseruAlerts
import Testing

@testable import TekseruChannels

struct MailPaperTests {
  private static let moment = Instant(milliseconds: 1_795_767_330_000)

  private func paper(_ message: Message, sender: String = "Tekseru") throws -> [UInt8] {
    let from = try #require(MailAddress("tekseru@example.org"))
    let to = try #require(MailAddress("aigul@example.org"))
    return MailPaper(message: message, from: from, sender: sender, written: MailPaperTests.moment).bytes(to: to)
  }

  @Test(arguments: [
    "x\r\nBcc: all@example.org", "x\nBcc: all@example.org", "x\rBcc: y", "x\u{2028}Bcc: y", "x\u{85}Bcc: y",
    "x\u{0}y", "\r\n\r\n<script>", "=?UTF-8?B?DQpCY2M6IHg=?=",
  ])
  func `nothing in a subject or a name can begin a line of the header`(text: String) throws {
    let mail = ReadMail(try paper(.sample(subject: text), sender: text))

    #expect(
      mail.header.map(\.name) == [
        "From", "To", "Subject", "Date", "Message-ID", "Content-Language", "Auto-Submitted", "MIME-Version",
        "Content-Type",
      ])
    #expect(mail.value("Subject")?.contains("\r") == false)
  }

  @Test func `every line of a mail is short, ASCII and ends with CR LF`() throws {
    let long = String(repeating: "Ұзын мәтін — 5 ше́ршень ", count: 200)
    let bytes = try paper(.sample(subject: long, text: long + "\n" + long))

    #expect(bytes.allSatisfy { $0 < 0x80 })
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { !$0.contains("\n") && !$0.contains("\r") && $0.utf8.count <= 78 })
    #expect(lines.count > 100)
  }

  @Test func `the same message is the same mail at each attempt`() throws {
    let message = Message.sample(text: "Мәтін")

    #expect(try paper(message) == (try paper(message)))
    #expect(ReadMail(try paper(message)).value("Message-ID") == "<\(message.fingerprint)@example.org>")
    #expect(ReadMail(try paper(.sample("M-2"))).value("Message-ID") != "<\(message.fingerprint)@example.org>")
  }

  @Test func `a mail has its text, and beside it the same as HTML`() throws {
    let mail = ReadMail(try paper(.sample(text: "Plain")))

    #expect(mail.value("Content-Type")?.hasPrefix("multipart/alternative; boundary=") == true)
    #expect(mail.body.contains("text/plain; charset=utf-8"))
    #expect(mail.body.contains("text/html; charset=utf-8"))
    #expect(mail.body.contains("<p>Plain</p>"))
  }

  @Test func `a list of the text is a list of the HTML, with its heading`() {
    let page = MailHTML(.sample(text: "Aigul,\n\nOverdue\n- one\n- two\n\nSoon\n- three\n\n5 more.\n")).page

    #expect(
      page.contains(
        """
        <p>Aigul,</p>
        <h3>Overdue</h3>
        <ul>
        <li>one</li>
        <li>two</li>
        </ul>
        <h3>Soon</h3>
        <ul>
        <li>three</li>
        </ul>
        <p>5 more.</p>
        </body>
        """))
    #expect(MailHTML(.sample(text: "Overdue\n- last")).page.contains("<li>last</li>\n</ul>\n</body>"))
  }

  @Test func `an address at the end of a line can be pressed, one within an item cannot`() {
    let text = "Overdue\n- see https://b.example/\n\nAnswer: https://a.example/?a=\"b\n"
    let page = MailHTML(.sample(text: text)).page

    #expect(page.contains(#"<p>Answer: <a href="https://a.example/?a=&quot;b">https://a.example/?a=&quot;b</a></p>"#))
    #expect(page.contains("<li>see https://b.example/</li>"))
  }

  @Test func `text of a mail cannot begin a tag`() {
    let page = MailHTML(.sample(subject: "</title>", text: "<script>\n- \"<b>&\"\n")).page

    #expect(page.contains("<title>&lt;/title&gt;</title>"))
    #expect(page.contains("&lt;script&gt;") && page.contains("&quot;&lt;b&gt;&amp;&quot;"))
  }

  @Test func `the date is the moment at which the message was written`() throws {
    #expect(ReadMail(try paper(.sample())).value("Date") == "Fri, 27 Nov 2026 08:15:30 +0000")
  }

  @Test func `an answering machine is told that nobody reads answers`() throws {
    #expect(ReadMail(try paper(.sample())).value("Auto-Submitted") == "auto-generated")
  }

  @Test(arguments: [
    ("a=b", "a=3Db"), ("end ", "end=20"), ("tab\tx", "tab=09x"), ("ә", "=D3=99"), (".", "."), ("a b", "a b"),
  ])
  func `quoted-printable escapes what a server could change`(text: String, expected: String) {
    #expect(String(decoding: QuotedPrintable.encoded(text), as: UTF8.self) == expected + "\r\n")
  }
}
