import Foundation
import Testing

/// Contests as their jury meets them, on the samples.
@Suite(.serialized) struct ContestCommandTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples").path

  private static func union(_ contest: String...) throws -> Workplace {
    let place = try Workplace()
    let files = contest.map { "\(samples)/Contests/\($0).yaml" }
    let answer = try place.tekseru(["file", "\(samples)/Union", "\(samples)/Contests/01-people.yaml"] + files)
    #expect(answer.status == 0)
    return place
  }

  private func number(_ value: Any?) -> Double { (value as? NSNumber)?.doubleValue ?? .nan }

  @Test func `the points of the criteria add up to the standing's, and each names its clause and records`() throws {
    let place = try ContestCommandTests.union(
      "02-statements", "20-health-two-nominations", "50-test-bank", "55-test-attempts", "60-contest")

    let answer = try place.tekseru("contest", "score", "DEMO-SAFEST-2026", "--criteria", "--output", "json")

    #expect(answer.status == 0)
    let standings = answer.objects.filter { $0["status"] != nil }
    let criteria = answer.objects.filter { $0["criterion"] != nil }
    var checked = 0
    for standing in standings {
      let own = criteria.filter {
        $0["participant"] as? String == standing["participant"] as? String
          && $0["nomination"] as? String == standing["nomination"] as? String
      }
      let sum = own.reduce(0) { $0 + number($1["points"]) }
      #expect(abs(sum - number(standing["points"])) < 0.0051, "\(standing)")
      checked += own.count
    }
    #expect(checked > 300)
    #expect(criteria.allSatisfy { ($0["clause"] as? String)?.isEmpty == false })
    let counted = criteria.filter { $0["criterion"] as? String == "removed" && number($0["points"]) > 0 }
    #expect(counted.count > 10 && counted.allSatisfy { ($0["records"] as? [Any])?.isEmpty == false })
    let excluded = standings.filter { $0["status"] as? String == "disqualified" }
    #expect(excluded.map { $0["participant"] as? String } == ["DEMO-UZ-03"])
    #expect(excluded.allSatisfy { $0["place"] is NSNull && ($0["reason"] as? String)?.contains("2.5") == true })
  }

  @Test func `after the freeze nothing that is filed moves a byte of the standings or of the protocol`() throws {
    let place = try ContestCommandTests.union(
      "02-statements", "20-health-two-nominations", "50-test-bank", "55-test-attempts", "60-contest")
    func printed() throws -> [String] {
      try [["score", "DEMO-SAFEST-2026", "--criteria", "--output", "json"], ["protocol", "DEMO-SAFEST-2026"]].map {
        try place.tekseru(["contest"] + $0).output
      }
    }
    let before = try printed()
    try place.write(
      """
      {"tekseru":1,"document":"inspection","id":"LATE","organization":"DEMO-KZ-02","inspector":"TI-02","date":"2026-06-01","kind":"planned","violations":[{"number":1,"category":"rules","text":"x"}]}
      {"tekseru":1,"document":"inspection","id":"INS-KZ-02-B","replaces":"INS-KZ-02-2026-03-10","organization":"DEMO-KZ-02","inspector":"TI-02","date":"2026-03-10","kind":"planned"}
      {"tekseru":1,"document":"withdrawal","id":"W-LATE","kind":"accident","of":"ACC-KZ-10-2026-08-25","reason":"x"}
      {"tekseru":1,"document":"calendar","id":"C-LATE","country":"KZ","year":2026,"days":[{"date":"2026-06-01","what":"off"}]}
      {"tekseru":1,"document":"regulation","id":"R-LATE","replaces":"DEMO-SAFEST-2026","title":{"en":"x"},"organizer":"DEMO","period":"2026-H1","nominations":[{"code":"safest","title":{"en":"x"},"participants":"organizations","criteria":[{"code":"a","clause":"1","fact":"inspections","perUnit":{"points":1,"upTo":9}}],"ranking":{"counting":"dense","places":1}}]}
      """, to: "late.ndjson")
    let filed = try place.tekseru("file", "late.ndjson", "--output", "json").all("outcome")

    #expect(filed.count(where: { $0 == "recorded" }) >= 4, "\(filed)")
    #expect(try printed() == before)
    #expect(before.allSatisfy { $0.count > 1_000 })
    #expect(!before[1].contains("0.1.0"))
    let moves = try place.tekseru("contest", "compare", "DEMO-SAFEST-2026", "--output", "json")
    #expect(moves.all("participant").contains("DEMO-KZ-02"))
  }

  @Test func `a contest is frozen, marked, objected to, decided and published by commands`() throws {
    let place = try ContestCommandTests.union("02-statements", "20-health-two-nominations", "50-test-bank")
    let nomination = ["DEMO-SAFEST-2026", "--nomination", "safest"]
    func contest(_ words: String...) throws -> Workplace.Answer { try place.tekseru(["contest"] + words) }
    func mark(_ participant: String, by juror: String) throws -> Workplace.Answer {
      try place.tekseru(
        ["contest", "mark"] + nomination + [
          "--criterion", "speech", "--participant", participant, "--mark", "8", "--author", juror, "--reason", "clear",
          "--date", "2026-07-20",
        ])
    }

    #expect(try mark("DEMO-KZ-02", by: "P-JURY-1").status == 64)
    #expect(
      try contest("freeze", "DEMO-SAFEST-2026", "--by", "P-DEMO-OFFICE", "--date", "2026-07-15").status == 0)
    #expect(try mark("DEMO-KZ-02", by: "P-JURY-1").status == 0)
    #expect(try mark("DEMO-KG-02", by: "P-JURY-3").status == 65)
    let objection = [
      "contest", "object", "DEMO-SAFEST-2026", "--nomination", "safest", "--participant", "DEMO-KZ-02", "--criterion",
      "speech", "--by", "P-KZ-02-R", "--reason", "unheard", "--id", "OB-1",
    ]
    #expect(try place.tekseru(objection + ["--date", "2026-07-26"]).status == 65)
    #expect(try place.tekseru(objection + ["--date", "2026-07-25"]).status == 0)
    #expect(
      try contest(
        "decide", "OB-1", "--decision", "upheld", "--criterion", "speech", "--points", "10", "--by", "P-CONTEST-CHAIR",
        "--reason", "heard", "--date", "2026-07-26"
      ).status == 0)
    let explained = try contest("explain", "DEMO-SAFEST-2026", "DEMO-KZ-02", "--output", "json").objects
      .first { $0["criterion"] as? String == "speech" }
    #expect(number(explained?["before"]) == 8 && number(explained?["points"]) == 10)
    let publish = ["contest", "publish", "DEMO-SAFEST-2026", "--by", "P-DEMO-OFFICE", "--date", "2026-08-03"]
    #expect(try place.tekseru(publish + ["--approved-by", "P-DEMO-OFFICE"]).status == 65)
    #expect(try place.tekseru(publish + ["--approved-by", "P-CONTEST-CHAIR"]).status == 0)
    #expect(try mark("DEMO-KZ-12", by: "P-JURY-1").status == 65)
  }

  @Test func `exactly 100 members go where the regulation says, and the bands meet at the last stage`() throws {
    let place = try ContestCommandTests.union(
      "30-uzbek-100-in-the-lower-band", "31-uzbek-100-in-the-upper-band")
    func band(_ regulation: String) throws -> [String] {
      try place.tekseru("contest", "score", regulation, "--output", "json").objects
        .filter { $0["participant"] as? String == "DEMO-UZ-08" && $0["stage"] as? String == "branch" }
        .map { "\($0["band"] ?? "")" }
    }

    #expect(try band("DEMO-EXEMPLARY-2026") == ["upTo100"])
    #expect(try band("DEMO-EXEMPLARY-2026-B") == ["over100"])
    let last = try place.tekseru("contest", "score", "DEMO-EXEMPLARY-2026", "--output", "json").objects
      .filter { $0["stage"] as? String == "republic" }
    #expect(last.count >= 6 && last.allSatisfy { $0["band"] is NSNull })
  }

  @Test(arguments: [
    ("PLACES-2022", [1, 2, 2, 3, 3, 3]), ("PLACES-2022-STANDARD", [1, 2, 2, 4, 4, 4]),
  ]) func `the places of 2022 come out as the union published them, and counted on as they would`(
    regulation: String, places: [Int]
  ) throws {
    let place = try ContestCommandTests.union(
      "03-participants-of-2022", "14-places-of-2022", "15-places-of-2022-standard")

    let standings = try place.tekseru("contest", "score", regulation, "--output", "json").objects

    #expect(standings.map { ($0["place"] as? NSNumber)?.intValue } == places)
    #expect(standings.map { number($0["points"]) } == [9, 8, 8, 7, 7, 7])
  }

  @Test func `who lies in no band or in two is refused before anything is scored, with the name or the interval`()
    throws
  {
    let place = try ContestCommandTests.union("30-uzbek-100-in-the-lower-band")
    let regulation = try String(
      contentsOfFile: "\(ContestCommandTests.samples)/Contests/30-uzbek-100-in-the-lower-band.yaml", encoding: .utf8)
    let sizes = try #require(
      regulation.firstMatch(of: /[ ]+fact: members\n.+\n[ ]+sizes:\n(?:[ ]+- .+\n)+/))
    try place.write(
      regulation.replacing(
        sizes.0, with: "      fact: sector\n      words:\n        - {code: schools, words: [education]}\n"),
      to: "schools.yaml")
    try place.write(regulation.replacing("over: 100", with: "from: 100"), to: "twice.yaml")
    func check(_ draft: String) throws -> Workplace.Answer {
      try place.tekseru("contest", "check", "DEMO-EXEMPLARY-2026", "--from", draft)
    }

    let without = try check("schools.yaml")
    let twice = try check("twice.yaml")

    #expect(without.status == 65)
    #expect(without.complaints.contains("DEMO-KG-02 ") && without.complaints.contains("clause 4"))
    #expect(!without.complaints.contains("DEMO-KZ-01 "))
    #expect(twice.status == 65 && twice.complaints.contains("100"))
    #expect(try place.tekseru("contest", "check", "DEMO-EXEMPLARY-2026").status == 0)
  }

  @Test func `a contest's stage is headed by its own word and not by the alerts'`() throws {
    let place = try ContestCommandTests.union("30-uzbek-100-in-the-lower-band")

    let heads = try [("ru", "Этап"), ("kk", "Кезең"), ("uz", "Bosqich"), ("ky", "Баскыч"), ("en", "Stage")].map {
      try place.tekseru("contest", "score", "DEMO-EXEMPLARY-2026", "--language", $0.0).output.contains($0.1)
    }

    #expect(heads == [true, true, true, true, true])
  }

  @Test func `no output tells the key before the test has ended`() throws {
    let place = try ContestCommandTests.union()
    let text = try String(contentsOfFile: "\(ContestCommandTests.samples)/Contests/50-test-bank.yaml", encoding: .utf8)
    try place.write(text.replacing("until: 2026-06-30", with: "until: 2199-12-31"), to: "bank.yaml")
    try place.write(
      text.replacing("until: 2026-06-30", with: "until: 2199-12-31").replacing("        right: yes\n", with: "")
        .replacing("      - code: a\n", with: "      - right: yes\n        code: a\n").replacing(
          "id: DEMO-TEST-2026", with: "id: MENDED\nreplaces: DEMO-TEST-2026"), to: "other-key.yaml")
    func printed() throws -> [String] {
      try [
        ["test", "bank", "DEMO-TEST-2026", "--output", "json"],
        ["test", "paper", "DEMO-TEST-2026", "--inspector", "TI-02", "--seed", "7"],
        ["test", "grade", "DEMO-TEST-2026", "--output", "json"], ["test", "grade", "DEMO-TEST-2026", "--moved"],
      ].map { try place.tekseru($0).output }
    }
    try place.tekseru("file", "bank.yaml")
    let attempts = try String(
      contentsOfFile: "\(ContestCommandTests.samples)/Contests/55-test-attempts.yaml", encoding: .utf8)
    try place.tekseru("file", "--format", "yaml", "-", input: attempts)
    let before = try printed()
    let shown = try place.tekseru("show", "testBank", "DEMO-TEST-2026", "--output", "json").output

    #expect(try place.tekseru("file", "other-key.yaml").status == 0)

    #expect(try printed() == before)
    #expect(before[2].contains("TI-02") && !before[0].contains("\"right\""))
    #expect(shown.contains("Q01") && !shown.contains("right\\\":"))
  }

  @Test func `a mended question shows whose mark moved, once the test has ended`() throws {
    let place = try ContestCommandTests.union("50-test-bank", "55-test-attempts")
    let text = try String(contentsOfFile: "\(ContestCommandTests.samples)/Contests/50-test-bank.yaml", encoding: .utf8)
    let marks = try place.tekseru("test", "grade", "DEMO-TEST-2026", "--output", "json").objects
    let mended = text.replacing("id: DEMO-TEST-2026", with: "id: MENDED\nreplaces: DEMO-TEST-2026")
      .replacing("    options:\n", with: "    void: no\n    options:\n")
    var lines = mended.components(separatedBy: "\n")
    for index in lines.indices where index % 60 < 30 {
      lines[index] = lines[index].replacing("void: no", with: "void: yes")
    }
    try place.write(lines.joined(separator: "\n"), to: "mended.yaml")

    #expect(try place.tekseru("file", "mended.yaml").status == 0)

    let moves = try place.tekseru("test", "grade", "DEMO-TEST-2026", "--moved", "--output", "json").objects
    #expect(marks.count == 7)
    #expect(!moves.isEmpty && moves.allSatisfy { number($0["markBefore"]) != number($0["markAfter"]) })
  }

  @Test(arguments: ["kk", "ru", "uz", "ky", "en"]) func `the protocol is a page in each language`(language: String)
    throws
  {
    let place = try ContestCommandTests.union("02-statements", "10-point-table-A")

    let page = try place.tekseru("contest", "protocol", "POINT-TABLE-A", "--language", language)

    #expect(page.status == 0)
    #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.contains("lang=\"\(language)\""))
    #expect(!page.output.contains("contest."))
  }

  @Test(arguments: ["kk", "ru", "uz", "ky", "en"])
  func `the protocol says stages, bands, the period and what is measured in words`(language: String) throws {
    let place = try ContestCommandTests.union("02-statements", "11-point-table-B", "30-uzbek-100-in-the-lower-band")

    let measured = try place.tekseru("contest", "protocol", "POINT-TABLE-B", "--language", language).output
    let staged = try place.tekseru("contest", "protocol", "DEMO-EXEMPLARY-2026", "--language", language).output

    #expect(measured.contains("<td>") && !measured.contains("fact."))
    for code in ["upTo100", "over100", "republic", "2026-H1"] { #expect(!staged.contains(code), "\(code)") }
    #expect(staged.contains("<td>1 / 2, ") && staged.contains("<td>2 / 2, "))
    #expect(staged.matches(of: /<h4>[^<]*: [^<]*100[^<]*<\/h4>/).count >= 2)
  }

  @Test func `an end of a band says in Russian whether it belongs to it`() throws {
    let place = try ContestCommandTests.union("30-uzbek-100-in-the-lower-band")

    let page = try place.tekseru("contest", "protocol", "DEMO-EXEMPLARY-2026", "--language", "ru").output

    #expect(page.contains(": 100 и менее</h4>") && page.contains(": более 100</h4>"))
    #expect(page.contains("<td>I полугодие 2026 г.</td>"))
  }

  @Test func `a draft in a file is checked and compared without being recorded`() throws {
    let place = try ContestCommandTests.union("02-statements", "10-point-table-A")
    let refused = "\(ContestCommandTests.samples)/Refused/contest-table-A-as-printed.yaml"

    let wrong = try place.tekseru("contest", "check", "POINT-TABLE-A", "--from", refused)
    let other = try place.tekseru(
      "contest", "compare", "POINT-TABLE-A", "--from", "\(ContestCommandTests.samples)/Contests/11-point-table-B.yaml",
      "--output", "json")

    #expect(wrong.status == 65 && wrong.complaints.contains("0 < x < 0.1"))
    #expect(other.status == 0 && other.objects.count > 10)
    #expect(try place.tekseru("documents", "--output", "json").all("id").filter { $0.hasPrefix("POINT") }.count == 1)
  }
}
