/// The log: what was filed, which only grows.
enum LogSchema {
  /// Where the receipts of each filer stand: without it all deliveries are looked through for them.
  static let receipts = "CREATE INDEX IF NOT EXISTS deliveries_by_filer ON deliveries (filed_by);"

  /// Who filed the documents of a delivery, where they name others than the one who brought it: each once, and whether one of
  /// their documents was turned away. Of earlier deliveries the log knows whose documents were recorded.
  static let filers = """
    CREATE TABLE filers (
      code TEXT NOT NULL,
      delivery INTEGER NOT NULL REFERENCES deliveries (number),
      turned_away INTEGER NOT NULL CHECK (turned_away IN (0, 1)),
      PRIMARY KEY (code, delivery)
    ) WITHOUT ROWID;
    CREATE INDEX filers_of_delivery ON filers (delivery);
    INSERT INTO filers (code, delivery, turned_away)
      SELECT DISTINCT d.filed_by, y.number, 0 FROM documents d JOIN deliveries y ON y.source = d.source
      WHERE (d.source, d.filed_by) NOT IN (SELECT source, filed_by FROM deliveries WHERE source IS NOT NULL);
    CREATE TRIGGER filers_only_grow BEFORE INSERT ON filers
      WHEN EXISTS (SELECT 1 FROM filers WHERE code = NEW.code AND delivery = NEW.delivery)
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER filers_keep BEFORE UPDATE ON filers
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER filers_stay BEFORE DELETE ON filers
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    """

  /// The first version of the log's tables. Once it is released it is never edited.
  ///
  /// The triggers before an INSERT are there for INSERT OR REPLACE, which deletes without asking the triggers on DELETE.
  static let version1 = """
    CREATE TABLE sources (
      number INTEGER PRIMARY KEY,
      sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
      head INTEGER NOT NULL,
      size INTEGER NOT NULL CHECK (size >= 0),
      bytes BLOB
    );
    CREATE INDEX sources_by_head ON sources (head);

    CREATE TABLE deliveries (
      number INTEGER PRIMARY KEY,
      source INTEGER REFERENCES sources (number),
      name TEXT NOT NULL,
      channel TEXT NOT NULL,
      filed_by TEXT NOT NULL,
      received_at INTEGER NOT NULL,
      recorded INTEGER NOT NULL,
      already_recorded INTEGER NOT NULL,
      refused INTEGER NOT NULL,
      conflicts INTEGER NOT NULL
    );

    CREATE TABLE refusals (
      delivery INTEGER NOT NULL REFERENCES deliveries (number),
      ordinal INTEGER NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('refused', 'conflict')),
      kind TEXT,
      id TEXT,
      problems TEXT NOT NULL,
      PRIMARY KEY (delivery, ordinal)
    );

    CREATE TABLE documents (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      content TEXT NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      source INTEGER REFERENCES sources (number),
      place INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      filed_by TEXT NOT NULL,
      channel TEXT NOT NULL,
      note TEXT,
      warnings TEXT,
      chain BLOB NOT NULL CHECK (length(chain) = 32),
      UNIQUE (id, kind)
    );

    CREATE TRIGGER documents_only_grow BEFORE INSERT ON documents
      WHEN NEW.sequence <> 1 + coalesce((SELECT max(sequence) FROM documents), 0)
        OR EXISTS (SELECT 1 FROM documents WHERE id = NEW.id AND kind = NEW.kind)
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER documents_keep BEFORE UPDATE ON documents
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER documents_stay BEFORE DELETE ON documents
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER sources_keep BEFORE UPDATE ON sources
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER sources_stay BEFORE DELETE ON sources
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER sources_only_grow BEFORE INSERT ON sources
      WHEN NEW.number <> 1 + coalesce((SELECT max(number) FROM sources), 0)
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER deliveries_only_grow BEFORE INSERT ON deliveries
      WHEN EXISTS (SELECT 1 FROM deliveries WHERE number = NEW.number)
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER deliveries_keep BEFORE UPDATE ON deliveries
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER deliveries_stay BEFORE DELETE ON deliveries
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER refusals_only_grow BEFORE INSERT ON refusals
      WHEN EXISTS (SELECT 1 FROM refusals WHERE delivery = NEW.delivery AND ordinal = NEW.ordinal)
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER refusals_keep BEFORE UPDATE ON refusals
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER refusals_stay BEFORE DELETE ON refusals
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    """
}
