import Tekseru

extension Measure {
  /// What `fact`, `per` and `times` say.
  init(
    _ fields: Fields, fact: some FieldKey, per: some FieldKey, times: some FieldKey
  ) throws(Problems) {
    var basket = ProblemBasket()
    let measured = basket.part { () throws(Problems) in try ContestFact(named: fields.text(fact), at: "fact") }
    let divisor = basket.part { () throws(Problems) -> ContestFact? in
      guard let name = fields.optionalText(per) else { return nil }
      return try ContestFact(named: name, at: "per")
    }
    guard let measured, let divisor else { throw basket.failure() }
    let times = fields.optionalInteger(times) ?? 1
    self = divisor == nil && times == 1 ? Measure(measured) : try Measure(measured, per: divisor, times: times)
  }
}

extension ContestFact {
  fileprivate init(named name: String, at path: String) throws(Problems) {
    guard let fact = ContestFact(name) else {
      let known = ContestFact.ownNames + Indicator.all.map(\.name)
      throw Problems([
        Problem(
          .contestFactUnknown, at: path, value: String(name.prefix(100)),
          suggestion: Suggestion.nearest(to: name, among: known))
      ])
    }
    self = fact
  }
}

extension Fields {
  /// A decimal number as a fraction; nil when it is absent.
  func optionalRatio(_ key: some FieldKey) -> Ratio? { optionalDecimal(key).map { Ratio($0) } }

  func ratio(_ key: some FieldKey) -> Ratio { Ratio(decimal(key)) }

  /// The span that the ends say: `value` alone, or one lower and one upper end at most; nil when nothing is said.
  func interval<Key: FieldKey>(
    value: Key, from: Key, over: Key, upTo: Key, below: Key
  ) throws(Problems) -> Interval? {
    let lower = [optionalRatio(from).map(Interval.End.including), optionalRatio(over).map(Interval.End.excluding)]
      .compactMap(\.self)
    let upper = [optionalRatio(upTo).map(Interval.End.including), optionalRatio(below).map(Interval.End.excluding)]
      .compactMap(\.self)
    let single = optionalRatio(value)
    if single == nil, lower.isEmpty, upper.isEmpty { return nil }
    guard lower.count < 2, upper.count < 2, single == nil || lower.isEmpty && upper.isEmpty else {
      throw Problems([Problem(.contestScale, value: (single ?? lower.first?.value)?.exactText, reason: "ends")])
    }
    if let single { return Interval(single) }
    guard let interval = Interval(from: lower.first, to: upper.first) else {
      throw Problems([Problem(.contestScale, value: lower.first?.value.exactText, reason: "nothingBetween")])
    }
    return interval
  }

  /// The same where ends must be said.
  func requiredInterval<Key: FieldKey>(
    value: Key, from: Key, over: Key, upTo: Key, below: Key
  ) throws(Problems) -> Interval {
    guard let interval = try interval(value: value, from: from, over: over, upTo: upTo, below: below) else {
      throw Problems([Problem(.contestScale, reason: "noEnd")])
    }
    return interval
  }
}

extension Wording {
  /// The texts that are there; each language has at most one.
  init(_ fields: Fields?, at path: String) throws(Problems) {
    guard let wording = fields.flatMap(Wording.optional) else {
      throw Problems([Problem(.fieldMissing, at: path, expected: .object)])
    }
    self = wording
  }

  /// The wording; nil when it has no text.
  static func optional(_ fields: Fields) -> Wording? {
    let keys: [(Wording.Language, WordingKey)] = [
      (.kazakh, .kk), (.russian, .ru), (.uzbek, .uz), (.kyrgyz, .ky), (.english, .en),
    ]
    return Wording(keys.reduce(into: [:]) { texts, pair in texts[pair.0] = fields.optionalText(pair.1) })
  }
}
