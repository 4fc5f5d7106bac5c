/// A table that is made from the log and can be thrown away.
///
/// A row holds between the log positions `since` and `until` (null: still); nothing is changed in place but `until`.
struct ProjectionTable {
  let name: String
  let columns: String
  let indexes: [String]

  /// The script that makes the table; a temporary one stands before the real one for as long as a connection lasts.
  func creation(temporary: Bool) -> String {
    let table = "CREATE \(temporary ? "TEMPORARY " : "")TABLE \(name) (\(columns);"
    return ([table] + (temporary ? temporaryIndexes : indexes)).joined(separator: "\n")
  }

  private var temporaryIndexes: [String] {
    indexes.map { $0.replacingFirst("INDEX ", with: "INDEX temp.") }
  }

  /// The order in which they are made.
  static let all: [ProjectionTable] = first + [pastSums, posts]

  /// Those of the first version.
  static let first: [ProjectionTable] = [parties, things, corrections, withdrawals, violations, sums]

  /// Organizations, people and inspectors by code; a row without a thing is a placeholder.
  static let parties = ProjectionTable(
    name: "parties",
    columns: """
      party INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
      code TEXT NOT NULL,
      since INTEGER NOT NULL,
      UNIQUE (code, kind))
      """,
    indexes: [])

  /// What documents say, one row a thing: `thing` is the sequence of the first document of a chain of corrections,
  /// `document` that of the one that holds now.
  static let things = ProjectionTable(
    name: "things",
    columns: """
      thing INTEGER NOT NULL,
      document INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      party INTEGER,
      other INTEGER,
      day INTEGER,
      due INTEGER,
      mark INTEGER,
      since INTEGER NOT NULL,
      until INTEGER CHECK (until > since),
      PRIMARY KEY (thing, since)) WITHOUT ROWID
      """,
    indexes: [
      "CREATE INDEX things_by_party ON things (kind, party, day);",
      "CREATE INDEX things_by_inspection ON things (other, kind) WHERE kind BETWEEN 20 AND 29;",
      "CREATE INDEX things_shared ON things (thing) WHERE mark & 16 <> 0;",
    ])

  /// Which thing a correction belongs to and which document it replaced.
  static let corrections = ProjectionTable(
    name: "corrections",
    columns: """
      document INTEGER PRIMARY KEY,
      thing INTEGER NOT NULL,
      replaced INTEGER NOT NULL)
      """,
    indexes: ["CREATE INDEX corrections_by_thing ON corrections (thing);"])

  /// Which documents were taken back, by which withdrawal.
  static let withdrawals = ProjectionTable(
    name: "withdrawals",
    columns: """
      document INTEGER NOT NULL,
      withdrawal INTEGER NOT NULL,
      since INTEGER NOT NULL,
      until INTEGER CHECK (until > since),
      PRIMARY KEY (document, since)) WITHOUT ROWID
      """,
    indexes: [])

  /// A violation in one phase of its life, from `from_day` until before `to_day`.
  ///
  /// The inspection's id, the text and who answers for the removal stand where a list of what is overdue and the alerts
  /// find them without reading the document; for what is resolved they are left out. What is overdue at any position, and
  /// in which order, the index alone says.
  static let violations = ProjectionTable(
    name: "violations",
    columns: """
      inspection INTEGER NOT NULL,
      number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
      since INTEGER NOT NULL,
      from_day INTEGER NOT NULL,
      to_day INTEGER,
      until INTEGER CHECK (until > since),
      document INTEGER NOT NULL,
      organization INTEGER NOT NULL,
      inspector INTEGER NOT NULL,
      category INTEGER NOT NULL CHECK (category BETWEEN 0 AND 4),
      severity INTEGER CHECK (severity BETWEEN 0 AND 3),
      status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
      found INTEGER NOT NULL,
      due INTEGER,
      original_due INTEGER,
      reckoned INTEGER NOT NULL,
      id TEXT,
      text TEXT,
      responsible TEXT,
      PRIMARY KEY (inspection, number, since, from_day)) WITHOUT ROWID
      """,
    indexes: [
      """
      CREATE INDEX violations_unresolved ON violations (organization, until, due, status, to_day) WHERE status < 2;
      """,
      """
      CREATE INDEX violations_by_due ON violations (due, inspection, number, organization, until, status)
        WHERE until IS NULL AND status < 2;
      """,
    ])

  /// What people are at organizations: the roles of the documents that hold.
  static let posts = ProjectionTable(
    name: "posts",
    columns: """
      thing INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      since INTEGER NOT NULL,
      until INTEGER CHECK (until > since),
      organization INTEGER NOT NULL,
      role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 5),
      person INTEGER NOT NULL,
      from_day INTEGER,
      until_day INTEGER,
      PRIMARY KEY (thing, ordinal, since)) WITHOUT ROWID
      """,
    indexes: ["CREATE INDEX posts_by_organization ON posts (organization, role) WHERE until IS NULL;"])

  /// Inspections and violations counted by month and party, as the log stands: once for their organization and once for
  /// the first of their inspectors.
  ///
  /// The month comes before the party: what is filed is mostly of these months, so that few pages change.
  static let sums = ProjectionTable(
    name: "sums",
    columns: """
      \(Tally.cell),
      PRIMARY KEY (kind, month, party)) WITHOUT ROWID
      """,
    indexes: [])

  /// The sums as they were at some positions of the log, whole; what was changed between two of them is found by the
  /// indexes on changes.
  static let pastSums = ProjectionTable(
    name: "past_sums",
    columns: """
      position INTEGER NOT NULL,
      \(Tally.cell),
      PRIMARY KEY (position, kind, month, party)) WITHOUT ROWID
      """,
    indexes: [])

  /// Throws away what an older version kept, and makes every table as it is now: they are made from the log alone.
  static let anew =
    all.map { "DROP TABLE IF EXISTS \($0.name);\n" + $0.creation(temporary: false) }.joined(separator: "\n")
    + changes

  /// The indexes on what is open as they are now, in place of those of an older version.
  static let unresolved =
    "DROP INDEX IF EXISTS violations_unresolved;\nDROP INDEX IF EXISTS violations_by_due;\n"
    + violations.indexes.joined(separator: "\n")

  /// Where the rows stand that were opened later than what they belong to, and those that were closed.
  static let changes = """
    CREATE INDEX things_changed ON things (since) WHERE since <> thing;
    CREATE INDEX things_closed ON things (until) WHERE until IS NOT NULL;
    CREATE INDEX violations_changed ON violations (since) WHERE since <> inspection;
    CREATE INDEX violations_closed ON violations (until) WHERE until IS NOT NULL;
    """
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return replacingCharacters(in: range, with: other)
  }

  private func firstRange(of part: String) -> Range<Index>? { ranges(of: part).first }

  private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}

extension Tally {
  /// The columns of a cell of the sums: whose it is, its month, and what is counted.
  fileprivate static let cell = """
    kind INTEGER NOT NULL,
    month INTEGER NOT NULL,
    party INTEGER NOT NULL,
    \(columns.map { "\($0) INTEGER NOT NULL" }.joined(separator: ",\n"))
    """
}
