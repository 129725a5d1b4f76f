-- What the screens of the whole catalogue need beside the records of 0001.

-- Of a fuzzy match: how alike the wording and its passage in the snapshot are, 0 to 1.
ALTER TABLE attestation ADD COLUMN match_score REAL CHECK (match_score BETWEEN 0 AND 1);

-- Who put the wording into its language, where `translation_of` names the original.
ALTER TABLE quote ADD COLUMN translator TEXT;

-- What was decided of two quotes that are alike: a variant of one another, or to be left apart.
CREATE TABLE likeness (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  quote_id INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE,
  verdict  TEXT NOT NULL CHECK (verdict IN ('variant', 'apart')),
  CHECK (quote_id < other_id),
  UNIQUE (quote_id, other_id)
) STRICT;
CREATE INDEX likeness_by_other ON likeness (other_id);
