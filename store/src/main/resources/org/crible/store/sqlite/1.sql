-- Format 1: issues of lists, kept as changes.

CREATE TABLE dataset (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE,
  title     TEXT NOT NULL,
  publisher TEXT NOT NULL,
  prefix    TEXT NOT NULL,
  country   TEXT,
  url       TEXT
) STRICT;

CREATE TABLE issue (
  id          INTEGER PRIMARY KEY,
  dataset     INTEGER NOT NULL REFERENCES dataset,
  list_date   TEXT NOT NULL,
  date_origin TEXT NOT NULL,
  format      TEXT NOT NULL,
  loaded_at   TEXT NOT NULL,
  parties     INTEGER NOT NULL,
  entities    INTEGER NOT NULL,
  statements  INTEGER NOT NULL,
  skipped     INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  UNIQUE (dataset, list_date)
) STRICT;

CREATE TABLE issue_file (
  issue    INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  sha256   TEXT NOT NULL,
  PRIMARY KEY (issue, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE skipped_row (
  issue    INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file     TEXT,
  line     INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  PRIMARY KEY (issue, position)
) STRICT, WITHOUT ROWID;

-- What was known of an issue whose place another content for the same list date took.
CREATE TABLE replaced_issue (
  id          INTEGER PRIMARY KEY,
  dataset     INTEGER NOT NULL REFERENCES dataset,
  list_date   TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  format      TEXT NOT NULL,
  loaded_at   TEXT NOT NULL,
  parties     INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  replaced_at TEXT NOT NULL
) STRICT;

-- One run of consecutive issues that say the same of an entity: from the list date of its first
-- issue up to, not including, the list date of the first issue that says otherwise.
CREATE TABLE version (
  entity       TEXT NOT NULL,
  dataset      INTEGER NOT NULL REFERENCES dataset,
  listed_from  TEXT NOT NULL,
  listed_until TEXT NOT NULL,
  party        INTEGER NOT NULL,
  digest       BLOB NOT NULL,
  content      INTEGER NOT NULL,
  -- For each statement, how many days before listed_from it was first seen; null: none before.
  seen         BLOB,
  PRIMARY KEY (entity, dataset, listed_from)
) STRICT, WITHOUT ROWID;

-- The statements, encoded; versions of one entity may share them.
CREATE TABLE content (
  id      INTEGER PRIMARY KEY,
  payload BLOB NOT NULL
) STRICT;

-- Which entities point, or pointed in some issue, at which: the way back from a party to its
-- sanctions and links.
CREATE TABLE link (
  target TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (target, source)
) STRICT, WITHOUT ROWID;
