public import Tekseru
public import TekseruRegister

extension Register {
  /// Decides who is told now, records it, and writes the messages to the outbox, all in one transaction.
  @discardableResult
  public func tellAndWrite(
    at moment: AlertMoment, _ routes: Routes = Routes(), overdueBefore day: Day? = nil
  ) throws(RegisterFailure) -> AlertOutcome {
    try tell(at: moment, overdueBefore: day) { engine, digests throws(SQLFailure) in
      let (outbox, book) = (Outbox(engine), PhraseBook())
      for digest in digests {
        try outbox.write(digest.messages(routes, book), at: moment.now, notBefore: digest.notBefore)
      }
      try outbox.write(digests.alertmanagerMessages(routes, book), at: moment.now)
    }
  }
}
