import Foundation
import Testing

/// Who is let in on the page: people by invitation, programs by token; and what becomes of both in a copy.
@Suite struct AccessCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(
      """
      {"tekseru":1,"document":"organization","id":"KZ-1","code":"KZ-1","name":"Made-up hospital","level":"primary"}
      {"tekseru":1,"document":"inspector","id":"TI-1","code":"TI-1","name":"Made-up inspector","organization":"KZ-1","from":"2026-01-01"}
      """, to: "people.ndjson")
    #expect(try place.tekseru("file", "people.ndjson").status == 0)
  }

  @Test func `invite gives a link that nobody else has, and for nobody else`() throws {
    let daemon = try DaemonAtWork(at: place)
    defer { _ = daemon.stop() }

    let first = try place.tekseru("invite", "TI-1", "--output", "json")
    let second = try place.tekseru("invite", "TI-1")

    #expect(first.status == 0 && first.all("person") == ["TI-1"] && first.all("name") == ["Made-up inspector"])
    let link = try #require(first.all("link").first)
    #expect(link.hasPrefix("/invitation?token="))
    #expect(second.output.contains("Made-up inspector (TI-1) is invited until 20"))
    #expect(!second.output.contains(link))
    let unknown = try place.tekseru("invite", "NOBODY")
    #expect(unknown.status == 64 && unknown.complaints.contains("no person and no inspector of the code \"NOBODY\""))
  }

  @Test func `without a daemon nobody is invited and no token is made`() throws {
    let path = place.path("nobody.sock")

    for words in [["invite", "TI-1"], ["token", "list"], ["token", "make", "desk", "--organization", "KZ-1"]] {
      let answer = try place.tekseru(words, environment: ["TEKSERU_SOCKET": path])
      #expect(answer.status == 69 && answer.complaints.contains("No daemon answers at \(path)"))
    }
  }

  @Test func `a token is made, listed and revoked, and shown only once`() throws {
    let daemon = try DaemonAtWork(at: place)
    defer { _ = daemon.stop() }

    let made = try place.tekseru("token", "make", "desk", "--organization", "KZ-1", "--scope", "file")
    let listed = try place.tekseru("token", "list", "--output", "json")

    #expect(made.status == 0 && made.output.contains("desk comes in by this token"))
    let token = try #require(made.lines.last)
    #expect(token.count == 43 && !listed.output.contains(token))
    #expect(listed.all("name") == ["desk"] && listed.all("scope") == ["file"] && listed.all("organization") == ["KZ-1"])
    #expect(try place.tekseru("token", "revoke", "desk").output == "The token of desk is revoked.\n")
    #expect(try place.tekseru("token", "list").output == "No program has a token.\n")
  }

  @Test(arguments: [
    (["make", "TI-1", "--organization", "KZ-1"], "is taken already"),
    (["make", "a b", "--organization", "KZ-1"], "cannot be a program's name"),
    (["make", "desk", "--organization", "KZ-2"], "knows no organization of the code \"KZ-2\""),
    (["revoke", "desk"], "There is no token of the name \"desk\""),
    (["make", "desk", "--organization", "KZ-1", "--scope", "all"], "read, file or appoint"),
  ])
  func `what is wrong with a token is said`(words: [String], sentence: String) throws {
    let daemon = try DaemonAtWork(at: place)
    defer { _ = daemon.stop() }

    let answer = try place.tekseru(["token"] + words, environment: [:])

    #expect(answer.status == 64 && answer.complaints.contains(sentence))
  }

  @Test func `a backup takes accounts and tokens along, and a restore brings them back`() throws {
    let daemon = try DaemonAtWork(at: place)
    #expect(try place.tekseru("token", "make", "desk", "--organization", "KZ-1").status == 0)
    let saved = try place.tekseru("backup", "copy.sqlite")
    #expect(try place.tekseru("token", "revoke", "desk").status == 0)
    _ = daemon.stop()

    let restored = try place.tekseru("restore", "copy.sqlite")

    #expect(saved.output.contains("The accounts of the page were copied to copy.sqlite.access."))
    #expect(restored.output.contains("The accounts of the page were restored from copy.sqlite.access."))
    let copy = try FileManager.default.attributesOfItem(atPath: place.path("copy.sqlite.access"))
    #expect(copy[.posixPermissions] as? Int == 0o600)
    let again = try DaemonAtWork(at: place)
    defer { _ = again.stop() }
    #expect(try place.tekseru("token", "list", "--output", "json").all("name") == ["desk"])
  }
}
