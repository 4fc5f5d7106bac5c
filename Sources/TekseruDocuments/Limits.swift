/// How much a file may hold before it is refused unread; each refusal names the limit.
public struct Limits: Hashable, Sendable {
  /// Bytes of a file, or of one line of an NDJSON file that is read line by line.
  public var fileBytes = 16 << 20
  /// Documents in a file.
  public var documents = 100_000
  /// Values in one document, keys not counted; far above what a document within the other limits needs.
  public var values = 200_000
  /// Violations in an inspection, and items of every other list.
  public var violations = 1_000
  /// Characters (Unicode scalars) of a text field.
  public var textCharacters = 20_000
  /// How deep objects and lists may lie within one another.
  public var nesting = 32
  /// Columns of a table.
  public var columns = 1_000
  /// Sheets of a workbook.
  public var sheets = 256
  /// Rows of a sheet, empty ones as well: as many as spreadsheets have.
  public var rows = 1_048_576
  /// Cells of a workbook up to the last filled one of each row; far above 100 000 documents in full width.
  public var cells = 4_000_000
  /// Bytes that a workbook may unpack to, and that its cells may hold.
  public var unpackedBytes = 256 << 20
  /// How many times its own size a workbook may unpack to.
  public var unpackedRatio = 100

  /// The limits of the format's description.
  public static let standard = Limits()

  /// For what was within the limits of its day, read once more; the nesting still guards the stack.
  public static let none = {
    var limits = Limits()
    limits.fileBytes = .max
    limits.documents = .max
    limits.values = .max
    limits.violations = .max
    limits.textCharacters = .max
    limits.columns = .max
    limits.sheets = .max
    limits.rows = .max
    limits.cells = .max
    limits.unpackedBytes = .max
    limits.unpackedRatio = .max
    return limits
  }()

  /// Makes the standard limits, to be changed one by one.
  public init() {}
}
