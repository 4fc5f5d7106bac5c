/// The tables of the second file.
enum AccessSchema {
  /// The version of this program.
  static let current = 1

  /// The first version. Once it is released it is never edited.
  static let version1 = """
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
    PRAGMA user_version = 1;
    """
}
