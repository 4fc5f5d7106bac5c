import Systemd
import Testing

struct NoticeTests {
  @Test(arguments: [
    (Notice.ready, "READY=1"),
    (.stopping, "STOPPING=1"),
    (.watchdog, "WATCHDOG=1"),
    (.reloading(since: 7), "RELOADING=1\nMONOTONIC_USEC=7"),
    (.extendTimeout(microseconds: 9), "EXTEND_TIMEOUT_USEC=9"),
    (.status("3 files"), "STATUS=3 files"),
  ])
  func `a notice is sent as the manager reads it`(notice: Notice, assignments: String) {
    #expect(notice.assignments == assignments)
  }

  @Test func `a status with a newline cannot begin another assignment`() {
    #expect(Notice.status("a\nMAINPID=1").assignments == "STATUS=a MAINPID=1")
  }
}
