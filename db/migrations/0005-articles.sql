-- Articles from files: the numbers of their paragraphs, and many taken in at once.

-- Where paragraphs begin in the snapshot that have no number, since they are not the article's own:
-- UTF-16 offsets, ascending. NULL: all are counted.
ALTER TABLE capture ADD COLUMN left_out TEXT CHECK (left_out IS NULL OR json_valid(left_out));
-- Where pages begin, each with what it is called. NULL: there are none.
ALTER TABLE capture ADD COLUMN pages TEXT CHECK (pages IS NULL OR json_valid(pages));

CREATE INDEX snapshot_by_sha256 ON snapshot (sha256);

-- Files that are taken in together. What became of them is a report and no part of the catalogue:
-- it is not undone, and goes when it is dismissed.
CREATE TABLE batch (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  -- Of the folder, or what was chosen in words.
  name      TEXT NOT NULL CHECK (name <> ''),
  begun_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE batch_file (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  batch_id   INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  -- Within the folder; never opened by it.
  path       TEXT NOT NULL CHECK (path <> ''),
  size       INTEGER NOT NULL,
  state      TEXT NOT NULL DEFAULT 'waiting'
    CHECK (state IN ('waiting', 'read', 'known', 'refused', 'cancelled')),
  -- Why it was refused, for the user.
  reason     TEXT,
  -- The capture that was made of it, or had been before; it may be gone by now.
  capture_id INTEGER,
  UNIQUE (batch_id, path)
) STRICT;
