import Foundation
import Tekseru
import TekseruRegister
import TekseruSQLite
import Testing

@testable import TekseruWeb

struct AccessTests {
  private let start = Instant(milliseconds: 1_764_000_000_000)

  private func file() throws -> AccessFile {
    try AccessFile(try SQLiteConnection(path: ":memory:", access: .create))
  }

  private func later(_ milliseconds: Int64) -> Instant { Instant(milliseconds: start.milliseconds + milliseconds) }

  private let hash = "$argon2id$v=19$test"

  @Test func `an invitation lets in once`() throws {
    let file = try file()
    let secret = try file.invite("TI-1", by: "root", until: later(1_000))

    let first = try file.accept(secret, password: hash, at: start)
    let second = try file.accept(secret, password: hash, at: start)

    #expect(first == "TI-1")
    #expect(second == nil)
  }

  @Test func `an invitation ends at its moment, and a new one replaces it`() throws {
    let file = try file()
    let old = try file.invite("TI-1", by: "root", until: later(1_000))
    #expect(try file.invited(old, at: later(999)) == "TI-1")
    #expect(try file.invited(old, at: later(1_000)) == nil)

    let new = try file.invite("TI-1", by: "root", until: later(5_000))

    #expect(try file.invited(old, at: start) == nil)
    #expect(try file.invited(new, at: start) == "TI-1")
  }

  @Test func `accepting an invitation ends the sessions that the account had`() throws {
    let file = try file()
    _ = try file.accept(try file.invite("TI-1", by: "root", until: later(9)), password: hash, at: start)
    let session = try file.begin("TI-1", at: start)

    _ = try file.accept(try file.invite("TI-1", by: "root", until: later(9)), password: hash, at: start)

    #expect(try file.visitor(session, at: start) == nil)
  }

  @Test func `a session ends after its idle time, and after its longest time in any case`() throws {
    let file = try file()
    _ = try file.accept(try file.invite("TI-1", by: "root", until: later(9)), password: hash, at: start)
    let idle = try file.begin("TI-1", at: start)
    let busy = try file.begin("TI-1", at: start)
    for visit in stride(from: 0, to: AccessFile.longest, by: Int(AccessFile.idle / 2)) {
      #expect(try file.visitor(busy, at: later(visit)) == "TI-1")
    }

    #expect(try file.visitor(idle, at: later(AccessFile.idle)) == nil)
    #expect(try file.visitor(busy, at: later(AccessFile.longest)) == nil)
  }

  @Test func `logging out ends one session, and everywhere all of the account's`() throws {
    let file = try file()
    for code in ["TI-1", "TI-2"] {
      _ = try file.accept(try file.invite(code, by: "root", until: later(9)), password: hash, at: start)
    }
    let sessions = try [file.begin("TI-1", at: start), file.begin("TI-1", at: start), file.begin("TI-1", at: start)]
    let other = try file.begin("TI-2", at: start)

    try file.end(sessions[0])
    #expect(try sessions.map { try file.visitor($0, at: start) } == [nil, "TI-1", "TI-1"])

    try file.endAll(of: "TI-1")
    #expect(try sessions.map { try file.visitor($0, at: start) } == [nil, nil, nil])
    #expect(try file.visitor(other, at: start) == "TI-2")
  }

  @Test func `an account is found in other letters where nobody else has them`() throws {
    let file = try file()
    for code in ["TI-1", "ti-2", "TI-2"] {
      _ = try file.accept(try file.invite(code, by: "root", until: later(9)), password: hash, at: start)
    }

    #expect(try file.account("ti-1")?.code == "TI-1")
    #expect(try file.account("ti-2")?.code == "ti-2")
    #expect(try file.account("TI-2")?.code == "TI-2")
    #expect(try file.account("Ti-2") == nil)
  }

  @Test func `neither passwords nor secrets stand in the file`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "access.sqlite").path
    let access = try Access(path: path)
    let now = start
    let invitation = try await access.ask { file throws(SQLFailure) in
      try file.invite("TI-1", by: "root", until: Instant(milliseconds: now.milliseconds + 9))
    }
    let begun = try #require(try await access.accept(invitation, "қоян тауда жүр 7", at: now))
    await access.close()

    var kept = Data()
    for suffix in ["", "-wal"] { kept += (try? Data(contentsOf: URL(filePath: path + suffix))) ?? Data() }
    #expect(kept.contains(Data("argon2id".utf8)))
    for secret in ["қоян тауда жүр 7", invitation.text, begun.secret.text] {
      #expect(!kept.contains(Data(secret.utf8)))
    }
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }

  @Test func `a password is right only as it was chosen`() throws {
    let kept = try #require(Password.hash("қоян тауда жүр 7"))

    #expect(kept.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
    #expect(Password.isRight("қоян тауда жүр 7", kept: kept))
    #expect(!Password.isRight("қоян тауда жүр 8", kept: kept))
    #expect(!Password.isRight("", kept: kept))
    #expect(!Password.isRight("қоян тауда жүр 7", kept: ""))
  }

  @Test(arguments: [
    ("қоян тауда", Password.Weakness?.none), ("123456789", .short), ("aaaaaaaaaaaaaaa", .guessable),
    ("my ti-0417 secret", .guessable), (String(repeating: "абвгде", count: 200), .long),
    (String(repeating: "abcdefgh", count: 8), nil),
  ])
  func `what is wrong with a password is said`(password: String, weakness: Password.Weakness?) {
    #expect(Password.weakness(of: password, repeated: password, account: "TI-0417") == weakness)
  }

  @Test func `two passwords that differ are not taken`() {
    #expect(Password.weakness(of: "қоян тауда", repeated: "қоян таудa", account: "A") == .different)
  }

  @Test func `a secret has 256 bits, and its form's token is another text that only it gives`() {
    let (one, other) = (Secret(), Secret())

    #expect(one.text.count == 43 && one.text != other.text)
    #expect(Secret(one.text) == one)
    #expect(Secret("short") == nil && Secret(String(repeating: "ä", count: 43)) == nil && Secret(nil) == nil)
    #expect(one.isToken(one.formToken) && !one.isToken(other.formToken) && !one.isToken(""))
    #expect(one.formToken != one.text)
  }
}

struct AttemptTests {
  private func at(_ seconds: Int64) -> Instant { Instant(milliseconds: seconds * 1_000) }

  @Test func `five failures cost nothing, then each attempt waits twice as long, up to a quarter of an hour`() {
    let attempts = Attempts()
    var now: Int64 = 1_000
    var waits: [Int64] = []

    for _ in 0..<13 {
      attempts.note("TI-1", from: "192.0.2.1", at: at(now))
      let wait = attempts.wait("TI-1", from: "192.0.2.1", at: at(now)) / 1_000
      waits.append(wait)
      now += wait
    }

    #expect(waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900])
  }

  @Test func `who guesses from one address does not keep the owner out from another`() {
    let attempts = Attempts()
    for _ in 0..<20 { attempts.note("TI-1", from: "192.0.2.1", at: at(0)) }

    #expect(attempts.wait("ti-1", from: "192.0.2.1", at: at(0)) > 0)
    #expect(attempts.wait("TI-1", from: "198.51.100.7", at: at(0)) == 0)
    #expect(attempts.wait("TI-2", from: "192.0.2.1", at: at(0)) == 0)
  }

  @Test func `an address that tries many accounts is slowed too, and an account that is tried from many`() {
    let attempts = Attempts()
    for number in 0..<50 {
      attempts.note("TI-\(number)", from: "192.0.2.1", at: at(0))
      attempts.note("CHAIR", from: "198.51.100.\(number)", at: at(0))
    }

    #expect(attempts.wait("TI-99", from: "192.0.2.1", at: at(0)) > 0)
    #expect(attempts.wait("CHAIR", from: "203.0.113.1", at: at(0)) > 0)
  }

  @Test func `a quarter of an hour without a failure, or coming in, begins the count anew`() {
    let attempts = Attempts()
    for _ in 0..<5 { attempts.note("TI-1", from: "", at: at(0)) }
    attempts.note("TI-1", from: "", at: at(901))
    #expect(attempts.wait("TI-1", from: "", at: at(901)) == 0)

    for _ in 0..<9 { attempts.note("TI-1", from: "", at: at(902)) }
    #expect(attempts.wait("TI-1", from: "", at: at(902)) > 0)
    attempts.forgive("TI-1", from: "")
    #expect(attempts.wait("TI-1", from: "", at: at(902)) == 0)
  }
}
