/// Where in a file something stands.
public enum Place: Hashable, Sendable {
  /// A line and a column of a text file, both counted from 1, columns in characters.
  case text(line: Int, column: Int)
  /// A cell of a workbook, as its users name it: sheet and `D14`.
  case cell(sheet: String, name: String)
}
