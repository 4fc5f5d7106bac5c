extension Expectation {
  /// The expectation as words: its name, and what goes with it.
  public var words: [String] {
    switch self {
    case .text: ["text"]
    case .identifier: ["identifier"]
    case .day: ["day"]
    case .period: ["period"]
    case .integer(let range): ["integer", "\(range.lowerBound)", "\(range.upperBound)"]
    case .decimal: ["decimal"]
    case .instant: ["instant"]
    case .flag: ["flag"]
    case .oneOf(let choices): ["oneOf"] + choices
    case .photo: ["photo"]
    case .object: ["object"]
    case .list: ["list"]
    }
  }

  /// The expectation behind its words; nil when there are none.
  public init?(words: [String]) {
    switch words.first {
    case "text": self = .text
    case "identifier": self = .identifier
    case "day": self = .day
    case "period": self = .period
    case "integer":
      guard words.count == 3, let low = Int(words[1]), let high = Int(words[2]), low <= high else { return nil }
      self = .integer(low...high)
    case "decimal": self = .decimal
    case "instant": self = .instant
    case "flag": self = .flag
    case "oneOf": self = .oneOf(Array(words.dropFirst()))
    case "photo": self = .photo
    case "object": self = .object
    case "list": self = .list
    default: return nil
    }
  }
}
