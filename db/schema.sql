-- Version 10. Made from db/migrations by build/schema.ts; do not edit.

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  at     INTEGER NOT NULL,
  label  TEXT NOT NULL CHECK (label <> ''),
  mode   TEXT NOT NULL CHECK (mode IN ('do', 'undo', 'redo')),
  -- Of an undo or a redo: the step that it undid or did again.
  target INTEGER,
  -- Of a do: whether it stands, can be redone, or was overtaken by another.
  state  TEXT CHECK (state IN ('done', 'undone', 'overtaken')),
  -- Of a do: the latest step that carried it out or took it back.
  latest INTEGER,
  CHECK ((mode = 'do') = (state IS NOT NULL)),
  CHECK ((mode = 'do') = (target IS NULL))
) STRICT;

CREATE INDEX step_by_state ON step (state, id);

CREATE TABLE change (
  id      INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES step,
  noun    TEXT NOT NULL,
  row_id  INTEGER NOT NULL,
  action  TEXT NOT NULL CHECK (action IN ('add', 'edit', 'remove')),
  before  TEXT CHECK (before IS NULL OR json_valid(before)),
  CHECK ((action = 'add') = (before IS NULL))
) STRICT;

CREATE INDEX change_by_step ON change (step_id);

CREATE INDEX change_by_row ON change (noun, row_id, id);

CREATE INDEX change_removed_of_quote ON change (before ->> '$.quote_id') WHERE action = 'remove';

CREATE TABLE speaker (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid        TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  kind        TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'group', 'unnamed')),
  display     TEXT NOT NULL CHECK (display <> ''),
  given       TEXT, family TEXT, particles TEXT,
  sort_name   TEXT,
  native_name TEXT,
  wikidata    TEXT CHECK (wikidata GLOB 'Q[1-9]*'),
  note        TEXT NOT NULL DEFAULT '',
  added_at    INTEGER NOT NULL, trashed_at INTEGER
) STRICT;

CREATE INDEX speaker_by_display ON speaker (display);

CREATE TABLE alias (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  speaker_id INTEGER NOT NULL REFERENCES speaker ON DELETE CASCADE,
  form       TEXT NOT NULL CHECK (form <> ''),
  -- The form as it is compared: case, accents and marks folded (db/search/fold.ts).
  fold_key   TEXT NOT NULL,
  language   TEXT, script TEXT,
  kind       TEXT NOT NULL CHECK (kind IN ('spelling', 'native', 'short', 'nickname', 'former')),
  UNIQUE (speaker_id, form)
) STRICT;

CREATE INDEX alias_by_fold_key ON alias (fold_key);

CREATE TABLE role (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  speaker_id   INTEGER NOT NULL REFERENCES speaker ON DELETE CASCADE,
  title        TEXT NOT NULL CHECK (title <> ''),
  organisation TEXT,
  starts_on    TEXT, starts_day INTEGER,
  ends_on      TEXT, ends_day INTEGER,
  CHECK ((starts_on IS NULL) = (starts_day IS NULL)),
  CHECK ((ends_on IS NULL) = (ends_day IS NULL))
) STRICT;

CREATE INDEX role_by_speaker ON role (speaker_id);

CREATE TABLE source (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid           TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  -- CSL-JSON 1.0.2; the columns that follow it are what it says, for search and lists.
  csl            TEXT NOT NULL CHECK (json_valid(csl)),
  title          TEXT NOT NULL GENERATED ALWAYS AS (csl ->> '$.title') VIRTUAL,
  container      TEXT GENERATED ALWAYS AS (csl ->> '$."container-title"') VIRTUAL,
  url            TEXT GENERATED ALWAYS AS (csl ->> '$.URL') VIRTUAL,
  title_sentence TEXT, title_short TEXT,
  issued         TEXT, issued_day INTEGER,
  accessed       TEXT,
  medium         TEXT,
  archive_url    TEXT, archived_on TEXT,
  note           TEXT NOT NULL DEFAULT '',
  added_at       INTEGER NOT NULL, trashed_at INTEGER,
  CHECK (csl ->> '$.title' <> ''),
  CHECK (csl ->> '$.type' <> ''),
  CHECK ((issued IS NULL) = (issued_day IS NULL))
) STRICT;

CREATE TABLE snapshot (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid      TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  source_id INTEGER NOT NULL REFERENCES source ON DELETE RESTRICT,
  text      TEXT NOT NULL CHECK (text <> ''),
  -- Of the UTF-8 bytes of the text, in hexadecimal.
  sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
  -- Name of the file it came from, or "pasted".
  origin    TEXT NOT NULL,
  taken_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX snapshot_by_source ON snapshot (source_id);

CREATE TRIGGER snapshot_is_immutable BEFORE UPDATE ON snapshot
BEGIN SELECT raise(ABORT, 'a snapshot is never changed'); END;

CREATE TABLE event (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid     TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  name     TEXT NOT NULL CHECK (name <> ''), place TEXT,
  held_on  TEXT, held_day INTEGER,
  note     TEXT NOT NULL DEFAULT '',
  CHECK ((held_on IS NULL) = (held_day IS NULL))
) STRICT;

CREATE TABLE quote (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid           TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  text           TEXT NOT NULL CHECK (text <> ''),
  -- The wording in parts (said, omitted, inserted, sic, emphasis); NULL: all of it said.
  segments       TEXT CHECK (json_valid(segments)),
  language       TEXT,
  kind           TEXT NOT NULL CHECK (kind IN ('direct', 'mixed', 'indirect', 'paraphrase')),
  mode           TEXT CHECK (mode IN ('spoken', 'written', 'post')),
  said_on        TEXT, said_day INTEGER,
  event_id       INTEGER REFERENCES event ON DELETE RESTRICT,
  addressee      TEXT,
  translation_of INTEGER REFERENCES quote ON DELETE RESTRICT,
  note           TEXT NOT NULL DEFAULT '',
  added_at       INTEGER NOT NULL, edited_at INTEGER NOT NULL, trashed_at INTEGER, translator TEXT,
  CHECK ((said_on IS NULL) = (said_day IS NULL))
) STRICT;

CREATE INDEX quote_by_event ON quote (event_id) WHERE event_id IS NOT NULL;

CREATE INDEX quote_by_translation ON quote (translation_of) WHERE translation_of IS NOT NULL;

CREATE INDEX quote_in_trash ON quote (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE attribution (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  quote_id   INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE,
  speaker_id INTEGER NOT NULL REFERENCES speaker ON DELETE RESTRICT,
  role_id    INTEGER REFERENCES role ON DELETE SET NULL,
  position   INTEGER NOT NULL,
  basis      TEXT NOT NULL CHECK (basis IN ('named', 'pronoun', 'office', 'inferred')),
  certainty  REAL CHECK (certainty BETWEEN 0 AND 1),
  disputed   INTEGER NOT NULL DEFAULT 0 CHECK (disputed IN (0, 1)),
  UNIQUE (quote_id, speaker_id)
) STRICT;

CREATE INDEX attribution_by_speaker ON attribution (speaker_id);

CREATE INDEX attribution_by_role ON attribution (role_id) WHERE role_id IS NOT NULL;

CREATE TABLE attestation (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid          TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  quote_id      INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE,
  source_id     INTEGER NOT NULL REFERENCES source ON DELETE RESTRICT,
  snapshot_id   INTEGER REFERENCES snapshot ON DELETE RESTRICT,
  position      INTEGER NOT NULL,
  -- W3C Web Annotation, TextQuoteSelector: exact, prefix, suffix.
  exact         TEXT NOT NULL CHECK (exact <> ''),
  prefix        TEXT, suffix TEXT,
  -- [[start, end], ...] in the snapshot; more than one where the wording is cut in two.
  spans         TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(spans)),
  -- CSL locator label to value: {"page": "3", "paragraph": "6"}.
  locators      TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(locators)),
  cue           TEXT, cue_start INTEGER, cue_end INTEGER,
  mention       TEXT, mention_start INTEGER, mention_end INTEGER,
  match         TEXT NOT NULL DEFAULT 'unchecked'
                CHECK (match IN ('exact', 'normalised', 'fuzzy', 'missing', 'unchecked')), match_score REAL CHECK (match_score BETWEEN 0 AND 1),
  CHECK (snapshot_id IS NOT NULL OR spans = '[]')
) STRICT;

CREATE INDEX attestation_by_quote ON attestation (quote_id, position);

CREATE INDEX attestation_by_source ON attestation (source_id);

CREATE INDEX attestation_by_snapshot ON attestation (snapshot_id) WHERE snapshot_id IS NOT NULL;

CREATE TABLE hop (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  attestation_id INTEGER NOT NULL REFERENCES attestation ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  speaker_id     INTEGER REFERENCES speaker ON DELETE RESTRICT,
  name           TEXT NOT NULL CHECK (name <> ''),
  verb           TEXT,
  UNIQUE (attestation_id, position)
) STRICT;

CREATE INDEX hop_by_speaker ON hop (speaker_id) WHERE speaker_id IS NOT NULL;

CREATE TABLE relation (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid       TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  from_quote INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE,
  to_quote   INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE,
  kind       TEXT NOT NULL CHECK (kind IN ('denies', 'confirms', 'contradicts', 'responds to',
                                           'repeats', 'corrects', 'retracts', 'translates')),
  rationale  TEXT NOT NULL DEFAULT '',
  CHECK (from_quote <> to_quote),
  UNIQUE (from_quote, to_quote, kind)
) STRICT;

CREATE INDEX relation_by_to_quote ON relation (to_quote);

CREATE TABLE verification (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  quote_id INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE,
  status   TEXT NOT NULL CHECK (status IN ('unchecked', 'text matches source',
             'primary source found', 'disputed', 'misattributed', 'fabricated', 'retracted')),
  evidence TEXT NOT NULL DEFAULT '',
  at       INTEGER NOT NULL
) STRICT;

CREATE TRIGGER verification_is_append_only BEFORE UPDATE ON verification
BEGIN SELECT raise(ABORT, 'a verification is never changed, a new one is added'); END;

CREATE TABLE tag (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid     TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  name     TEXT NOT NULL CHECK (name <> ''),
  fold_key TEXT NOT NULL UNIQUE,
  colour   TEXT
) STRICT;

CREATE TABLE quote_tag (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  quote_id INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE,
  tag_id   INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
  UNIQUE (quote_id, tag_id)
) STRICT;

CREATE INDEX quote_tag_by_tag ON quote_tag (tag_id, quote_id);

CREATE TABLE collection (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid      TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  parent_id INTEGER REFERENCES collection ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  name      TEXT NOT NULL CHECK (name <> ''),
  -- A smart collection is a stored query.
  query     TEXT CHECK (json_valid(query))
) STRICT;

CREATE INDEX collection_by_parent ON collection (parent_id, position);

CREATE TABLE collection_quote (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  collection_id INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
  quote_id      INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  UNIQUE (collection_id, quote_id)
) STRICT;

CREATE INDEX collection_quote_by_quote ON collection_quote (quote_id);

CREATE TABLE capture (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id   INTEGER NOT NULL REFERENCES source ON DELETE RESTRICT,
  snapshot_id INTEGER NOT NULL REFERENCES snapshot ON DELETE RESTRICT,
  open        INTEGER NOT NULL DEFAULT 1 CHECK (open IN (0, 1)),
  notices     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(notices)),
  started_at  INTEGER NOT NULL
, left_out TEXT CHECK (left_out IS NULL OR json_valid(left_out)), pages TEXT CHECK (pages IS NULL OR json_valid(pages))) STRICT;

CREATE INDEX capture_by_source ON capture (source_id);

CREATE INDEX capture_by_snapshot ON capture (snapshot_id);

CREATE INDEX capture_open ON capture (started_at) WHERE open = 1;

CREATE TABLE proposal (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  capture_id    INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE,
  start         INTEGER NOT NULL, end INTEGER NOT NULL,
  type          TEXT NOT NULL CHECK (type IN ('direct', 'mixed', 'indirect')),
  cue_start     INTEGER, cue_end INTEGER,
  mention_start INTEGER, mention_end INTEGER,
  speaker       TEXT,
  speaker_id    INTEGER REFERENCES speaker ON DELETE SET NULL,
  confidence    REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  origin        TEXT NOT NULL CHECK (origin IN ('found', 'selected')),
  state         TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'kept', 'dropped')),
  quote_id      INTEGER REFERENCES quote ON DELETE SET NULL, by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)), was TEXT CHECK (was IS NULL OR json_valid(was)), reason TEXT CHECK (reason IS NULL OR json_valid(reason)), others TEXT CHECK (others IS NULL OR json_valid(others)), hops TEXT CHECK (hops IS NULL OR json_valid(hops)),
  CHECK (start < end)
) STRICT;

CREATE INDEX proposal_by_capture ON proposal (capture_id, start);

CREATE INDEX proposal_by_name ON proposal (capture_id, speaker);

CREATE INDEX proposal_by_speaker ON proposal (speaker_id) WHERE speaker_id IS NOT NULL;

CREATE INDEX proposal_by_quote ON proposal (quote_id) WHERE quote_id IS NOT NULL;

CREATE VIRTUAL TABLE quote_text USING fts5 (
  wording, speaker, source, note,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);

CREATE TABLE 'quote_text_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'quote_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'quote_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'quote_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE INDEX verification_by_quote ON verification (quote_id, at, id);

CREATE TABLE likeness (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  quote_id INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE,
  verdict  TEXT NOT NULL CHECK (verdict IN ('variant', 'apart')),
  CHECK (quote_id < other_id),
  UNIQUE (quote_id, other_id)
) STRICT;

CREATE INDEX likeness_by_other ON likeness (other_id);

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

CREATE INDEX change_with_before ON change (noun) WHERE action <> 'add';

CREATE VIRTUAL TABLE snapshot_text USING fts5 (
  text,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);

CREATE TABLE 'snapshot_text_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'snapshot_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'snapshot_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'snapshot_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE column_cache (
  id   INTEGER PRIMARY KEY CHECK (id = 1),
  head TEXT NOT NULL CHECK (json_valid(head)),
  data BLOB NOT NULL
) STRICT;

CREATE TABLE added (
  id       INTEGER PRIMARY KEY,
  step_id  INTEGER NOT NULL REFERENCES step,
  noun     TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  last_id  INTEGER NOT NULL,
  CHECK (first_id <= last_id)
) STRICT;

CREATE UNIQUE INDEX added_by_step ON added (step_id, noun, first_id);

CREATE INDEX snapshot_by_sha256 ON snapshot (sha256);

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

CREATE INDEX proposal_pending ON proposal (capture_id) WHERE state = 'pending';

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

CREATE TABLE kept_word (
  source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  -- A variable of CSL, type, note or titleSentence.
  field     TEXT NOT NULL,
  -- The first 16 bytes of the SHA-256 of what the file says.
  digest    BLOB NOT NULL CHECK (length(digest) = 16),
  PRIMARY KEY (source_id, field, digest)
) STRICT, WITHOUT ROWID;

