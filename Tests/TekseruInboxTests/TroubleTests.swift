import Foundation
import Tekseru
import TekseruInbox
import TekseruRegister
import TekseruSQLite
import Testing

struct TroubleTests {
  /// Gives the lab a register whose last entry is from a time to come.
  private func lead(_ lab: InboxLab, to time: Instant) throws {
    _ = try Register(try SQLiteConnection(path: lab.home.path + "/register.sqlite", access: .create), now: time)
  }

  @Test func `with a clock behind the log the log's time counts, and it is said`() throws {
    let lab = try InboxLab()
    try lead(lab, to: Instant(milliseconds: 4_100_000_000_000))
    try lab.put(InboxLab.inspection("A-1", date: "2099-03-02"), "inbox/june.json")

    let status = lab.take()

    #expect(status.recorded == 1)
    #expect(status.troubles == [.clockBehind])
    #expect(lab.files(in: "accepted").contains("2099/12/june.json"))
  }

  @Test func `claimed files of an inbox that is configured no more are said and left`() throws {
    let lab = try InboxLab()
    try lab.put(InboxLab.inspection("A-1"), "work/closed/0/june.json")

    #expect(lab.take().troubles == [.leftBehind("closed")])
    #expect(lab.files(in: "work") == ["closed/0/june.json"])
  }

  @Test(arguments: [
    (Trouble.register(.diskFull), "the register cannot be written: the disk is full"),
    (.leftBehind("east"), "files of the inbox east lie in the work folder, and the configuration names no such inbox"),
    (.clockBehind, "the clock stands before the last entry of the log"),
  ])
  func `a trouble is said in a sentence`(trouble: Trouble, sentence: String) {
    #expect("\(trouble)" == sentence)
  }
}
