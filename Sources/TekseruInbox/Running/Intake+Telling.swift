import Logging
import Tekseru
import TekseruDocuments
import TekseruRegister

extension Intake {
  /// Up to this many files of a batch get a message each; more would drown the journal.
  private static let mostTold = 20

  /// Counts what was recorded, and says so in the journal.
  func tell(_ files: [ReadFile]) {
    var refused = 0
    for file in files {
      let receipt = file.receipt
      status.recorded += receipt.count("recorded")
      if receipt.isRefused { refused += 1 }
      if receipt.isRefused || files.count <= Intake.mostTold { tell(file, receipt) }
    }
    status.refused += refused
    status.taken += files.count - refused
    if files.count > Intake.mostTold {
      let fields = ["files": "\(files.count)", "position": "\(status.position)"]
      log.info("\(files.count) files were taken", metadata: IntakeMessage.batch.metadata(fields))
    }
  }

  private func tell(_ file: ReadFile, _ receipt: Receipt) {
    var fields = ["file": receipt.file, "inbox": file.claimed.inbox.name, "filer": file.delivery.filedBy]
    fields["sha256"] = receipt.hash.map { SHA256.hexadecimal($0) }
    if let first = receipt.outcomes.first {
      fields["document"] = [first.kind?.rawValue, first.id].compactMap(\.self).joined(separator: " ")
      fields["outcome"] = first.result.name
      fields["sequence"] = first.result.sequence.map { "\($0)" }
    }
    fields["organization"] = file.delivery.reading.documents.first?.document?.organization
    if receipt.isRefused {
      let problems = receipt.problems + receipt.outcomes.flatMap(\.problems)
      fields["problem"] = problems.first { $0.level == .error }?.code.rawValue
      log.warning("\(receipt.file) was refused", metadata: IntakeMessage.refused.metadata(fields))
    } else {
      log.info("\(receipt.file) was recorded", metadata: IntakeMessage.taken.metadata(fields))
    }
  }
}

extension Document {
  /// The code of the organization that the document is about, where it names one.
  fileprivate var organization: String? {
    switch body {
    case .organization(let organization): organization.code.text
    case .council(let council): council.organization.text
    case .inspection(let inspection): inspection.organization.text
    case .statement(let statement): statement.organization.text
    case .accident(let accident): accident.organization.text
    default: nil
    }
  }
}
