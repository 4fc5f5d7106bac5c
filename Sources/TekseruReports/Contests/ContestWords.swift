public import Tekseru
public import TekseruLanguage

extension Wording {
  /// The text for a reader; where their language has none, the first that there is.
  public func text(for language: TekseruLanguage.Language) -> String {
    switch language {
    case .kk: text(in: .kazakh)
    case .ru: text(in: .russian)
    case .uz, .uzCyrl: text(in: .uzbek)
    case .ky: text(in: .kyrgyz)
    case .en: text(in: .english)
    }
  }
}

extension ContestFact {
  /// What the fact is called.
  public func words(in language: TekseruLanguage.Language) -> String {
    if let term = Catalogue.term("indicator.\(name)", in: language) { return term }
    if name.hasPrefix("jury.") { return Catalogue.text("contest.fact.jury", in: language) }
    return Catalogue.text("contest.fact.\(name)", in: language)
  }
}

extension Measure {
  /// What is measured: `Violations removed / Violations found × 100`.
  public func words(in language: TekseruLanguage.Language) -> String {
    fact.words(in: language) + (per.map { " / \($0.words(in: language))" } ?? "") + (times == 1 ? "" : " × \(times)")
  }
}

extension Fact.Value {
  /// The value as a cell: an exact number, or six decimals of one that does not end.
  var cell: Cell {
    switch self {
    case .number(let number): Cell(exactly: number)
    case .flag(let flag): .flag(flag)
    case .word(let word): .text(word)
    }
  }

  /// The value for a reader.
  public func words(in language: TekseruLanguage.Language) -> String { CellText.shown(cell, in: language) }
}

extension Cell {
  /// An exact number where it ends, else six decimals.
  init(exactly number: Ratio) {
    guard let decimal = number.decimal, decimal.scale <= 6 else {
      self = .ratio(number)
      return
    }
    self = decimal.scale == 0 ? .integer(Int(decimal.digits)) : .decimal(decimal)
  }
}

extension Standing.Reason {
  /// Why there is no place, in a sentence.
  public func words(in language: TekseruLanguage.Language) -> String {
    switch self {
    case .condition(let clause, let measure, let value):
      var arguments: [String: TekseruLanguage.Argument] = [
        "clause": .text(clause), "fact": .text(measure.words(in: language)),
      ]
      arguments["value"] = value.map { .text($0.words(in: language)) }
      return Catalogue.text(
        value == nil ? "contest.reason.notKnown" : "contest.reason.condition", in: language, arguments)
    case .noBand: return Catalogue.text("contest.reason.noBand", in: language)
    case .noGroup(let level):
      return Catalogue.text(
        "contest.reason.noGroup", in: language,
        ["level": .text(Catalogue.choice(level.rawValue, of: "level", in: language))])
    case .belowMinimum(let points):
      return Catalogue.text("contest.reason.belowMinimum", in: language, ["points": .text(points.exactText)])
    case .pointsTooLong: return Catalogue.text("contest.reason.pointsTooLong", in: language)
    }
  }
}

extension Bands {
  /// Which participants a band is of: `Members: 100 or fewer`, `Sector: health, education`.
  public func words(of code: Identifier, in language: TekseruLanguage.Language) -> String {
    let own: String? =
      switch self {
      case .none: nil
      case .bySize(let bands): bands.all.first { $0.code == code }?.values.words(in: language)
      case .byWord(let bands):
        bands.others == code
          ? Catalogue.text("contest.band.others", in: language)
          : bands.all.first { $0.code == code }?.words.joined(separator: ", ")
      }
    guard let own, !own.isEmpty, let measure else { return code.text }
    return "\(measure.words(in: language)): \(own)"
  }
}

extension Interval {
  /// The span in words, each end with its own: `more than 50, 100 or fewer`.
  func words(in language: TekseruLanguage.Language) -> String {
    if let lower, let upper, lower.value == upper.value { return lower.value.words(in: language) }
    func word(_ key: String, _ end: End) -> String {
      Catalogue.text("contest.band.\(key)", in: language, ["number": .text(end.value.words(in: language))])
    }
    let ends = [
      lower.map { word($0.isClosed ? "from" : "over", $0) }, upper.map { word($0.isClosed ? "upTo" : "under", $0) },
    ]
    return ends.compactMap(\.self).joined(separator: ", ")
  }
}

extension Ratio {
  /// The number as the language writes it: whole where it ends, else six decimals.
  public func words(in language: TekseruLanguage.Language) -> String {
    if let decimal, decimal.scale <= 6 { return Numbers.decimal(decimal.description, in: language) }
    return Numbers.ratio(self, decimals: 6, in: language)
  }
}
