import CLinux
public import Logging
import Tekseru
import TekseruDocuments
public import TekseruRegister

/// Takes what is dropped into the inboxes and what other programs hand over, and records it: many in one transaction.
///
/// Runs on one thread of its own. Each step survives a crash after it: a file is in exactly one place at any time, and
/// one that is met again is known by its content.
public final class Intake {
  /// Opens the register for writing.
  public typealias Opener = @Sendable () throws(RegisterFailure) -> Register

  let control: IntakeControl
  let log: Logger
  let watch: InboxWatch
  private let opener: Opener
  let attendant: (any RegisterAttendant)?
  let timer = WallTimer()
  /// Whether the attendant is to look at the register.
  var isAttendanceDue = false
  private(set) var register: Register?
  var settings: IntakeSettings
  var work: WorkFolder?
  var claimed: [ClaimedFile] = []
  /// Recorded files that are being put away, in the order in which the desk has them.
  var inHand: [UnfiledFile] = []
  /// Recorded files that could not be put away, to be tried again.
  var unfiled: [UnfiledFile] = []
  var submissions: [IntakeControl.Handover] = []
  var reader: ClaimReader
  /// Reads what other programs hand over, within the limits of the last one of them.
  lazy var handoverReader = ClaimReader(limits: .standard, today: Clocks.now.day)
  let desk: FilingDesk
  var status = IntakeStatus()
  /// Which hindered files were spoken of.
  var told: Set<WaitingFiles.Key> = []
  private(set) var troubles: [Trouble] = []
  /// Whether another program locked the register in this round: one wait for it is enough before the watchdog is answered.
  private(set) var isRegisterBusy = false
  private var isStopping = false
  private var timetable = Timetable()
  private var latest = Instant(milliseconds: 0)

  /// How far a clock may be put back without a word, in milliseconds: time servers do so by less.
  private static let slack: Int64 = 5_000

  /// Makes an intake; nothing is opened before `run`. `attendant` looks at the register after what is recorded.
  public init(
    _ settings: IntakeSettings, control: IntakeControl, log: Logger, attendant: (any RegisterAttendant)? = nil,
    opener: @escaping Opener
  ) {
    self.attendant = attendant
    self.settings = settings
    self.control = control
    desk = FilingDesk(control)
    self.log = log
    self.opener = opener
    watch = InboxWatch(settings)
    reader = ClaimReader(limits: Intake.limits(settings), today: Clocks.now.day)
  }

  static func limits(_ settings: IntakeSettings) -> Limits {
    var limits = Limits.standard
    limits.fileBytes = settings.inboxes.map(\.fileBytes).max() ?? limits.fileBytes
    return limits
  }

  /// Works until it is told to stop, or when `isOnce` until everything that is there has been taken.
  ///
  /// `ready` is called once the register is open and what was left from before has been looked at.
  public func run(isOnce: Bool = false, ready: () -> Void = {}) {
    openRegister()
    openWork()
    watch.open()
    timetable.checkpoint = Clocks.monotonic + Timetable.quiet
    status.isRunning = true
    publish()
    ready()
    while !isStopping {
      let hasWork = workOnce()
      publish()
      if isOnce && !hasWork && isIdle { break }
      if !Waiter.wait(for: [watch.descriptor, control.descriptor, timer.descriptor], upTo: hasWork ? 0 : pause) {
        continue
      }
      listen()
    }
    finish()
  }

  private func finish() {
    while !inHand.isEmpty {
      _ = Waiter.wait(for: [control.descriptor], upTo: .max)
      listen()
    }
    desk.end()
    attend()
    if register != nil { try? register?.checkpoint() }
    register = nil
    status.isRunning = false
    publish()
    control.end()
    for submission in submissions { submission.reply.resume(returning: .failure(.busy)) }
    submissions = []
  }

  /// Whether nothing is left that could be taken.
  private var isIdle: Bool {
    claimed.isEmpty && inHand.isEmpty && unfiled.isEmpty && watch.waiting.count == watch.waiting.hindered.count
      && !watch.isScanDue
      || !troubles.isEmpty
  }

  /// How long there is nothing to do, in nanoseconds; a century when nothing is due.
  private var pause: Int64 {
    let now = Clocks.monotonic
    let isTaking = register != nil && work != nil
    let dues = [
      watch.nextDue, timetable.next, isTaking ? claimed.map(\.due).min() : nil,
      canAttend && isAttendanceDue ? timetable.attendance : nil,
    ].compactMap(\.self)
    return max(0, (dues.min() ?? .max) - now)
  }

  private func listen() {
    for message in control.receive() {
      switch message {
      case .stop: isStopping = true
      case .apply(let settings): apply(settings)
      case .ping(let waiter): waiter.resume()
      case .errand(let errand): perform(errand)
      case .list(let waiter): waiter.resume(returning: listWaiting())
      case .submit(let submission, let reply): submissions.append(.init(submission: submission, reply: reply))
      case .filed(let results): hearFiled(results)
      }
    }
    while watch.hear() {}
    hearTimer()
  }

  private func apply(_ settings: IntakeSettings) {
    self.settings = settings
    reader = ClaimReader(limits: Intake.limits(settings), today: Clocks.now.day)
    watch.apply(settings)
    openWork()
  }

  /// Does what is due; whether there is more to do at once.
  private func workOnce() -> Bool {
    let now = Clocks.monotonic
    isRegisterBusy = false
    if let interval = control.beatInterval, timetable.takeBeat(at: now, every: interval.nanoseconds) { desk.beat() }
    if timetable.takeRetry(at: now) { retry() }
    if timetable.takeRescan(at: now, every: watch.rescan.nanoseconds) || watch.isScanDue { watch.scanAll() }
    watch.settle()
    let hasHanded = takeSubmissions()
    let hasTaken = register != nil && work != nil && takeBatch() || hasHanded
    if hasTaken {
      timetable.checkpoint = now + Timetable.quiet
      isAttendanceDue = true
    }
    if isAttendanceDue, timetable.takeAttendance(at: now) { attend() }
    if timetable.takeCheckpoint(at: now) { checkpoint() }
    timetable.isRetrying = hasTrouble
    return hasTaken
  }

  private var hasTrouble: Bool {
    register == nil || work == nil || !watch.failures.isEmpty || !watch.waiting.hindered.isEmpty || hasRegisterTrouble
      || hasFilingTrouble
  }

  /// Whether the register could not be written when it was last tried.
  var hasRegisterTrouble: Bool { troubles.contains { if case .register = $0 { true } else { false } } }

  /// Whether something could not be put away when it was last tried.
  private var hasFilingTrouble: Bool { troubles.contains { if case .filingAway = $0 { true } else { false } } }

  private func retry() {
    if register == nil { openRegister() }
    if work == nil { openWork() }
    watch.open()
    watch.reconsider()
    let again = unfiled
    unfiled = []
    putAway(again)
  }

  private func openRegister() {
    do throws(RegisterFailure) {
      register = try opener()
      status.position = register?.head.sequence ?? 0
      latest = max(latest, register?.lastRecorded ?? latest)
      isAttendanceDue = true
      settleTrouble { if case .register = $0 { true } else { false } }
    } catch {
      say(.register(error))
    }
  }

  /// Closes the register after a failure that may have left it in doubt; it is opened again and looked at.
  func doubtRegister(_ failure: RegisterFailure) {
    say(.register(failure))
    switch failure {
    case .busy: isRegisterBusy = true
    case .diskFull, .mistake: break
    default: register = nil
    }
  }

  private func openWork() {
    do throws(SystemFailure) {
      let opened = try WorkFolder(path: settings.work)
      work = opened
      if claimed.isEmpty && inHand.isEmpty && unfiled.isEmpty {
        for inbox in settings.inboxes {
          claimed += try opened.left(of: inbox, at: try? Folder(path: inbox.folder))
        }
      }
      let others = try opened.others(than: settings.inboxes)
      settleTrouble {
        if case .leftBehind(let name) = $0 { return !others.contains(name) }
        return if case .work = $0 { true } else { false }
      }
      for name in others { say(.leftBehind(name)) }
    } catch {
      work = nil
      say(.work(error))
    }
  }

  private func checkpoint() {
    do throws(RegisterFailure) { try register?.checkpoint() } catch { doubtRegister(error) }
    tekseru_rest()
  }

  /// The time of recording: the clock's, or the last entry's while the clock stands before it, which is said.
  func now() -> Instant {
    let now = Clocks.now
    if now.milliseconds < latest.milliseconds - Intake.slack {
      say(.clockBehind)
    } else {
      settleTrouble { $0 == .clockBehind }
    }
    latest = max(now, latest)
    return latest
  }

  /// Says what is wrong, once.
  func say(_ trouble: Trouble) {
    guard !troubles.contains(trouble) else { return }
    troubles.append(trouble)
    log.error("\(trouble)", metadata: IntakeMessage.trouble.metadata)
  }

  /// Says that something is right again.
  func settleTrouble(where isSettled: (Trouble) -> Bool) {
    for trouble in troubles where isSettled(trouble) {
      log.notice("over: \(trouble)", metadata: IntakeMessage.recovered.metadata)
    }
    troubles.removeAll(where: isSettled)
  }

  private func publish() {
    noteFailures()
    let hindered = watch.waiting.hindered
    // What is in the way of files is the attendant's business too.
    if hindered.count != status.hindered || troubles != status.troubles { isAttendanceDue = true }
    status.waiting = watch.waiting.count + claimed.count
    status.claimed = claimed.count + inHand.count + unfiled.count
    status.oldest = watch.waiting.oldest
    status.hindered = hindered.count
    status.unreadable = hindered.count { $0.obstacle?.reason == .unreadable }
    status.obstacles = hindered.prefix(100).compactMap(\.obstacle)
    status.ignored = watch.ignored.count
    status.troubles = troubles
    control.publish(status)
  }

  private func noteFailures() {
    settleTrouble {
      if case .inbox(let name, let failure) = $0 { watch.failures[name] != failure } else { false }
    }
    for (name, failure) in watch.failures.sorted(by: { $0.key < $1.key }) { say(.inbox(name, failure)) }
    if let failure = watch.bellFailure { say(.noDoorbell(failure)) }
  }
}
