PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE documents (id TEXT PRIMARY KEY, organization TEXT, inspector TEXT, date TEXT, content TEXT);
CREATE TABLE violations (
  inspection TEXT, number INTEGER, category TEXT, severity TEXT, text TEXT, due TEXT, fixed INTEGER,
  PRIMARY KEY (inspection, number));
