import Foundation
import Testing

@Suite struct UpkeepTests {
  @Test func `init makes a register once`() throws {
    let place = try Workplace()

    #expect(try place.tekseru("init").status == 0)
    #expect(try place.tekseru("init").status == 64)
    #expect(try place.tekseru("verify").status == 0)
  }

  @Test func `verify ends with the head, and the log contains it later`() throws {
    let place = try Workplace.withRegistry()
    let head = try #require(try place.tekseru("verify").lines.last?.split(separator: " ").last.map(String.init))
    try place.write(Papers.inspection("INS-1"), to: "one.json")
    try place.tekseru("file", "one.json")

    #expect(try place.tekseru("verify", "--head", head).status == 0)
    #expect(try place.tekseru("verify", "--head", "1:" + String(repeating: "0", count: 64)).status == 65)
    #expect(try place.tekseru("verify", "--head", "nonsense").status == 64)
  }

  @Test func `rebuild leaves the register whole`() throws {
    let place = try Workplace.withRegistry()

    #expect(try place.tekseru("rebuild").status == 0)
    #expect(try place.tekseru("verify").status == 0)
  }

  @Test func `an export is filed into another register with the same content`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.lines(30), to: "year.ndjson")
    try place.tekseru("file", "--filed-by", "someone", "year.ndjson")

    #expect(try place.tekseru("export", "out").status == 0)
    #expect(try place.tekseru("file", "out", "--register", "other.sqlite").status == 0)

    let fields = ["sequence", "document", "id", "sha256", "filedBy"]
    let first = try place.tekseru("documents", "--output", "json")
    let second = try place.tekseru("--register", "other.sqlite", "documents", "--output", "json")
    #expect(first.lines.count > 30)
    for field in fields { #expect(first.all(field) == second.all(field)) }
  }

  @Test func `a backup is restored elsewhere with the same head`() throws {
    let place = try Workplace.withRegistry()

    #expect(try place.tekseru("backup", "copy.sqlite").status == 0)
    #expect(try place.tekseru("backup", "copy.sqlite").status == 64)
    #expect(try place.tekseru("restore", "copy.sqlite", "--register", "other.sqlite").status == 0)

    let head = try place.tekseru("verify").lines.last
    #expect(try place.tekseru("verify", "--register", "other.sqlite").lines.last == head)
  }

  @Test func `a damaged backup is refused before anything is replaced`() throws {
    let place = try Workplace.withRegistry()
    try place.tekseru("backup", "copy.sqlite")
    let head = try place.tekseru("verify").lines.last
    var bytes = try Data(contentsOf: place.folder.appending(path: "copy.sqlite"))
    let name = try #require(bytes.range(of: Data("Асел".utf8)))
    bytes[name.lowerBound + 1] ^= 1
    try bytes.write(to: place.folder.appending(path: "copy.sqlite"))

    let answer = try place.tekseru("restore", "copy.sqlite")

    #expect(answer.status == 65)
    #expect(try place.tekseru("verify").lines.last == head)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.folder.path).allSatisfy { !$0.contains("restor") })
  }

  @Test func `a restore keeps the register that was there`() throws {
    let place = try Workplace.withRegistry()
    try place.tekseru("backup", "copy.sqlite")
    try place.write(Papers.inspection("INS-1"), to: "one.json")
    try place.tekseru("file", "one.json")

    #expect(try place.tekseru("restore", "copy.sqlite").status == 0)

    #expect(try place.tekseru("inspections", "--output", "json").lines.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    let kept = try #require(names.first { $0.contains("before-restore") })
    #expect(try place.tekseru("inspections", "--output", "json", "--register", kept).lines.count == 1)
  }

  @Test func `who holds the register is said`() throws {
    let place = try Workplace.withRegistry()

    let answer = try place.shell(
      #"exec 9<>register.sqlite.lock; flock 9; echo 'tekseru file (4711)' >&9; "$TEKSERU" file registry.json"#)

    #expect(answer.status == 69)
    #expect(answer.complaints.contains("4711"))
  }
}
