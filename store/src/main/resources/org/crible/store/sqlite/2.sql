-- Format 2: official reference numbers that lists share, and what persons judge.

-- Which parties carry, or carried in some issue, which official reference, on themselves or on a
-- sanction of theirs: the way from one list to the same party on another.
CREATE TABLE reference (
  rule  TEXT NOT NULL,
  value TEXT NOT NULL,
  party TEXT NOT NULL,
  PRIMARY KEY (rule, value, party)
) STRICT, WITHOUT ROWID;

CREATE INDEX reference_party ON reference (party);

-- A person's word on whether two are the same; the newest on a pair counts, none is ever changed.
CREATE TABLE judgement (
  id      INTEGER PRIMARY KEY,
  one     TEXT NOT NULL,
  other   TEXT NOT NULL,
  verdict TEXT NOT NULL,
  judge   TEXT NOT NULL,
  judged  TEXT NOT NULL,
  why     TEXT NOT NULL
) STRICT;

CREATE INDEX judgement_one ON judgement (one);
CREATE INDEX judgement_other ON judgement (other);

-- What the tables were made with: derived ones are made anew when that changes.
CREATE TABLE made_with (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
