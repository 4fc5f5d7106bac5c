import Tekseru
import TekseruRegister

extension Intake {
  /// Records what other programs handed over; false when there was nothing.
  func takeSubmissions() -> Bool {
    guard !submissions.isEmpty, register != nil else { return false }
    let taken = submissions
    submissions = []
    for handover in taken { handover.reply.resume(returning: record(handover.submission)) }
    return true
  }

  private func record(_ submission: Submission) -> Result<[Receipt], RegisterFailure> {
    guard let register, !isRegisterBusy else { return .failure(.busy) }
    let now = now()
    let deliveries = submission.parts.map { part in
      Delivery(
        name: part.name, bytes: part.bytes, reading: reader.reading(part.bytes, part.format, now.day),
        channel: part.channel, filedBy: part.filedBy, receivedAt: now)
    }
    do throws(RegisterFailure) {
      let outcomes = try register.file(deliveries, submission.options)
      status.position = register.head.sequence
      let receipts = zip(deliveries, outcomes).map { Receipt($0, $1) }
      if !submission.options.isRehearsal { status.recorded += receipts.reduce(0) { $0 + $1.count("recorded") } }
      return .success(receipts)
    } catch {
      doubtRegister(error)
      return .failure(error)
    }
  }
}
