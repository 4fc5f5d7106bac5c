/// What a measure gave for a participant.
struct Measured: Hashable, Sendable {
  var value: Fact.Value?
  var basis: Basis
  var records: [RecordReference]

  /// The value as a number that can be put in order; yes is 1.
  var number: Ratio? {
    switch value {
    case .number(let number): number
    case .flag(let flag): flag ? .one : .zero
    case .word, nil: nil
    }
  }
}

/// What the points of a criterion rest on.
public enum Basis: String, CaseIterable, Sendable {
  /// The value.
  case value
  /// There is no value, as for 0/0.
  case noValue
  /// Nobody reported the fact.
  case notReported
  /// The value is of another kind than the scale asks, such as a number for a yes or no.
  case wrongKind
  /// The value lies outside of what the table is for.
  case outsideScale
  /// The value's fraction is too long to be reckoned exactly.
  case tooLong
}

extension Measure {
  /// The value of a participant; nil when there is none.
  public func value(of participant: Participant) -> Fact.Value? { measured(of: participant).value }

  /// Measures a participant.
  func measured(of participant: Participant) -> Measured {
    guard let fact = participant.facts[fact] else { return Measured(value: nil, basis: .notReported, records: []) }
    guard let per else { return scaled(fact.value, records: fact.records) }
    guard let whole = participant.facts[per] else {
      return Measured(value: nil, basis: .notReported, records: fact.records)
    }
    let records = fact.records.merged(with: whole.records)
    guard case .number(let part) = fact.value, case .number(let divisor) = whole.value, divisor != .zero else {
      return Measured(
        value: nil, basis: fact.isNumberOrNone && whole.isNumberOrNone ? .noValue : .wrongKind, records: records)
    }
    guard let quotient = part / divisor else { return Measured(value: nil, basis: .tooLong, records: records) }
    return scaled(.number(quotient), records: records)
  }

  private func scaled(_ value: Fact.Value?, records: [RecordReference]) -> Measured {
    guard let value else { return Measured(value: nil, basis: .noValue, records: records) }
    guard times != 1 else { return Measured(value: value, basis: .value, records: records) }
    guard case .number(let number) = value else { return Measured(value: value, basis: .wrongKind, records: records) }
    guard let product = number * Ratio(whole: Int32(times)) else {
      return Measured(value: nil, basis: .tooLong, records: records)
    }
    return Measured(value: .number(product), basis: .value, records: records)
  }
}

extension Fact {
  fileprivate var isNumberOrNone: Bool {
    switch value {
    case .number, nil: true
    case .flag, .word: false
    }
  }
}
