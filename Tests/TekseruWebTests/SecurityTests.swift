import Foundation
import Testing

/// What the article `Security` of TekseruWeb says is kept: the table against the list of what applies, and against the tests
/// that it names.
struct SecurityTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The items of OWASP ASVS 5.0, levels 1 and 2, that apply.
  private static let applicable = """
    1.1.1 1.1.2 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.2.9 1.3.2 1.3.6 1.3.7 1.3.10 1.3.11 1.4.1 1.4.2 1.4.3 1.5.1 1.5.2 2.1.1
    2.1.2 2.1.3 2.2.1 2.2.2 2.2.3 2.3.1 2.3.2 2.3.3 2.3.4 2.4.1 3.2.1 3.2.2 3.3.1 3.3.2 3.3.3 3.3.4 3.4.1 3.4.2 3.4.3
    3.4.4 3.4.5 3.4.6 3.5.1 3.5.3 3.7.1 3.7.2 4.1.1 4.1.3 4.2.1 5.1.1 5.2.1 5.2.2 5.2.3 5.3.1 5.3.2 5.4.1 5.4.2 5.4.3
    6.1.1 6.1.2 6.1.3 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.2.9 6.2.10 6.2.11 6.2.12 6.3.1 6.3.2 6.3.3 6.3.4
    6.4.1 6.4.2 6.4.3 6.4.4 6.5.1 6.5.2 6.5.3 6.5.4 6.5.5 7.1.1 7.1.2 7.2.1 7.2.2 7.2.3 7.2.4 7.3.1 7.3.2 7.4.1 7.4.2
    7.4.3 7.4.4 7.4.5 7.5.1 7.5.2 7.6.2 8.1.1 8.1.2 8.2.1 8.2.2 8.2.3 8.3.1 8.4.1 11.1.1 11.1.2 11.2.1 11.2.2 11.2.3
    11.4.1 11.4.2 11.4.3 11.4.4 11.5.1 12.1.1 12.1.2 12.2.1 12.2.2 12.3.1 12.3.2 12.3.3 13.1.1 13.2.1 13.2.2 13.2.3
    13.2.4 13.2.5 13.3.1 13.3.2 13.4.1 13.4.2 13.4.3 13.4.4 13.4.5 14.1.1 14.1.2 14.2.1 14.2.2 14.2.3 14.2.4 14.3.1
    14.3.2 14.3.3 15.1.1 15.1.2 15.1.3 15.2.1 15.2.2 15.2.3 15.3.1 15.3.2 15.3.3 15.3.4 15.3.5 15.3.7 16.1.1 16.2.1
    16.2.2 16.2.3 16.2.4 16.2.5 16.3.1 16.3.2 16.3.3 16.3.4 16.4.1 16.4.2 16.4.3 16.5.1 16.5.2 16.5.3
    """

  private static func rows() throws -> [(item: String, keeper: String)] {
    let article = root.appending(path: "Sources/TekseruWeb/TekseruWeb.docc/Security.md")
    let text = try String(contentsOf: article, encoding: .utf8)
    return text.matches(of: /\| ([0-9.]+) \| [^|]+ \| ([^|]+) \|/).map { (String($0.1), String($0.2)) }
  }

  private static func tests() throws -> Set<String> {
    let files = FileManager.default.enumerator(at: root.appending(path: "Tests"), includingPropertiesForKeys: nil)
    var names: Set<String> = []
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /func `([^`]+)`/) { names.insert(String(match.1)) }
    }
    return names
  }

  @Test func `every item that applies has a row, once`() throws {
    #expect(try Self.rows().map(\.item) == Self.applicable.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  @Test func `every test and proof that keeps an item exists, and every other item has a reason`() throws {
    let (rows, tests) = (try Self.rows(), try Self.tests())
    var counts: [String: Int] = [:]

    for (item, keeper) in rows {
      let parts = keeper.split(separator: ": ", maxSplits: 1).map(String.init)
      try #require(parts.count == 2, "\(item)")
      counts[parts[0], default: 0] += 1
      switch parts[0] {
      case "test": #expect(tests.contains(parts[1]), "\(item): \(parts[1])")
      case "proof":
        let path = Self.root.appending(path: "Tests/Proofs/\(parts[1])").path
        #expect(FileManager.default.isExecutableFile(atPath: path), "\(item): \(parts[1])")
      case "reason": #expect(parts[1].count > 10, "\(item)")
      default: Issue.record("\(item): \(keeper)")
      }
    }

    #expect((counts["test"] ?? 0) > 30 && (counts["proof"] ?? 0) > 10)
  }
}
