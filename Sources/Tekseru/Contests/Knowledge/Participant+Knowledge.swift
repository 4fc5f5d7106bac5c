extension Participant {
  /// The participant with the knowledge test's mark as a fact, and the attempts behind it.
  ///
  /// Who made no attempt has no such fact: it was not reported.
  public func examined(
    by bank: TestBank, attempts: [(reference: RecordReference, attempt: TestAttempt)]
  ) -> Participant {
    let own = attempts.filter { $0.attempt.inspector == code && $0.attempt.bank == bank.id }
    guard !own.isEmpty else { return self }
    var participant = self
    let mark = bank.marks(of: own.map(\.attempt))[code]
    participant.facts[.knowledge] = Fact(mark.map { .number($0) }, records: own.map(\.reference))
    return participant
  }
}
