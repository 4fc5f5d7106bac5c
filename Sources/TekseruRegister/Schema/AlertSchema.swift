/// Who was told of what: journals that only grow, evidence and no part of a rebuild; and when to look again.
enum AlertSchema {
  /// The first version of the alerts' tables. Once it is released it is never edited.
  ///
  /// `unit` is what is looked at in one go: an inspection, a mandate or a council by its thing; a refused delivery and
  /// a missing calendar by negative numbers. `kind` and `number` tell the items of a unit apart. An audience is those who
  /// are told of things together: however many the things are, it stands here once.
  static let alerts = """
    CREATE TABLE decisions (
      number INTEGER PRIMARY KEY,
      decided_at INTEGER NOT NULL,
      position INTEGER NOT NULL,
      deliveries INTEGER NOT NULL,
      overdue_before INTEGER
    );

    CREATE TABLE digests (
      number INTEGER PRIMARY KEY,
      decision INTEGER NOT NULL REFERENCES decisions (number),
      person INTEGER NOT NULL,
      code TEXT NOT NULL,
      day INTEGER NOT NULL,
      occasion TEXT NOT NULL
    );
    CREATE INDEX digests_by_person ON digests (person, day);

    CREATE TABLE audiences (
      number INTEGER NOT NULL,
      digest INTEGER NOT NULL REFERENCES digests (number),
      role TEXT NOT NULL,
      passed TEXT NOT NULL,
      PRIMARY KEY (number, digest)) WITHOUT ROWID;

    CREATE TABLE told (
      unit INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      number INTEGER NOT NULL,
      audience INTEGER NOT NULL,
      matter TEXT NOT NULL,
      due INTEGER,
      stage TEXT NOT NULL,
      rung INTEGER NOT NULL,
      PRIMARY KEY (unit, kind, number, audience)) WITHOUT ROWID;

    CREATE TABLE watched (
      unit INTEGER PRIMARY KEY,
      organization INTEGER,
      next_at INTEGER
    );
    CREATE INDEX watched_by_moment ON watched (next_at) WHERE next_at IS NOT NULL;
    CREATE INDEX watched_by_organization ON watched (organization);

    CREATE TRIGGER decisions_keep BEFORE UPDATE ON decisions
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;
    CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;
    CREATE TRIGGER decisions_only_grow BEFORE INSERT ON decisions
      WHEN EXISTS (SELECT 1 FROM decisions WHERE number = NEW.number)
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;
    CREATE TRIGGER digests_keep BEFORE UPDATE ON digests
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;
    CREATE TRIGGER digests_stay BEFORE DELETE ON digests
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;
    CREATE TRIGGER digests_only_grow BEFORE INSERT ON digests
      WHEN EXISTS (SELECT 1 FROM digests WHERE number = NEW.number)
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;
    CREATE TRIGGER audiences_keep BEFORE UPDATE ON audiences
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;
    CREATE TRIGGER audiences_stay BEFORE DELETE ON audiences
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;
    CREATE TRIGGER audiences_only_grow BEFORE INSERT ON audiences
      WHEN EXISTS (SELECT 1 FROM audiences WHERE number = NEW.number AND digest = NEW.digest)
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;
    CREATE TRIGGER told_keeps BEFORE UPDATE ON told
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;
    CREATE TRIGGER told_stays BEFORE DELETE ON told
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;
    CREATE TRIGGER told_only_grows BEFORE INSERT ON told
      WHEN EXISTS (SELECT 1 FROM told WHERE unit = NEW.unit AND kind = NEW.kind AND number = NEW.number
        AND audience = NEW.audience)
      BEGIN SELECT RAISE(ABORT, 'what was told only grows'); END;

    """
}
