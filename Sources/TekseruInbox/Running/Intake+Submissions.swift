import Tekseru
import TekseruRegister

extension Intake {
  /// Records what other programs handed over, or says at once why it cannot be; false when there was nothing.
  func takeSubmissions() -> Bool {
    guard !submissions.isEmpty else { return false }
    let taken = submissions
    submissions = []
    for handover in taken { handover.reply.resume(returning: record(handover.submission)) }
    return true
  }

  private func record(_ submission: Submission) -> Result<[Receipt], RegisterFailure> {
    guard let register, !isRegisterBusy else { return .failure(registerFailure ?? .busy) }
    let now = now()
    if handoverReader.limits != submission.limits {
      handoverReader = ClaimReader(limits: submission.limits, today: now.day)
    }
    let deliveries = submission.parts.map { part in
      Delivery(
        name: part.name, bytes: part.bytes, reading: handoverReader.reading(part, now.day), channel: part.channel,
        filedBy: part.filedBy, receivedAt: now)
    }
    let start = Clocks.monotonic
    do throws(RegisterFailure) {
      let outcomes = try register.file(deliveries, submission.options)
      status.commits.add(Clocks.monotonic - start)
      status.position = register.head.sequence
      let receipts = zip(deliveries, outcomes).map { Receipt($0, $1) }
      if !submission.options.isRehearsal { status.recorded += receipts.reduce(0) { $0 + $1.count("recorded") } }
      return .success(receipts)
    } catch {
      doubtRegister(error)
      return .failure(error)
    }
  }

  /// Why the register is not open, when it is not.
  private var registerFailure: RegisterFailure? {
    for case .register(let failure) in troubles { return failure }
    return nil
  }
}
