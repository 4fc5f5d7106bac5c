import Tekseru

/// A row of `violations`: one phase of one violation.
struct ViolationRow: Hashable {
  var inspection: Int
  var number: Int
  var from: Int
  var to: Int?
  var document: Int
  var organization: Int
  var inspector: Int
  var category: Int
  var severity: Int?
  var status: Int
  var found: Int
  var due: Int?
  var originalDue: Int?
  var reckoned: Int
  /// The inspection's id, the violation's text and who answers for its removal, which lists and alerts say; kept only
  /// where the violation is unresolved.
  var id: String?
  var text: String?
  var responsible: String?

  /// What `init(numbersOf:)` reads.
  static let numbers = """
    inspection, number, from_day, to_day, document, organization, inspector, category, severity, status, found, due,
    original_due, reckoned
    """

  /// What `init(_:)` reads.
  static let columns = numbers + ", id, text, responsible"

  /// What `Key(_:)` reads.
  static let key = "inspection, number, since, from_day"

  /// What tells a row from every other one, in the order of the table.
  struct Key: Comparable {
    var inspection: Int
    var number: Int
    var since: Int
    var from: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.inspection, left.number, left.since, left.from) < (right.inspection, right.number, right.since, right.from)
    }
  }

  /// The number of `withdrawn`, which is shown on demand and counted nowhere.
  static let withdrawn = ViolationStatus.withdrawn.key

  var isCounted: Bool { to == nil && status != ViolationRow.withdrawn }

  /// How many values a row is inserted with: its columns and `since`.
  static let width = 18

  /// The row with what is said of it, if it is read here.
  func saying(_ id: String, _ violation: Violation) -> ViolationRow {
    guard ViolationStatus(key: status).isUnresolved else { return self }
    var row = self
    row.id = id
    row.text = violation.text
    row.responsible = violation.responsible
    return row
  }

  /// Binds the row as the nth of those that one statement inserts, from 0.
  func bind(to statement: any SQLStatement, nth: Int, since sequence: Int) {
    let first = nth * ViolationRow.width
    statement.bind(first + 1, inspection)
    statement.bind(first + 2, number)
    statement.bind(first + 3, from)
    statement.bind(first + 4, to)
    statement.bind(first + 5, document)
    statement.bind(first + 6, organization)
    statement.bind(first + 7, inspector)
    statement.bind(first + 8, category)
    statement.bind(first + 9, severity)
    statement.bind(first + 10, status)
    statement.bind(first + 11, found)
    statement.bind(first + 12, due)
    statement.bind(first + 13, originalDue)
    statement.bind(first + 14, reckoned)
    statement.bind(first + 15, id)
    statement.bind(first + 16, text)
    statement.bind(first + 17, responsible)
    statement.bind(first + 18, sequence)
  }
}

extension ViolationRow {
  /// Reads a row of `ViolationRow.columns`.
  init(_ row: any SQLStatement) {
    self.init(numbersOf: row)
    id = row.optionalText(14)
    text = row.optionalText(15)
    responsible = row.optionalText(16)
  }

  /// Reads a row of `ViolationRow.numbers`.
  init(numbersOf row: any SQLStatement) {
    self.init(
      inspection: row.integer(0), number: row.integer(1), from: row.integer(2), to: row.optionalInteger(3),
      document: row.integer(4), organization: row.integer(5), inspector: row.integer(6), category: row.integer(7),
      severity: row.optionalInteger(8), status: row.integer(9), found: row.integer(10), due: row.optionalInteger(11),
      originalDue: row.optionalInteger(12), reckoned: row.integer(13))
  }
}

extension ViolationRow.Key {
  /// Reads a row of `ViolationRow.key`.
  init(_ row: any SQLStatement) {
    self.init(inspection: row.integer(0), number: row.integer(1), since: row.integer(2), from: row.integer(3))
  }

  /// Binds it as the parameters of a statement, in the order of `ViolationRow.key`.
  func bind(to statement: any SQLStatement) {
    statement.bind(1, inspection)
    statement.bind(2, number)
    statement.bind(3, since)
    statement.bind(4, from)
  }
}

extension ViolationStatus {
  /// The number by which projections name a status.
  var key: Int {
    switch self {
    case .open: 0
    case .reported: 1
    case .confirmed: 2
    case .withdrawn: 3
    }
  }

  /// The status of a number.
  init(key: Int) { self = ViolationStatus.allCases.first { $0.key == key } ?? .withdrawn }
}

extension Category {
  /// The number by which projections name a category.
  var key: Int {
    switch self {
    case .conditions: 0
    case .rules: 1
    case .training: 2
    case .equipment: 3
    case .other: 4
    }
  }

  /// The category of a number.
  init(key: Int) { self = Category.allCases.first { $0.key == key } ?? .other }
}

extension Severity {
  /// The number by which projections name a severity.
  var key: Int {
    switch self {
    case .critical: 0
    case .gross: 1
    case .significant: 2
    case .minor: 3
    }
  }

  /// The severity of a number; nil for none.
  init?(key: Int?) {
    guard let key, let severity = Severity.allCases.first(where: { $0.key == key }) else { return nil }
    self = severity
  }
}
