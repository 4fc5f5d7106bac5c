import Tekseru
import TekseruAlerts
import Testing

/// What the administrator is told of the machine itself.
@Suite struct AdministratorTests {
  private let now = Instant(milliseconds: 1_782_810_000_000)

  private var administrator: Administrator {
    var administrator = Administrator()
    administrator.contacts = [.init(channel: .mail, address: "admin@example.org")]
    return administrator
  }

  private func later(_ hours: Int) -> Instant {
    Instant(milliseconds: now.milliseconds + Int64(hours) * 3_600_000)
  }

  @Test func `files that nobody takes are told of by mail and in the journal, and once a day`() throws {
    func told(at moment: Instant) -> [Message] {
      administrator.waiting(2, seconds: 1_200, because: "a.json of user 1001 (unreadable)", at: moment)
    }

    #expect(told(at: now).map(\.channel) == [.journal, .mail])
    #expect(told(at: now).map(\.id) == told(at: later(2)).map(\.id))
    #expect(Set(told(at: now).map(\.id)).isDisjoint(with: told(at: later(24)).map(\.id)))
    let text = try #require(told(at: now).last?.text)
    #expect(
      text == "2 files have not been taken, the first for 20 minutes: a.json of user 1001 (unreadable). "
        + "`tekseru waiting` lists what waits and why.")
  }

  @Test(arguments: [(0, 1_200), (2, 899)])
  func `files that just came are not told of`(count: Int, seconds: Int) {
    #expect(administrator.waiting(count, seconds: seconds, because: "-", at: now).isEmpty)
  }

  @Test func `a disk that fills is told of before it is full`() {
    let gibibyte = 1 << 30

    #expect(administrator.filling(DiskSpace(free: 6 * gibibyte, size: 100 * gibibyte), at: now).isEmpty)
    #expect(administrator.filling(DiskSpace(free: 4 * gibibyte, size: 100 * gibibyte), at: now).count == 2)
    #expect(administrator.filling(DiskSpace(free: gibibyte / 5, size: gibibyte), at: now).count == 2)
  }
}
