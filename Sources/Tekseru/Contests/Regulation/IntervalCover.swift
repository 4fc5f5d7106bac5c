/// Whether spans cover a domain so that each of its numbers lies in exactly one of them.
struct IntervalCover {
  /// Where they do not.
  enum Flaw: Hashable {
    case gap(Interval)
    case overlap(Interval)
  }

  let domain: Interval
  let isWholeNumbersOnly: Bool

  /// The gaps and overlaps, in the order of the numbers.
  func flaws(of spans: [Interval]) -> [Flaw] {
    var flaws: [Flaw] = []
    var reached = domain.start
    for span in spans.map(narrowed).sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if let gap = Interval(between: reached, and: min(span.start, domain.end)) { flaws.append(.gap(gap)) }
      let double = Interval(between: span.start, and: min(reached, span.end))
      if reached > domain.start, let double { flaws.append(.overlap(double)) }
      reached = max(reached, span.end)
    }
    if let gap = Interval(between: reached, and: domain.end) { flaws.append(.gap(gap)) }
    return flaws
  }

  /// The span's cuts; among whole numbers `1` and `2 and more` touch each other.
  private func narrowed(_ span: Interval) -> (start: Cut, end: Cut) {
    isWholeNumbersOnly ? (span.start.beforeNextWhole, span.end.beforeNextWhole) : (span.start, span.end)
  }
}

extension IntervalCover.Flaw {
  /// The problem that a regulation has by it, with the clause where it stands.
  func problem(at path: String, clause: String) -> Problem {
    switch self {
    case .gap(let interval):
      Problem(.contestGap, at: path, value: interval.description, details: ["clause": clause])
    case .overlap(let interval):
      Problem(.contestOverlap, at: path, value: interval.description, details: ["clause": clause])
    }
  }
}
