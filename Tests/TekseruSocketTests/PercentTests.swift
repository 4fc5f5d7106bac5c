import Testing

@testable import TekseruSocket

struct PercentTests {
  @Test(arguments: ["june.csv", "а ә\"қ;\n.json", "100%25.csv", ""])
  func `a text comes back from a header field as it was`(text: String) {
    #expect(Percent.decoded(Percent.encoded(text)) == text)
  }

  @Test func `what could end a header field or a parameter is encoded`() {
    #expect(Percent.encoded("a;\"\r\nb") == "a%3B%22%0D%0Ab")
  }
}
