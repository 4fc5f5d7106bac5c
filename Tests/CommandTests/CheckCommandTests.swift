import Foundation
import Testing

@Suite struct CheckCommandTests {
  @Test func `a check without a register makes none`() throws {
    let place = try Workplace()
    try place.write(Papers.registry, to: "registry.json")

    let answer = try place.tekseru("check", "--output", "json", "registry.json")

    #expect(answer.status == 0)
    #expect(answer.all("outcome") == ["valid", "valid"])
    #expect(!place.exists("register.sqlite"))
    #expect(!place.exists("register.sqlite.lock"))
  }

  @Test func `a check changes no byte of the register`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.lines(1_500), to: "year.ndjson")
    let before = try place.shell("cat register.sqlite register.sqlite-wal 2>/dev/null | sha256sum").output

    let answer = try place.tekseru("check", "--output", "json", "year.ndjson")

    #expect(answer.all("outcome") == Array(repeating: "valid", count: 1_500))
    #expect(try place.shell("cat register.sqlite register.sqlite-wal 2>/dev/null | sha256sum").output == before)
  }

  @Test func `a check says what file would say`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.lines(1_100, bad: [3, 1_050]), to: "year.ndjson")
    try place.tekseru("file", "registry.json")

    let checked = try place.tekseru("check", "--output", "json", "registry.json", "year.ndjson")
    let filed = try place.tekseru("file", "--output", "json", "registry.json", "year.ndjson")

    #expect(checked.status == 65)
    #expect(checked.status == filed.status)
    #expect(checked.all("outcome").map { $0 == "valid" ? "recorded" : $0 } == filed.all("outcome"))
    #expect(Set(checked.all("id")) == Set(filed.all("id")))
  }

  @Test func `a register that may not be written can be checked against`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "one.json")

    let answer = try place.shell(
      #"flock register.sqlite.lock "$TEKSERU" check --output json one.json"#)

    #expect(answer.status == 0)
    #expect(answer.all("outcome") == ["valid"])
  }
}
