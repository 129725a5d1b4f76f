-- Search at a million quotes, and in the texts of the sources.

-- Full text of the stored texts, folded. It holds no text of its own (db/search/snapshots.ts).
CREATE VIRTUAL TABLE snapshot_text USING fts5 (
  text,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);

-- What filters and counts need to know of all quotes, as it was when the library was closed last
-- (db/search/columns/cache.ts). Gone as soon as something is written.
CREATE TABLE column_cache (
  id   INTEGER PRIMARY KEY CHECK (id = 1),
  head TEXT NOT NULL CHECK (json_valid(head)),
  data BLOB NOT NULL
) STRICT;
