import Tekseru

/// Why bytes are no tree of values, and where.
struct Unreadable: Error {
  var reason: Reason
  /// The place in the tree's own terms.
  var place: Int32

  /// The sentences of `document.unreadable` and the limits of `document.tooLarge`.
  enum Reason: String {
    case empty
    case utf16
    case notUTF8
    case cutShort
    case trailingBytes
    case duplicateKey
    case badEscape
    case loneSurrogate
    case nulCharacter
    case controlCharacter
    case badNumber
    case unexpected
    case notAnObject
    case syntax
    case alias
    case tag
    case mergeKey
    case unclosedQuote
    case headerTwice
    case headerMissing
    case rowTooLong
    case rowsDiffer
    case nesting
    case values
    case documents
    case fileBytes
    case columns
    case notWorkbook
    case encrypted
    case oldWorkbook
    case macroWorkbook
    case binaryWorkbook
    case openDocument
    case damagedWorkbook
    case declarations
    case formulaFailed
    case formulaWithoutValue
    case unpackedBytes
    case unpackedRatio
    case sheets
    case rows
    case cells
  }

  /// The problem as the file's author sees it.
  func problem(at place: Place?, limits: Limits, found: String? = nil) -> Problem {
    if let limit = reason.limit(in: limits) {
      return Problem(
        .documentTooLarge, reason: reason.rawValue, details: ["limit": reason.rawValue, "atMost": "\(limit)"],
        place: place)
    }
    return Problem(.documentUnreadable, value: found, reason: reason.rawValue, place: place)
  }
}

extension Unreadable.Reason {
  func limit(in limits: Limits) -> Int? {
    switch self {
    case .nesting: limits.nesting
    case .values: limits.values
    case .documents: limits.documents
    case .fileBytes: limits.fileBytes
    case .columns: limits.columns
    case .unpackedBytes: limits.unpackedBytes
    case .unpackedRatio: limits.unpackedRatio
    case .sheets: limits.sheets
    case .rows: limits.rows
    case .cells: limits.cells
    default: nil
    }
  }
}
