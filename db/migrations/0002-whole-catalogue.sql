-- What the screens of the whole catalogue need beside the records of 0001.

-- Of a fuzzy match: how alike the wording and its passage in the snapshot are, 0 to 1.
ALTER TABLE attestation ADD COLUMN match_score REAL CHECK (match_score BETWEEN 0 AND 1);

-- Who put the wording into its language, where `translation_of` names the original.
ALTER TABLE quote ADD COLUMN translator TEXT;

-- The latest check of a quote, whichever was written down last.
DROP INDEX verification_by_quote;
CREATE INDEX verification_by_quote ON verification (quote_id, at, id);

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

-- What was removed of a record, for its history; of a quote see 0001.
CREATE INDEX change_removed_alias ON change (before ->> '$.speaker_id')
  WHERE action = 'remove' AND noun = 'alias';
CREATE INDEX change_removed_role ON change (before ->> '$.speaker_id')
  WHERE action = 'remove' AND noun = 'role';
CREATE INDEX change_removed_snapshot ON change (before ->> '$.source_id')
  WHERE action = 'remove' AND noun = 'snapshot';
CREATE INDEX change_removed_hop ON change (before ->> '$.attestation_id')
  WHERE action = 'remove' AND noun = 'hop';
CREATE INDEX change_removed_relation_from ON change (before ->> '$.from_quote')
  WHERE action = 'remove' AND noun = 'relation';
CREATE INDEX change_removed_relation_to ON change (before ->> '$.to_quote')
  WHERE action = 'remove' AND noun = 'relation';
CREATE INDEX change_removed_likeness ON change (before ->> '$.other_id')
  WHERE action = 'remove' AND noun = 'likeness';

-- Rows as they once were, to be looked through for a record that is deleted for good.
CREATE INDEX change_with_before ON change (noun) WHERE action <> 'add';
