import Foundation
import TekseruInbox
import Testing

struct IntakeTests {
  @Test func `a good file is recorded and put away with its receipts`() throws {
    let lab = try InboxLab()
    try lab.put(InboxLab.inspection("A-1"), "inbox/june.json")

    let status = lab.take()

    #expect(status.recorded == 1)
    #expect(lab.files(in: "inbox").isEmpty)
    #expect(
      lab.files(in: "accepted").map { $0.split(separator: "/").last }
        == ["june.json", "june.json.receipt.json", "june.json.receipt.txt"])
  }

  @Test func `a file that cannot be read is refused with its reason beside it`() throws {
    let lab = try InboxLab()
    try lab.put("{", "inbox/cut.json")

    #expect(lab.take().refused == 1)
    #expect(lab.files(in: "refused") == ["cut.json", "cut.json.receipt.json", "cut.json.receipt.txt"])
    #expect(try lab.text("refused/cut.json.receipt.txt").contains("cut short"))
  }

  @Test func `the same content again is known and not recorded twice`() throws {
    let lab = try InboxLab()
    try lab.put(InboxLab.inspection("A-1"), "inbox/june.json")
    lab.take()
    try lab.put(InboxLab.inspection("A-1"), "inbox/june.json")

    let status = lab.take()

    #expect(status.recorded == 0)
    #expect(status.taken == 1)
    #expect(lab.files(in: "accepted").contains { $0.hasSuffix("june.2.json") })
  }

  @Test func `a file that was claimed before a crash is taken first`() throws {
    let lab = try InboxLab()
    try lab.put(InboxLab.inspection("A-1"), "work/main/0/june.json")

    #expect(lab.take().recorded == 1)
    #expect(lab.files(in: "work").isEmpty)
  }

  @Test func `a whole tree is taken`() throws {
    let lab = try InboxLab()
    try lab.put(InboxLab.inspection("A-1"), "inbox/east/a.json")
    try lab.put(InboxLab.inspection("A-2"), "inbox/east/south/a.json")

    #expect(lab.take().recorded == 2)
    #expect(lab.files(in: "inbox").isEmpty)
  }

  @Test func `a file above the limit is refused unread`() throws {
    let lab = try InboxLab(limit: 10)
    try lab.put(InboxLab.inspection("A-1"), "inbox/june.json")

    #expect(lab.take().refused == 1)
    #expect(try lab.text("refused/june.json.receipt.txt").contains("at most 10 bytes"))
  }

  @Test func `a link is put aside and not followed`() throws {
    let lab = try InboxLab()
    try lab.put(InboxLab.inspection("A-1"), "elsewhere.json")
    try FileManager.default.createSymbolicLink(
      atPath: lab.home.path + "/inbox/link.json", withDestinationPath: lab.home.path + "/elsewhere.json")

    let status = lab.take()

    #expect(status.refused == 1)
    #expect(status.recorded == 0)
  }

  @Test func `a missing inbox is said and waited for`() throws {
    let lab = try InboxLab()
    try FileManager.default.removeItem(at: lab.home.appending(path: "inbox"))

    #expect(
      lab.take().troubles.contains {
        if case .inbox("main", let failure) = $0 { failure.number == ENOENT } else { false }
      })
  }
}
