/// How participants are divided, by size or by sector, so that each competes with its like.
public enum Bands: Hashable, Sendable {
  /// All compete together.
  case none
  /// By a number, such as the members on a day.
  case bySize(SizeBands)
  /// By a word, such as the sector.
  case byWord(WordBands)

  /// The codes of the bands, in the regulation's order; empty when there are none.
  public var codes: [Identifier] {
    switch self {
    case .none: []
    case .bySize(let bands): bands.all.map(\.code)
    case .byWord(let bands): bands.all.map(\.code) + (bands.others.map { [$0] } ?? [])
    }
  }

  /// What is measured to find a participant's band.
  public var measure: Measure? {
    switch self {
    case .none: nil
    case .bySize(let bands): bands.measure
    case .byWord(let bands): bands.measure
    }
  }

  /// The clause of the regulation, as it is cited; nil when there are none.
  public var clause: String? {
    switch self {
    case .none: nil
    case .bySize(let bands): bands.clause
    case .byWord(let bands): bands.clause
    }
  }

  /// The band of a value; nil when it lies in none.
  public func band(of value: Fact.Value) -> Identifier? {
    switch (self, value) {
    case (.bySize(let bands), .number(let number)): bands.all.first { $0.values.contains(number) }?.code
    case (.byWord(let bands), .word(let word)): bands.all.first { $0.words.contains(word) }?.code ?? bands.others
    default: nil
    }
  }
}

/// Bands by a number, which cover every number from 0 on exactly once.
public struct SizeBands: Hashable, Sendable {
  /// The clause of the regulation, as it is cited.
  public let clause: String
  /// What is measured.
  public let measure: Measure
  /// Whether sizes are whole numbers, so that "up to 99" and "100 and more" leave nothing between them.
  public let isWholeNumbersOnly: Bool
  /// The bands.
  public let all: [Band]

  /// A band by size.
  public struct Band: Hashable, Sendable {
    /// Its code.
    public var code: Identifier
    /// Which sizes belong to it.
    public var values: Interval

    /// Makes a band.
    public init(_ code: Identifier, _ values: Interval) {
      self.code = code
      self.values = values
    }
  }

  /// Makes bands; refuses gaps, overlaps, codes given twice, and a fact that is no number.
  public init(
    _ bands: [Band], by measure: Measure, isWholeNumbersOnly: Bool = false, clause: String
  ) throws(Problems) {
    let cover = IntervalCover(domain: .fromZero, isWholeNumbersOnly: isWholeNumbersOnly)
    var found = cover.flaws(of: bands.map(\.values)).map { $0.problem(at: "bands", clause: clause) }
    found += Problem.repeated(bands.map(\.code), at: "bands")
    if !measure.fact.isNumeric { found.append(Problem(.contestFactKind, at: "fact", value: measure.description)) }
    if bands.count > Steps.limit { found = [.tooMany("bands", bands.count, limit: Steps.limit)] }
    try Problems.throwIfAny(found)
    all = bands
    self.clause = clause
    self.measure = measure
    self.isWholeNumbersOnly = isWholeNumbersOnly
  }
}

/// Bands by a word; a word that no band names belongs to the others, where the regulation has such a band.
public struct WordBands: Hashable, Sendable {
  /// The clause of the regulation, as it is cited.
  public let clause: String
  /// What is asked.
  public let measure: Measure
  /// The bands with their words.
  public let all: [Band]
  /// The band of every other word.
  public let others: Identifier?

  /// A band by words.
  public struct Band: Hashable, Sendable {
    /// Its code.
    public var code: Identifier
    /// Its words, as the register writes them.
    public var words: [String]

    /// Makes a band.
    public init(_ code: Identifier, _ words: [String]) {
      self.code = code
      self.words = words
    }
  }

  /// Makes bands; refuses a word or a code given twice, and a fact that is no word.
  public init(_ bands: [Band], others: Identifier?, by measure: Measure, clause: String) throws(Problems) {
    var found = Problem.repeated(bands.map(\.code) + (others.map { [$0] } ?? []), at: "bands")
    var seen: Set<String> = []
    for word in bands.flatMap(\.words) where !seen.insert(word).inserted {
      found.append(Problem(.contestOverlap, at: "bands", value: word, details: ["clause": clause]))
    }
    if measure.fact.kind != .word { found.append(Problem(.contestFactKind, at: "fact", value: measure.description)) }
    try Problems.throwIfAny(found)
    all = bands
    self.others = others
    self.clause = clause
    self.measure = measure
  }
}

extension Problem {
  /// A problem for each code that is given more than once.
  static func repeated(_ codes: [Identifier], at path: String) -> [Problem] {
    var seen: Set<Identifier> = []
    return codes.filter { !seen.insert($0).inserted }
      .map { Problem(.contestCodeRepeated, at: path, value: $0.text) }
  }
}
