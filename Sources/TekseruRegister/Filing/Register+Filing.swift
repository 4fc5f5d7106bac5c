import Tekseru
import TekseruDocuments

extension Register {
  /// Files what arrived: each good document is appended to the log and projected, all in one transaction.
  ///
  /// Documents may refer to one another within a call. They are recorded in the order of their kinds, what refers to
  /// something else of the call after it. The outcomes stand as the documents did, one list a delivery; what is said to
  /// be recorded is on the disk when this returns.
  public func file(_ deliveries: [Delivery], _ options: FilingOptions = FilingOptions()) throws(RegisterFailure)
    -> [[Outcome]]
  {
    let filing = Filing(deliveries, on: self, options: options)
    _ = try transaction(keeps: !options.isRehearsal) { () throws(SQLFailure) in
      try filing.run()
      if !options.isRehearsal { try filing.note() }
    }
    return filing.outcomes
  }

  /// Looks up what became of documents whose filing ended in a failure of the disk.
  ///
  /// What is in the log was recorded, whatever the failed call said; the outcome of the rest is nil: file it again.
  public func settle(_ deliveries: [Delivery]) throws(RegisterFailure) -> [[Outcome?]] {
    do throws(SQLFailure) {
      var settled: [[Outcome?]] = []
      for delivery in deliveries {
        var outcomes: [Outcome?] = []
        for document in delivery.reading.documents { outcomes.append(try settle(document)) }
        settled.append(outcomes)
      }
      return settled
    } catch {
      throw RegisterFailure(error)
    }
  }

  private func settle(_ read: ReadDocument) throws(SQLFailure) -> Outcome? {
    guard let document = read.document, let found = try log.find(document.id.text, document.kind) else { return nil }
    let digest = read.digest(of: document)
    guard digest == found.digest else { return nil }
    return Outcome(
      ordinal: read.ordinal, line: read.line, kind: document.kind, id: document.id.text,
      result: .recorded(sequence: found.sequence), digest: digest, problems: read.problems)
  }
}
