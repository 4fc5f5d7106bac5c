/// A field without anything that is counted by reference, for the hot path.
struct FieldCode {
  enum TypeCode: UInt8 {
    case text, identifier, violation, day, period, instant, integer, decimal, flag, choice
    case identifiers, texts, decimals, object, list, figures
  }

  let key: Word
  let type: TypeCode
  let isRequired: Bool
  let hasHappened: Bool
  let low: Int
  let high: Int
  /// Where the shape keeps the words to choose from, and what is written before the field.
  let words: Range<Int>
  let prefix: Range<Int>

  init(_ field: Field, words: Range<Int>, prefix: Range<Int>) {
    self.words = words
    self.prefix = prefix
    key = Word(field.key)
    type = field.type.code
    isRequired = field.marks.contains(.required)
    hasHappened = field.marks.contains(.happened)
    if case .integer(let range) = field.type {
      low = range.lowerBound
      high = range.upperBound
    } else {
      low = 0
      high = 0
    }
  }
}

extension FieldType {
  fileprivate var code: FieldCode.TypeCode {
    switch self {
    case .text: .text
    case .identifier: .identifier
    case .violation: .violation
    case .day: .day
    case .period: .period
    case .integer: .integer
    case .decimal: .decimal
    case .decimals: .decimals
    case .instant: .instant
    case .flag: .flag
    case .choice: .choice
    case .identifiers: .identifiers
    case .texts: .texts
    case .object: .object
    case .list: .list
    case .figures: .figures
    }
  }
}
