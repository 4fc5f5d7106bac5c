import Tekseru

/// Rows as JSON objects, one a line, their keys being the columns.
public struct JSONRows: Sendable {
  private let keys: [[UInt8]]

  /// Rows under these columns.
  public init(columns: [String]) {
    keys = columns.enumerated().map { index, column in
      var key: [UInt8] = index == 0 ? [] : [UInt8(ascii: ",")]
      JSONText.append(column, to: &key)
      key.append(UInt8(ascii: ":"))
      return key
    }
  }

  /// Appends a row and a line feed.
  public func append(_ row: [Cell], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (key, cell) in zip(keys, row) {
      bytes.append(contentsOf: key)
      JSONText.append(cell, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
    bytes.append(UInt8(ascii: "\n"))
  }
}
