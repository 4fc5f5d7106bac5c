import Tekseru
import TekseruRegister
import Testing

/// Facts without their records come from kept sums, those with records from the records: they must be the same.
@Suite struct KeptCountsTests {
  private static let organizations = (1...5).map { "O-\($0)" }
  private static let inspectors = (1...4).map { "TI-\($0)" }
  private static let inspections = 150

  private static let criteria = [
    "inspections", "inspections.council", "followUps", "violations", "violations.rules", "removed",
  ].map { #"{"code":"\#($0)","clause":"1","fact":"\#($0)","perUnit":{"points":1,"upTo":900}}"# }

  private static func nomination(_ code: String, _ participants: String) -> String {
    let onTime =
      #"{"code":"time","clause":"2","fact":"removed.onTime","linear":[{"value":0,"points":0},{"value":1,"points":20}]}"#
    return """
      {"code":"\(code)","title":{"en":"\(code)"},"participants":"\(participants)",
      "criteria":[\((criteria + [onTime]).joined(separator: ","))],"ranking":{"counting":"dense","places":3}}
      """
  }

  /// A year in which a third of the inspections were held by two inspectors, and some were corrected, moved to another
  /// place or taken back; removals come late and on time.
  private static func year() throws -> TestRegister {
    let office = try TestRegister()
    let codes = organizations.map { "\"\($0)\"" }.joined(separator: ",")
    try office.file(
      [Paper.organization("U", country: "KZ", level: "union")]
        + organizations.map { Paper.organization($0, parent: "U") }
        + inspectors.map { Paper.inspector($0, with: ["organization": "null", "organizations": "[\(codes)]"]) } + [
          Paper.document(
            "regulation", "R",
            [
              "title": #"{"en":"R"}"#, "organizer": "\"U\"", "period": "\"2026-Q1\"",
              "nominations": "[\(nomination("safest", "organizations")),\(nomination("inspector", "inspectors"))]",
            ])
        ])
    for number in 1...inspections {
      let outcomes = try office.file(documents(number))
      #expect(outcomes.names.allSatisfy { $0 == "recorded" }, "\(outcomes)")
    }
    return office
  }

  private static func documents(_ number: Int) throws -> [String] {
    let day = (try Day("2025-11-20")).adding(days: number * 180 / inspections)
    var documents = [inspection("I-\(number)", number, on: day)]
    if number % 3 == 0 {
      let late = day.adding(days: number % 2 == 0 ? 20 : 45).description
      documents.append(Paper.remediation("R-\(number)", of: "I-\(number)/1", "confirmed", on: late))
    }
    if number % 10 == 0 {
      documents.append(inspection("C-\(number)", number + 1, on: day, replaces: "I-\(number - 7)"))
    }
    if number % 15 == 0 { documents.append(Paper.withdrawal("W-\(number)", of: "I-\(number - 11)", "inspection")) }
    return documents
  }

  private static func inspection(_ id: String, _ number: Int, on day: Day, replaces: String? = nil) -> String {
    let own = inspectors[number % inspectors.count]
    let other = inspectors[(number + 1) % inspectors.count]
    let violations = (1...(number % 3 + 1)).map {
      Paper.violation($0, with: ["category": number % 2 == 0 ? "\"rules\"" : "\"training\""])
    }
    return Paper.inspection(
      id, at: organizations[number % organizations.count], on: day.description, violations, replaces: replaces,
      with: [
        "inspector": "null", "inspectors": number % 3 == 0 ? #"["\#(own)","\#(other)"]"# : #"["\#(own)"]"#,
        "ground": number % 4 == 0 ? "\"council\"" : "null", "kind": number % 7 == 0 ? "\"unscheduled\"" : "\"planned\"",
      ])
  }

  @Test func `facts from the kept sums are those of the records, at every position of the log`() throws {
    let office = try KeptCountsTests.year()
    let reader = try office.reading()
    let contest = try reader.contest("R")
    var compared = 0

    for sequence in stride(from: 70, through: office.register.head.sequence, by: 23) {
      for position in [Position.at(sequence), .now] {
        let read = contest.reading(at: position)
        for nomination in contest.regulation.nominations {
          let summed = try values(reader, nomination, read, isExplained: false)
          #expect(try summed == values(reader, nomination, read, isExplained: true), "\(position) \(nomination.code)")
          compared += summed.count(where: { $0.contains("removed.onTime") && !$0.hasSuffix("–") })
        }
      }
    }

    #expect(compared > 60)
  }

  private func values(
    _ reader: RegisterReader, _ nomination: Nomination, _ contest: Contest, isExplained: Bool
  ) throws -> [String] {
    try reader.competitors(
      in: nomination, of: contest, period: contest.regulation.period, isExplained: isExplained
    ).participants.flatMap { participant in
      participant.facts.map { "\(participant.code) \($0.key) \($0.value.value?.exactText ?? "–")" }.sorted()
    }
  }
}
