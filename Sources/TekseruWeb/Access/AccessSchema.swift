/// The tables of the second file.
enum AccessSchema {
  /// What each version added to the one before it. A step that was released is never edited.
  static let steps = [first, tokens, secondFactors, keptForms]

  /// The version of this program.
  static let current = steps.count

  private static let first = """
    CREATE TABLE accounts (
      code TEXT NOT NULL PRIMARY KEY CHECK (code <> ''),
      password TEXT NOT NULL CHECK (password LIKE '$argon2id$%'),
      changed_at INTEGER NOT NULL
    );
    CREATE TABLE invitations (
      secret BLOB NOT NULL PRIMARY KEY CHECK (length(secret) = 32),
      code TEXT NOT NULL CHECK (code <> ''),
      invited_by TEXT NOT NULL,
      ends_at INTEGER NOT NULL
    );
    CREATE TABLE sessions (
      secret BLOB NOT NULL PRIMARY KEY CHECK (length(secret) = 32),
      code TEXT NOT NULL REFERENCES accounts (code),
      begun_at INTEGER NOT NULL,
      seen_at INTEGER NOT NULL
    );
    CREATE INDEX sessions_by_code ON sessions (code);
    """

  /// Programs that come in by a token. `scope` is what they may do at the organization and all below it.
  private static let tokens = """
    CREATE TABLE tokens (
      secret BLOB NOT NULL PRIMARY KEY CHECK (length(secret) = 32),
      name TEXT NOT NULL UNIQUE CHECK (name <> ''),
      scope TEXT NOT NULL CHECK (scope IN ('read', 'file', 'appoint')),
      organization TEXT NOT NULL,
      made_by TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      seen_at INTEGER
    );
    """

  /// `used_step` is the last 30 seconds whose code was used: none is used twice.
  private static let secondFactors = """
    CREATE TABLE second_factors (
      code TEXT NOT NULL PRIMARY KEY REFERENCES accounts (code),
      key BLOB NOT NULL CHECK (length(key) = 20),
      is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
      used_step INTEGER NOT NULL
    );
    CREATE TABLE recovery_codes (
      code TEXT NOT NULL REFERENCES accounts (code),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (code, hash)
    );
    """

  /// Forms that are kept half written. `id` is that of the document that will come of one.
  private static let keptForms = """
    CREATE TABLE kept_forms (
      code TEXT NOT NULL REFERENCES accounts (code),
      id TEXT NOT NULL CHECK (id <> ''),
      fields TEXT NOT NULL CHECK (length(fields) <= 262144),
      kept_at INTEGER NOT NULL,
      PRIMARY KEY (code, id)
    );
    """
}
