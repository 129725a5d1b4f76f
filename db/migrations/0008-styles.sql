-- Citation styles of the user's own: files of the Citation Style Language.

CREATE TABLE csl_style (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid    TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  title   TEXT NOT NULL CHECK (title <> ''),
  -- How it cites and in what locale, as its file says.
  format  TEXT,
  locale  TEXT,
  -- The file.
  content TEXT NOT NULL CHECK (length(content) <= 1000000)
) STRICT;
