-- What bibliographies say of sources otherwise than the library, where its word was kept: so that the
-- same file says nothing new a second time. It is no part of the catalogue, and has no history.

CREATE TABLE kept_word (
  source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  -- A variable of CSL, type, note or titleSentence.
  field     TEXT NOT NULL,
  -- The first 16 bytes of the SHA-256 of what the file says.
  digest    BLOB NOT NULL CHECK (length(digest) = 16),
  PRIMARY KEY (source_id, field, digest)
) STRICT, WITHOUT ROWID;
