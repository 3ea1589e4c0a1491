-- Format 3: what a judgement on a customer rested on, and what was erased.

-- Older judgements have none: nobody knows on which facts they rest, so they silence nothing.
CREATE TABLE judgement_fact (
  judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
  side      TEXT NOT NULL,
  property  TEXT NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (judgement, side, property, value)
) STRICT, WITHOUT ROWID;

-- That judgements were erased, by whom and when; not whom they were about.
CREATE TABLE erasure (
  id         INTEGER PRIMARY KEY,
  erased_at  TEXT NOT NULL,
  erased_by  TEXT NOT NULL,
  judgements INTEGER NOT NULL
) STRICT;
