import Foundation
import Tekseru
import TekseruDocuments
import Testing

/// The regulations of Samples/Contests, as files.
@Suite struct RegulationTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples/Contests")

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0 >= "10" && $0 < "50" }.sorted()
  }()

  private func reading(_ name: String) throws -> ReadDocument {
    let bytes = [UInt8](try Data(contentsOf: RegulationTests.folder.appending(path: name)))
    return try #require(try read(bytes, .yaml).documents.first)
  }

  private func regulation(_ name: String) throws -> Regulation {
    guard case .regulation(let regulation)? = try reading(name).document?.body else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return regulation
  }

  @Test(arguments: files) func `a regulation says the same in YAML and in JSON`(name: String) throws {
    let yaml = try reading(name)

    let json = try #require(try read(yaml.content).documents.first)

    #expect(yaml.problems == [])
    #expect(yaml.document != nil && json.document == yaml.document)
    #expect(json.content == yaml.content)
  }

  @Test(arguments: [
    ("10-point-table-A.yaml", "frequency", "0=10 0.1=3 10=3 10.1=2 15=2 15.1=1 20=1 20.1=0"),
    (
      "10-point-table-A.yaml", "severity",
      "0=10 0.1=5 4=5 4.1=2 10=2 10.1=1.5 15=1.5 15.1=1 20=1 20.1=0.5 25=0.5 25.1=0"
    ),
    ("10-point-table-A.yaml", "severe", "0=0 1=-5 2=-10 9=-10"),
    ("11-point-table-B.yaml", "frequency", "0=15 1=12 2=12 2.1=10 4=10 4.1=6 6=6 6.1=4 8=4 8.1=1 10=1 10.1=0"),
    ("11-point-table-B.yaml", "severity", "0=15 1=10 5=10 5.1=6 10=6 10.1=4 15=4 15.1=2 21=2 21.1=0"),
    ("11-point-table-B.yaml", "diseases", "0=5 1=0 2=0"),
    (
      "11-point-table-B.yaml", "spending",
      "2500=0 2501=2 3000=2 3001=4 3500=4 3501=6 3750=6 3751=8 4000=8 4001=10 4250=10 4251=12 4500=12 4501=14 4700=14 4701=16 4900=16 4901=18 5100=18 5101=20"
    ),
    ("11-point-table-B.yaml", "conditions", "0=10 4.9=10 5=8 10=8 10.1=6 20=6 20.1=2 30=2 30.1=0"),
    ("12-point-table-C.yaml", "conditions", "0=1 15=1 15.1=0.5 25=0.5 25.1=0"),
    ("12-point-table-C.yaml", "equipment", "0=1 0.09=1 0.1=0.5 0.11=0"),
    ("12-point-table-C.yaml", "frequency", "0=3 3.5=3 3.6=0.5 5=0.5 5.1=0"),
  ])
  func `a published table gives the points that it states, on both sides of every bound`(
    name: String, code: String, expected: String
  ) throws {
    let criterion = try #require(
      try regulation(name).nominations.first?.criteria.first { $0.code.text == code })
    guard case .steps(let steps) = criterion.scale else {
      Issue.record("\(code) is no table")
      return
    }

    let given = expected.split(separator: " ").map { pair -> String in
      let value = pair.prefix { $0 != "=" }
      let points = Decimal(value).flatMap { steps.points(for: Ratio($0)) }
      return "\(value)=\(points?.exactText ?? "none")"
    }

    #expect(given.joined(separator: " ") == expected)
    let ends = steps.all.compactMap { $0.values.upper?.value.exactText }
    #expect(ends.allSatisfy { expected.contains("\($0)=") || code == "severe" || code == "diseases" })
  }

  @Test func `a million steps are refused before they fill the memory`() throws {
    let steps = (0..<1_000_000).map { #"{"value":\#($0),"points":1}"# }.joined(separator: ",")
    let text = """
      {"tekseru":1,"document":"regulation","id":"R","title":{"en":"R"},"organizer":"O","period":"2026","nominations":[
      {"code":"n","title":{"en":"N"},"participants":"inspectors","criteria":[{"code":"c","clause":"1","fact":"inspections",
      "steps":[\(steps)]}],"ranking":{"counting":"dense","places":3}}]}
      """

    let reading = try read(text)

    #expect(reading.problems.map(\.code) + reading.documents.flatMap(\.problems).map(\.code) == [.documentTooLarge])
  }

  @Test func `every question of the sample test stands in Russian and in Kazakh`() throws {
    guard case .testBank(let bank)? = try reading("50-test-bank.yaml").document?.body else {
      Issue.record("no bank")
      return
    }

    #expect(bank.questions.count >= 40)
    #expect(bank.questions.allSatisfy { Set($0.text.texts.keys).isSuperset(of: [.russian, .kazakh]) })
    #expect(
      bank.questions.flatMap(\.options).allSatisfy { Set($0.text.texts.keys).isSuperset(of: [.russian, .kazakh]) })
  }
}
