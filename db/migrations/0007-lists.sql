-- Lists of citations that are kept: how they are laid out, and for some what is in them.

CREATE TABLE citation_list (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid     TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  name     TEXT NOT NULL CHECK (name <> ''),
  -- Style, language, order and so on, and the format it is handed over in.
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  -- Quotes by their uuid, headings between them; NULL where it is a preset for any quotes. It names
  -- them rather than refers to them, so that it outlives those that are deleted.
  content  TEXT CHECK (json_valid(content))
) STRICT;
