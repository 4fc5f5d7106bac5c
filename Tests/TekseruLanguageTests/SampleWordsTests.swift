import Foundation
import Testing

@testable import TekseruLanguage

/// The samples are made with the words of two tables; those must be the catalogue's own.
@Suite struct SampleWordsTests {
  private static let samples = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples")

  @Test func `the samples' headings are the catalogue's`() throws {
    let rows = try rows(of: "headings.tsv")

    #expect(try columnsThatDiffer(rows) { row in { Catalogue.heading(row["key"] ?? "", in: $0) } } == [])
    #expect(rows.count > 100)
  }

  @Test func `the samples' values are the catalogue's`() throws {
    let rows = try rows(of: "values.tsv")

    #expect(
      try columnsThatDiffer(rows) { row in
        { Catalogue.choice(row["value"] ?? "", of: row["list"] ?? "", in: $0) }
      } == [])
    #expect(rows.count > 60)
  }

  private func columnsThatDiffer(
    _ rows: [[String: String]], _ text: ([String: String]) -> (Language) -> String
  ) throws -> [String] {
    rows.flatMap { row in
      Language.allCases.filter { row[$0.rawValue] != text(row)($0) }
        .map { "\(row["key"] ?? row["value"] ?? "") \($0)" }
    }
  }

  private func rows(of name: String) throws -> [[String: String]] {
    let text = try String(contentsOf: Self.samples.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let heads = lines.first ?? []
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(heads, $0)) }
  }
}
