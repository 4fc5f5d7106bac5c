/// What a field may hold. Values are read as text and typed by this alone, whatever the format made of them.
indirect enum FieldType: Sendable {
  case text
  /// An id or a code.
  case identifier
  /// `<inspection id>/<number>`.
  case violation
  case day
  case period
  case integer(ClosedRange<Int>)
  case decimal
  /// Decimal numbers in their order; a single one needs no list.
  case decimals
  /// A moment in UTC.
  case instant
  case flag
  case choice([String])
  /// A set of identifiers, sorted and each once; one of them may stand under the word for one.
  case identifiers(one: String)
  /// Texts in their order; a single one needs no list.
  case texts
  case object(Shape)
  case list(Shape)
  /// Figures by the names of indicators.
  case figures

  static func choice<Choice: CaseIterable & RawRepresentable<String>>(_ type: Choice.Type) -> FieldType {
    .choice(type.allCases.map(\.rawValue))
  }
}
