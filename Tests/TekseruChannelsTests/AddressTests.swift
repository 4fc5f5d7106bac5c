import TekseruAlerts
import Testing

@testable import TekseruChannels

struct AddressTests {
  @Test(arguments: ["aigul@example.org", "a.b+c@mail.example.kz", "root@localhost", "x_1@a-b.example.uz"])
  func `a mailbox is taken`(text: String) {
    #expect(MailAddress(text)?.description == text)
  }

  @Test(arguments: [
    "", "aigul", "@example.org", "aigul@", "a b@example.org", "a@example.org\r\nBcc: x@y.z", "a@example.org>",
    "<a@example.org", "a,b@example.org", "a@b@c.org", "\"a\"@example.org", "a@exa mple.org", "a@-x.org", "a@x-.org",
    "a@x..org", ".a@x.org", "a.@x.org", "a..b@x.org", "-oQ@x.org", "айгуль@example.org", "a@пример.рф", "a@host",
    "a@[127.0.0.1]", String(repeating: "a", count: 65) + "@x.org", "a@" + String(repeating: "x.", count: 130) + "org",
  ])
  func `what a header or a command could misread is no mailbox`(text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test(
    arguments: [
      ([169, 254, 169, 254], true), ([169, 254, 0, 1], true), ([169, 255, 0, 1], false), ([127, 0, 0, 1], false),
      ([10, 0, 0, 1], false),
    ] as [([UInt8], Bool)])
  func `the addresses where clouds keep secrets are known in IPv4`(bytes: [UInt8], isLocal: Bool) {
    #expect(AddressGuard.isLinkLocal(v4: bytes) == isLocal)
  }

  @Test func `they are known in IPv6 too, in each of their writings`() {
    let zeros = [UInt8](repeating: 0, count: 16)
    let mapped = Array(zeros[..<10]) + [0xFF, 0xFF, 169, 254, 169, 254]
    let cloud: [UInt8] = [0xFD, 0x00, 0x0E, 0xC2] + [UInt8](repeating: 0, count: 10) + [0x02, 0x54]

    #expect(AddressGuard.isLinkLocal(v6: [0xFE, 0x80] + Array(zeros[..<14])))
    #expect(AddressGuard.isLinkLocal(v6: [0xFE, 0xBF] + Array(zeros[..<14])))
    #expect(AddressGuard.isLinkLocal(v6: mapped))
    #expect(AddressGuard.isLinkLocal(v6: cloud))
    #expect(!AddressGuard.isLinkLocal(v6: Array(zeros[..<15]) + [1]))
    #expect(!AddressGuard.isLinkLocal(v6: [0xFE, 0xC0] + Array(zeros[..<14])))
  }
}

struct SecretTests {
  @Test func `a secret shows as dots, however it is looked at`() {
    let secret = Secret("hunter2\n")
    var dumped = ""
    dump(["a": secret], to: &dumped)

    for text in ["\(secret)", String(reflecting: secret), "\([secret])", dumped] {
      #expect(!text.contains("hunter2"))
    }
    #expect(secret.text == "hunter2")
    #expect(secret.hidden(in: "GET /bothunter2/x") == "GET /bot•••/x")
  }

  @Test(arguments: [("a\r\nb", false), ("", false), ("a\u{0}", false), ("pass word", true)])
  func `a secret is one line`(text: String, isOneLine: Bool) {
    #expect(Secret(text).isOneLine == isOneLine)
  }
}
