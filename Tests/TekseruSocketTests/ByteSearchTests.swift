import Testing

@testable import TekseruSocket

struct ByteSearchTests {
  @Test(arguments: [
    ("ab", "xxab", 0, 2), ("ab", "abab", 1, 2), ("aab", "aaab", 0, 1), ("a", "a", 0, 0), ("aaa", "aaaa", 1, 1),
  ])
  func `the first place behind the start is found`(sought: String, text: String, start: Int, place: Int) {
    #expect(ByteSearch.first(Array(sought.utf8), in: Array(text.utf8), from: start) == place)
  }

  @Test(arguments: [("ab", "a", 0), ("ab", "ab", 1), ("abc", "ababab", 0), ("a", "", 0), ("a", "a", 9)])
  func `what is not there is not found`(sought: String, text: String, start: Int) {
    #expect(ByteSearch.first(Array(sought.utf8), in: Array(text.utf8), from: start) == nil)
  }
}
