import Glibc
import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister

/// A claimed file with what was read from it.
struct ReadFile {
  var claimed: ClaimedFile
  var delivery: Delivery
  /// What the kernel said when it was read; nil when it was refused unread.
  var status: FileStatus?
  var outcomes: [Outcome] = []

  var receipt: Receipt { Receipt(delivery, outcomes, wasRead: status != nil) }
}

/// Reads claimed files into deliveries.
final class ClaimReader {
  private let plain: DocumentReader
  private lazy var worded = DocumentReader(limits: limits, headings: ClaimReader.headings, today: plain.today)
  let limits: Limits

  init(limits: Limits, today: Day) {
    self.limits = limits
    plain = DocumentReader(limits: limits, today: today)
  }

  /// What came of reading a claimed file.
  enum Result {
    case read(ReadFile)
    /// Its writer is still at work: look again later.
    case unsettled
    case gone
    case failed(SystemFailure)
  }

  /// Reads a claimed file.
  func read(_ claimed: ClaimedFile, at now: Instant) -> Result {
    switch FileBytes.read(claimed.name, in: claimed.slot, atMost: claimed.inbox.fileBytes) {
    case .gone: return .gone
    case .unsettled: return .unsettled
    case .failed(let failure): return .failed(failure)
    case .notRegular: return .read(refused(claimed, Problem(.documentUnreadable, reason: "notRegular"), now))
    case .tooLarge:
      let details = ["limit": "fileBytes", "atMost": "\(claimed.inbox.fileBytes)"]
      return .read(refused(claimed, Problem(.documentTooLarge, reason: "fileBytes", details: details), now))
    case .whole(let bytes, let status):
      let format = Format(fileName: claimed.name.text)
      let reading = format.map { self.reading(bytes, $0, now.day) } ?? ClaimReader.unknown
      return .read(ReadFile(claimed: claimed, delivery: delivery(claimed, bytes, reading, now), status: status))
    }
  }

  /// Reads bytes of a format.
  func reading(_ bytes: [UInt8], _ format: Format, _ today: Day) -> Reading {
    let reader = format.corrected(by: bytes).isTable ? worded : plain
    reader.today = today
    return reader.read(bytes, format: format)
  }

  /// Reads what another program handed over.
  func reading(_ part: Submission.Part, _ today: Day) -> Reading {
    let reader = part.format.isTable ? worded : plain
    reader.today = today
    return part.reading(with: reader)
  }

  private static let unknown = Reading(problems: [Problem(.documentUnreadable, reason: "formatUnknown")])

  private func refused(_ claimed: ClaimedFile, _ problem: Problem, _ now: Instant) -> ReadFile {
    ReadFile(claimed: claimed, delivery: delivery(claimed, [], Reading(problems: [problem]), now), status: nil)
  }

  private func delivery(_ claimed: ClaimedFile, _ bytes: [UInt8], _ reading: Reading, _ now: Instant) -> Delivery {
    Delivery(
      name: claimed.name.text, bytes: bytes, reading: reading, channel: .inbox, filedBy: claimed.inbox.filer,
      receivedAt: now)
  }

  private static var headings: Headings {
    Headings(
      columns: Catalogue.headings().map { Headings.Entry(name: $0.name, text: $0.text) },
      choices: Catalogue.choices().map { Headings.Entry(name: $0.name, text: $0.text) },
      sheets: Catalogue.sheetNames().map { Headings.Entry(name: $0.name, text: $0.text) })
  }
}
