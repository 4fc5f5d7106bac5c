/// Rows under columns: what every list and report comes to before it is written as text, JSON or CSV.
public struct Table: Sendable {
  /// The name, as in `violations`; the catalogue's keys for its title and columns are made from it.
  public var name: String
  /// The columns' names, which are the keys in JSON and the headings in CSV.
  public var columns: [String]
  /// What people call it where its name says too little: whose it is, and of which years.
  public var title: String?
  /// The rows; each has a cell a column.
  public var rows: [[Cell]]

  /// Makes a table.
  public init(_ name: String, columns: [String], title: String? = nil, rows: [[Cell]] = []) {
    self.name = name
    self.columns = columns
    self.title = title
    self.rows = rows
  }
}
