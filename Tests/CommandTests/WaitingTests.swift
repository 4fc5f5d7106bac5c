import Foundation
import Testing

@Suite struct WaitingTests {
  @Test func `waiting lists a file that stays because of its name`() throws {
    let place = try Workplace()
    try place.write("", to: "inbox/.hidden.json")
    let daemon = try DaemonAtWork(at: place)
    defer { _ = daemon.stop() }

    let rows = try place.tekseru("waiting", "--output", "json")

    #expect(rows.status == 0)
    #expect(rows.all("file") == [".hidden.json"])
    #expect(rows.all("state") == ["ignored"])
    #expect(try place.tekseru("waiting").output.contains("stays: its name is no document's"))
    #expect(try place.tekseru("waiting", "--output", "csv").lines.count == 2)
  }

  @Test func `waiting names a file with its owner and since when`() throws {
    let place = try Workplace()
    let daemon = try DaemonAtWork(at: place)
    defer { _ = daemon.stop() }
    try place.write("{", to: "inbox/half.json")

    let rows = try place.tekseru("waiting", "--output", "json")

    #expect(rows.all("file") == ["half.json"])
    #expect(rows.all("owner") == [NSUserName()])
    #expect(rows.all("since").first?.hasPrefix("20") == true)
  }

  @Test func `without a daemon waiting says so`() throws {
    let place = try Workplace()
    let path = place.path("nobody.sock")

    let answer = try place.tekseru("waiting", environment: ["TEKSERU_SOCKET": path])

    #expect(answer.status == 69)
    #expect(answer.complaints.contains("No daemon answers at \(path)"))
    #expect(answer.output.isEmpty)
  }
}
