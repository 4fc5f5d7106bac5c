import Foundation
import Testing

@Suite struct HandoverTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  /// A folder in which everything can happen to a document.
  private static func fill(_ place: Workplace) throws {
    try place.write(Papers.registry, to: "in/registry.json")
    try place.write(Papers.lines(1_050, bad: [17, 1_040]), to: "in/year.ndjson")
    try place.write(Papers.inspectionAsYAML, to: "in/again.yaml")
    try place.write(Papers.inspectionAsCSV, to: "in/table.csv")
    try place.write(Papers.inspection("INS-1", text: "Other"), to: "in/conflict.json")
    try place.write(Papers.inspection("ҚАЗ-ә\u{301}", text: "Есік \"жабық\"\nтағы"), to: "in/б\"қ;\n.json")
    try place.write("{\"tekseru\": 1,", to: "in/cut.json")
    try place.write("", to: "in/empty.json")
    try place.write("\n\n", to: "in/empty.ndjson")
    try place.write("not a document", to: "in/notes.txt")
    try place.write(Papers.inspection("EARLY", organization: "KZ-LATER"), to: "in/early.json")
    try place.write(
      Papers.registry.replacing("KZ-DEMO-1", with: "KZ-LATER").replacing("org-1", with: "org-later").replacing(
        "mandate-1", with: "mandate-later"), to: "in/zz-later.json")
    try FileManager.default.copyItem(
      at: samples.appending(path: "Refused"), to: place.folder.appending(path: "refused"))
  }

  @Test(arguments: [
    ["in"], ["in", "--output", "json"], ["in", "--output", "csv", "--language", "kk"],
    ["refused"], ["refused", "--output", "json"], ["refused", "--output", "csv"],
    ["in", "refused", "--register-unknown", "--output", "json"],
    ["in", "--all-or-nothing", "--output", "json"], ["in/registry.json", "in/again.yaml", "--all-or-nothing"],
    ["in/missing.json", "in/registry.json"], ["in", "--limit-file-size", "2000"], ["in", "--move-to", "filed"],
  ])
  func `what is handed over has the receipts that it would have without the daemon`(arguments: [String]) throws {
    let (alone, served) = (try Workplace(), try Workplace())
    for place in [alone, served] {
      try Self.fill(place)
      try place.tekseru("init")
    }
    let daemon = try DaemonAtWork(at: served)

    for round in 1...2 {
      let expected = try alone.tekseru(["file"] + arguments)
      let answer = try served.tekseru(["file"] + arguments)

      #expect(answer.output == expected.output, "round \(round)")
      #expect(answer.complaints == expected.complaints, "round \(round)")
      #expect(answer.status == expected.status, "round \(round)")
      #expect(!expected.output.isEmpty)
    }
    #expect(daemon.stop() == 0)
    #expect(try served.head() == alone.head())
  }

  @Test(arguments: [
    (
      ["silence", "--organization", "KZ-DEMO-1", "--until", "2099-12-31", "--reason", "Repair"],
      "\"silencedUntil\":\"2099-12-31\""
    ), (["acknowledge", "INS-1/1", "--text", "The electrician comes"], "\"document\":\"acknowledgement\""),
  ])
  func `a silence and an acknowledgement are handed over, and show at once`(arguments: [String], shown: String) throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "one.json")
    #expect(try place.tekseru("file", "one.json").status == 0)
    let daemon = try DaemonAtWork(at: place)
    defer { _ = daemon.stop() }

    let answer = try place.tekseru(arguments + ["--by", "TI-1"])

    #expect(answer.status == 0, "\(answer.complaints)")
    #expect(answer.output.contains("recorded as entry"))
    #expect(try place.tekseru("show", "violation", "INS-1/1", "--output", "json").output.contains(shown))
  }

  @Test(arguments: [
    ["silence", "--organization", "KZ-NOBODY", "--until", "2099-12-31", "--reason", "Repair"],
    ["acknowledge", "INS-NONE/1"],
  ])
  func `one that covers nothing the register knows is refused in a sentence`(arguments: [String]) throws {
    let (alone, served) = (try Workplace.withRegistry(), try Workplace.withRegistry())
    let daemon = try DaemonAtWork(at: served)
    defer { _ = daemon.stop() }

    for place in [alone, served] {
      let answer = try place.tekseru(arguments)

      #expect(answer.status == 65)
      #expect(answer.complaints.contains(arguments.contains("silence") ? "KZ-NOBODY" : "INS-NONE"))
    }
  }

  @Test(arguments: ["text", "json", "csv"])
  func `standard input is handed over as it would be recorded`(format: String) throws {
    let (alone, served) = (try Workplace.withRegistry(), try Workplace.withRegistry())
    let daemon = try DaemonAtWork(at: served)
    defer { _ = daemon.stop() }
    let arguments = ["file", "-", "--format", "ndjson", "--output", format]

    let answer = try served.tekseru(arguments, input: Papers.lines(1_500, bad: [1_400]))

    let expected = try alone.tekseru(arguments, input: Papers.lines(1_500, bad: [1_400]))
    #expect(answer.output == expected.output)
    #expect(answer.complaints == expected.complaints)
    #expect(answer.status == expected.status)
  }

  @Test func `a daemon closes nothing twice, which could be another part's by then`() throws {
    let place = try Workplace.withRegistry()
    let daemon = try DaemonAtWork(at: place, under: ["strace", "-D", "-f", "-qq", "-e", "trace=close"])
    try place.tekseru("waiting")

    let words = daemon.lastWords()

    #expect(words.contains("close("))
    #expect(!words.contains("EBADF"))
  }

  @Test func `it is filed by the user who hands it over`() throws {
    let place = try Workplace.withRegistry()
    let daemon = try DaemonAtWork(at: place)
    defer { _ = daemon.stop() }
    try place.write(Papers.inspection("INS-1"), to: "one.json")
    try place.write(Papers.inspection("INS-2"), to: "two.json")

    try place.tekseru("file", "one.json")
    try place.tekseru("file", "two.json", "--filed-by", "Асел")

    let filers = try place.tekseru("documents", "--kind", "inspection", "--output", "json").all("filedBy")
    #expect(filers == [NSUserName(), "Асел"])
  }

  @Test(arguments: [["init"], ["rebuild"], ["restore", "copy.sqlite"]])
  func `what needs the register to itself says which daemon holds it`(arguments: [String]) throws {
    let place = try Workplace.withRegistry()
    try place.tekseru("backup", "copy.sqlite")
    let daemon = try DaemonAtWork(at: place)
    defer { _ = daemon.stop() }

    let answer = try place.tekseru(arguments)

    #expect(answer.status == 69)
    #expect(answer.complaints.contains("tekserud (\(daemon.number))"))
  }

  @Test func `reading commands run beside the daemon`() throws {
    let place = try Workplace.withRegistry()
    let daemon = try DaemonAtWork(at: place)
    defer { _ = daemon.stop() }

    #expect(try place.tekseru("organizations", "--output", "json").all("code") == ["KZ-DEMO-1"])
    #expect(try place.tekseru("verify").status == 0)
    #expect(try place.tekseru("backup", "copy.sqlite").status == 0)
  }

  @Test func `a second daemon on the register refuses to start and says who holds it`() throws {
    let place = try Workplace.withRegistry()
    let daemon = try DaemonAtWork(at: place)
    defer { _ = daemon.stop() }

    let answer = try place.shell("$TEKSERU\"d\" --config tekserud.yaml")

    #expect(answer.status == 69)
    #expect(answer.complaints.contains("tekserud (\(daemon.number))"))
  }

  @Test func `a daemon that ends before it answers leaves a sentence and nothing twice`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "one.json")
    var daemon: FakeDaemon? = try FakeDaemon(at: place)
    daemon?.hangUp()

    let answer = try place.tekseru("file", "one.json")
    daemon = nil

    #expect(answer.status == 69)
    #expect(answer.complaints.contains("nothing is recorded twice"))
    #expect(try place.tekseru("file", "one.json", "--output", "json").all("outcome") == ["recorded"])
  }

  @Test func `without a daemon a command files by itself again`() throws {
    let place = try Workplace.withRegistry()
    #expect(try DaemonAtWork(at: place).stop() == 0)
    try place.write(Papers.inspection("INS-1"), to: "one.json")

    #expect(try place.tekseru("file", "one.json").status == 0)
    #expect(!place.exists("d.sock"))
  }
}

extension Workplace {
  /// Where the log ends, as `verify` says it, without the hash that depends on the time of recording.
  fileprivate func head() throws -> String? {
    let answer = try tekseru("verify")
    #expect(answer.status == 0)
    return answer.lines.last.map { String($0.prefix { $0 != ":" }) }
  }
}
