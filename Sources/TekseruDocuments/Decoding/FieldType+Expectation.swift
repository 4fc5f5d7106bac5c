import Tekseru

extension FieldType {
  /// What a message says that the field may hold.
  var expectation: Expectation {
    switch self {
    case .text: .text
    case .identifier, .violation, .identifiers: .identifier
    case .day: .day
    case .period: .period
    case .integer(let range): .integer(range)
    case .decimal: .decimal
    case .instant: .instant
    case .flag: .flag
    case .choice(let words): .oneOf(words)
    case .texts, .decimals, .list: .list
    case .object, .figures: .object
    }
  }
}
