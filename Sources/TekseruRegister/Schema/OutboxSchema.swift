/// The outbox: who was told what, by which way, and what was answered. A journal: evidence, and no part of a rebuild.
enum OutboxSchema {
  /// The first version of the outbox. Once it is released it is never edited.
  ///
  /// What was to be said is never changed; how far it got changes until it is sent or given up.
  static let outbox = """
    CREATE TABLE outbox (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      channel TEXT NOT NULL,
      address TEXT NOT NULL,
      recipient TEXT NOT NULL,
      occasion TEXT NOT NULL,
      topic TEXT,
      message TEXT NOT NULL,
      written_at INTEGER NOT NULL,
      state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'given up')),
      next_at INTEGER CHECK ((state = 'waiting') = (next_at IS NOT NULL)),
      attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
      tried_at INTEGER,
      code INTEGER,
      answer TEXT
    );
    CREATE INDEX outbox_waiting ON outbox (channel, number) WHERE state = 'waiting';
    CREATE INDEX outbox_order ON outbox (channel, address, number) WHERE state = 'waiting';
    CREATE INDEX outbox_given_up ON outbox (number) WHERE state = 'given up';
    CREATE INDEX outbox_topics ON outbox (topic, number) WHERE topic IS NOT NULL;
    CREATE INDEX outbox_recipients ON outbox (recipient, number);

    CREATE TRIGGER outbox_only_grows BEFORE INSERT ON outbox
      WHEN EXISTS (SELECT 1 FROM outbox WHERE number = NEW.number OR id = NEW.id)
      BEGIN SELECT RAISE(ABORT, 'the outbox only grows'); END;
    CREATE TRIGGER outbox_stays BEFORE DELETE ON outbox
      BEGIN SELECT RAISE(ABORT, 'the outbox only grows'); END;
    CREATE TRIGGER outbox_keeps_what_was_said
      BEFORE UPDATE OF number, id, channel, address, recipient, occasion, topic, message, written_at ON outbox
      BEGIN SELECT RAISE(ABORT, 'the outbox only grows'); END;
    CREATE TRIGGER outbox_keeps_what_was_answered BEFORE UPDATE ON outbox WHEN OLD.state <> 'waiting'
      BEGIN SELECT RAISE(ABORT, 'the outbox only grows'); END;
    """
}
