-- Imports of very many quotes.

-- Rows that a step added one after another, as a range of ids in the place of a change for each.
CREATE TABLE added (
  id       INTEGER PRIMARY KEY,
  step_id  INTEGER NOT NULL REFERENCES step,
  noun     TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  last_id  INTEGER NOT NULL,
  CHECK (first_id <= last_id)
) STRICT;
CREATE UNIQUE INDEX added_by_step ON added (step_id, noun, first_id);
