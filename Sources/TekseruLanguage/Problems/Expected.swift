public import Tekseru

/// An expectation in words.
public enum Expected {
  /// As many choices are listed; of a longer list only the suggestion helps.
  private static let listed = 40

  /// The expectation; nil for choices that are too many to list.
  ///
  /// A choice is shown as documents write it, with what the reader calls it behind it: `gross (грубое)`; in a form as it is
  /// called alone.
  static func words(
    for expectation: Expectation, field: String, in language: Language, isOfForm: Bool
  ) -> String? {
    switch expectation {
    case .integer(let range): integer(range, in: language)
    case .oneOf(let choices):
      choices.count > listed
        ? nil : Lists.or(choices.map { shown($0, of: field, in: language, isOfForm: isOfForm) }, in: language)
    default: brief(expectation, in: language)
    }
  }

  /// The expectation for a program to show in a column: choices and bounds as documents write them.
  public static func brief(_ expectation: Expectation, in language: Language) -> String {
    switch expectation {
    case .text: Catalogue.text("expected.text", in: language)
    case .identifier: Catalogue.text("expected.identifier", in: language)
    case .day: Catalogue.text("expected.day", in: language)
    case .period: Catalogue.text("expected.period", in: language)
    case .instant: Catalogue.text("expected.instant", in: language)
    case .decimal: Catalogue.text("expected.decimal", in: language)
    case .flag: Catalogue.text("expected.flag", in: language)
    case .photo: Catalogue.text("expected.photo", in: language)
    case .object: Catalogue.text("expected.object", in: language)
    case .list: Catalogue.text("expected.list", in: language)
    case .integer(let range): "\(range.lowerBound)–\(range.upperBound)"
    case .oneOf(let choices): choices.joined(separator: ", ")
    }
  }

  private static func integer(_ range: ClosedRange<Int>, in language: Language) -> String {
    if range.count == 1 { return "\(range.lowerBound)" }
    return Catalogue.text(
      "expected.integer", in: language,
      ["least": .number(range.lowerBound), "greatest": .number(range.upperBound)])
  }

  private static func shown(_ choice: String, of field: String, in language: Language, isOfForm: Bool) -> String {
    let list = field == "victims.severity" ? "injury" : FieldName.last(of: field)
    let word = Catalogue.choice(choice, of: list, in: language)
    if isOfForm { return word }
    return language == .en || word == choice ? choice : "\(choice) (\(word))"
  }
}
