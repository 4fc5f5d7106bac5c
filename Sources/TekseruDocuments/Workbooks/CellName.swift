/// A cell's name, as `D14`, and its row and column, counted from 1.
enum CellName {
  /// The name of a cell.
  static func text(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }

  /// The row and column of a name; nil for what is none.
  static func mark(_ name: UnsafePointer<CChar>) -> (row: Int, column: Int)? {
    var next = name
    var column = 0
    while case let letter = UInt8(bitPattern: next.pointee) | 0x20, (0x61...0x7A).contains(letter), column < 1 << 20 {
      column = column * 26 + Int(letter) - 0x60
      next += 1
    }
    var row = 0
    while case let digit = UInt8(bitPattern: next.pointee) &- 0x30, digit <= 9, row < 1 << 30 {
      row = row * 10 + Int(digit)
      next += 1
    }
    return next.pointee == 0 && row > 0 && column > 0 ? (row, column) : nil
  }
}
