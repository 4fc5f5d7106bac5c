import Testing

@testable import TekseruInbox

struct FileNameTests {
  @Test(arguments: [
    ("june.json", 1, "june.json"), ("june.json", 2, "june.2.json"), ("june", 3, "june.3"), (".json", 2, ".json.2"),
  ])
  func `a name that is taken is numbered before its ending`(name: String, number: Int, expected: String) {
    #expect(FileName(name).numbered(number).text == expected)
  }

  @Test func `the longest name leaves room for its receipt and cuts no letter`() {
    let name = FileName(String(repeating: "ұ", count: 125) + ".json").numbered(1)

    #expect(name.adding(".receipt.json").bytes.count <= 255)
    #expect(!name.text.contains("\u{FFFD}"))
  }

  @Test func `bytes that are no text are kept`() {
    #expect(FileName([0xFF, 0xFE]).numbered(1).bytes == [0xFF, 0xFE])
  }

  @Test(arguments: [".a.json", "~$june.xlsx", "june.part", "june.json.TMP", "desktop.ini", "a.json.receipt.txt"])
  func `what programs leave beside their work is ignored`(name: String) {
    #expect(IgnoredNames.contain(FileName(name)))
  }

  @Test(arguments: ["june.json", "part.json", "-rf.json", "temp"])
  func `other names are not ignored`(name: String) {
    #expect(!IgnoredNames.contain(FileName(name)))
  }
}
