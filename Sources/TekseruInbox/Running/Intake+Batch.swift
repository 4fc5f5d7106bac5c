import Logging
import Tekseru
import TekseruDocuments
import TekseruRegister

extension Intake {
  /// How much one transaction holds: enough to share the cost of a commit, little enough to stay flat in memory.
  private static let mostFiles = 1_000
  private static let mostBytes = 64 << 20
  /// How many recorded files may wait to be put away before nothing more is taken.
  private static let mostUnfiled = 2_000

  /// Takes one batch through all its steps; false when there is nothing to take.
  func takeBatch() -> Bool {
    guard inHand.count + unfiled.count < Intake.mostUnfiled else { return false }
    let read = readClaimed(at: now())
    guard !read.isEmpty else { return false }
    var recorded: [ReadFile] = []
    for registersUnknown in [false, true] {
      let part = read.filter { $0.claimed.inbox.registersUnknown == registersUnknown }
      recorded += record(part, FilingOptions(registersUnknown: registersUnknown))
    }
    tell(recorded)
    putAway(recorded.map(UnfiledFile.init))
    return register != nil && !recorded.isEmpty
  }

  /// Claims what is ready, and reads what is claimed.
  private func readClaimed(at now: Instant) -> [ReadFile] {
    var read: [ReadFile] = []
    var bytes = 0
    let moment = Clocks.monotonic
    let due = claimed.filter { $0.due <= moment }.prefix(Intake.mostFiles)
    if !due.isEmpty {
      let rest = claimed.filter { $0.due > moment } + claimed.filter { $0.due <= moment }.dropFirst(due.count)
      claimed = rest
      for file in due { readOne(file, at: now, into: &read, &bytes) }
    }
    // While the register takes nothing, what waits stays where its owner sees it.
    guard claimed.isEmpty || !hasRegisterTrouble else { return read }
    while read.count < Intake.mostFiles, bytes < Intake.mostBytes, let file = claimNext() {
      readOne(file, at: now, into: &read, &bytes)
    }
    return read
  }

  /// Claims the next file that is ready; nil when there is none that can be.
  private func claimNext() -> ClaimedFile? {
    while let file = watch.waiting.takeReady(atMost: 1).first {
      let inbox = settings.inboxes[file.folder.inbox]
      switch work?.claim(file.name, from: file.folder, of: inbox) {
      case .claimed(let claimed):
        settleTrouble { if case .work = $0 { true } else { false } }
        return claimed
      case .gone, nil: continue
      case .hindered(let reason): hinder(file, reason)
      case .failed(let failure):
        watch.hinder(file, .system(failure.number))
        say(.work(failure))
        return nil
      }
    }
    return nil
  }

  private func hinder(_ file: WaitingFiles.File, _ reason: Obstacle.Reason) {
    let isNews = file.obstacle == nil && !told.contains(file.key)
    watch.hinder(file, reason)
    guard isNews, let obstacle = watch.waiting[file.key]?.obstacle else { return }
    if told.count > 1_000 { told = [] }
    told.insert(file.key)
    let fields = [
      "file": obstacle.path, "inbox": obstacle.inbox, "ownerUID": "\(obstacle.owner)", "reason": "\(reason)",
    ]
    log.warning(
      "\(obstacle.path) in \(obstacle.inbox) cannot be taken", metadata: IntakeMessage.hindered.metadata(fields))
  }

  private func readOne(_ file: ClaimedFile, at now: Instant, into read: inout [ReadFile], _ bytes: inout Int) {
    switch reader.read(file, at: now) {
    case .read(let result):
      bytes += result.delivery.bytes.count
      read.append(result)
    case .unsettled: wait(for: file)
    case .gone: break
    case .failed(let failure):
      say(.work(failure))
      wait(for: file)
    }
  }

  /// Looks at a claimed file again when it may have settled.
  private func wait(for file: ClaimedFile) {
    var later = file
    later.due = Clocks.monotonic + max(file.inbox.settle.closed.nanoseconds, 100_000_000)
    claimed.append(later)
  }

  /// Records files in one transaction; what could not be recorded is claimed still.
  private func record(_ files: [ReadFile], _ options: FilingOptions) -> [ReadFile] {
    guard !files.isEmpty, let register, !isRegisterBusy else { return putOff(files) }
    let start = Clocks.monotonic
    do throws(RegisterFailure) {
      let outcomes = try register.file(files.map(\.delivery), options)
      status.commits.add(Clocks.monotonic - start)
      status.position = register.head.sequence
      settleTrouble { if case .register = $0 { true } else { false } }
      return zip(files, outcomes).map { file, outcomes in
        var file = file
        file.outcomes = outcomes
        return file
      }
    } catch {
      return notRecorded(files, options, error)
    }
  }

  /// Waits with files that could not be recorded, or finds the one among them that cannot.
  private func notRecorded(_ files: [ReadFile], _ options: FilingOptions, _ failure: RegisterFailure) -> [ReadFile] {
    if case .mistake = failure, files.count > 1 {
      let half = files.count / 2
      return record(Array(files[..<half]), options) + record(Array(files[half...]), options)
    }
    doubtRegister(failure)
    return putOff(files)
  }

  /// Waits a second with files that could not be recorded: none of them is.
  private func putOff(_ files: [ReadFile]) -> [ReadFile] {
    for file in files {
      var later = file.claimed
      later.due = Clocks.monotonic + 1_000_000_000
      claimed.append(later)
    }
    return []
  }

  /// Gives recorded files to the desk.
  func putAway(_ files: [UnfiledFile]) {
    guard !files.isEmpty else { return }
    inHand += files
    desk.put(files.map(\.recorded))
  }

  /// Hears what became of the first files that are in hand.
  func hearFiled(_ results: [FilingAway.Result]) {
    var failure: (String, SystemFailure)?
    for (file, result) in zip(inHand, results) {
      switch result {
      case .done: if let source = file.claimed.source { watch.noteEmptied(source) }
      case .changed: wait(for: file.claimed)
      case .failed(let reason):
        failure = (file.claimed.inbox.name, reason)
        unfiled.append(file)
      }
    }
    inHand.removeFirst(results.count)
    if let failure {
      say(.filingAway(failure.0, failure.1))
    } else if unfiled.isEmpty {
      settleTrouble { if case .filingAway = $0 { true } else { false } }
    }
  }
}
