import Synchronization
import Tekseru
import TekseruRegister
import Testing

@testable import TekseruInbox

/// Notes where the log stood each time it looked.
private final class Watcher: RegisterAttendant {
  private let seen = Mutex<[Int]>([])

  var positions: [Int] { seen.withLock { $0 } }

  func attend(_ register: Register, at now: Instant) throws(RegisterFailure) -> Instant? {
    seen.withLock { $0.append(register.head.sequence) }
    return nil
  }
}

struct AttendantTests {
  @Test func `somebody is told at once, and in a stream of files every second`() {
    var timetable = Timetable()
    let second: Int64 = 1_000_000_000

    let moments = (10...35).map { $0 * second / 10 }.filter { timetable.takeAttendance(at: $0) }

    #expect(moments == [1 * second, 2 * second, 3 * second])
    #expect(timetable.attendance == 4 * second)
  }

  @Test func `somebody looks at the register when it is open, and again when something was recorded`() throws {
    let watcher = Watcher()
    let lab = try InboxLab(attendant: watcher)
    try lab.put(InboxLab.inspection("A-1"), "inbox/june.json")

    lab.take()

    let positions = watcher.positions
    #expect(positions.count >= 1)
    #expect(positions.last == (positions.max() ?? 0))
    #expect(positions.last ?? 0 > 27)
  }

  @Test func `what another part wants done is done with the register`() async throws {
    let control = IntakeControl()
    let lab = try InboxLab()
    lab.start(control)

    let found = await control.withRegister { register in register.head.sequence }
    control.stop()

    #expect(try found.get() > 0)
  }

  @Test func `when the intake has ended, nothing is done any more`() async throws {
    let control = IntakeControl()
    try InboxLab().take(by: control)

    let found = await control.withRegister { register in register.head.sequence }

    #expect(throws: RegisterFailure.busy) { try found.get() }
  }
}
