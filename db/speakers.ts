import type { Database } from 'better-sqlite3';
import type { Alias, Role } from '../contract/speaker-shapes.ts';
import type { Speaker, SpeakerRow } from '../contract/speakers.ts';
import { foldKey } from '../query/words/words.ts';
import { insertedId, type Json, parsed, record } from './record.ts';

/** A speaker's own columns, as they are written. */
export type SpeakerColumns = Omit<
  Speaker,
  'id' | 'uuid' | 'aliases' | 'roles' | 'quotes' | 'trashed'
>;
/** A role with its dates as sortable numbers; without `id` it is a new one. */
export type DatedRole = Omit<Role, 'id'> & {
  id?: number | undefined;
  startsDay: number | null;
  endsDay: number | null;
};

/** A role with whose it is. */
export type TitledRole = Pick<Role, 'title' | 'organisation'> & {
  speakerId: number;
  startsDay: number | null;
  endsDay: number | null;
};

type ListedRow = Omit<SpeakerRow, 'alike'> & { alike: Json<SpeakerRow['alike']> | null };

const COLUMNS = 'kind, display, given, family, particles, sort_name, native_name, wikidata, note';
const VALUES =
  '@kind, @display, @given, @family, @particles, @sortName, @nativeName, @wikidata, @note';

/** Live quotes of a speaker. */
const QUOTES = `(SELECT count(*) FROM attribution JOIN quote ON quote.id = quote_id
  WHERE speaker_id = speaker.id AND quote.trashed_at IS NULL)`;
/** The role held last, with its organisation. */
const ROLE = `(SELECT title || coalesce(', ' || organisation, '') FROM role
  WHERE speaker_id = speaker.id ORDER BY ends_day IS NOT NULL, coalesce(ends_day, starts_day) DESC, id DESC LIMIT 1)`;

/** Of an unnamed source, where it is quoted first. */
const QUOTED_IN = `(SELECT coalesce(container || ', ', '') || title
  FROM attribution JOIN attestation USING (quote_id) JOIN source ON source.id = source_id
  WHERE speaker.kind = 'unnamed' AND attribution.speaker_id = speaker.id
  ORDER BY attribution.id, attestation.position LIMIT 1)`;
/**
 * Another speaker with a name in common. Short names and nicknames are shared by different people,
 * and what an unnamed source is called is no name.
 */
const ALIKE = `(SELECT json_object('id', other.id, 'display', other.display)
  FROM alias AS mine
    CROSS JOIN alias AS theirs ON theirs.fold_key = mine.fold_key AND theirs.speaker_id <> speaker.id
    CROSS JOIN speaker AS other ON other.id = theirs.speaker_id
  WHERE mine.speaker_id = speaker.id AND speaker.kind <> 'unnamed' AND other.kind <> 'unnamed'
    AND mine.kind NOT IN ('short', 'nickname') AND theirs.kind NOT IN ('short', 'nickname')
    AND other.trashed_at IS NULL
  ORDER BY other.id LIMIT 1)`;

const GET = `
  SELECT json_object('id', id, 'uuid', uuid, 'kind', kind, 'display', display, 'given', given,
    'family', family, 'particles', particles, 'sortName', sort_name, 'nativeName', native_name,
    'wikidata', wikidata, 'note', note, 'quotes', ${QUOTES},
    'trashed', iif(trashed_at IS NULL, json('false'), json('true')),
    'aliases', json((SELECT json_group_array(json_object('form', form, 'language', language,
        'script', script, 'kind', kind) ORDER BY id) FROM alias WHERE speaker_id = speaker.id)),
    'roles', json((SELECT json_group_array(json_object('id', id, 'title', title,
        'organisation', organisation, 'startsOn', starts_on, 'endsOn', ends_on) ORDER BY id)
      FROM role WHERE speaker_id = speaker.id)))
  FROM speaker WHERE id = ?`;

/** Statements on `speaker`, `alias` and `role`. */
export function speakerStatements(db: Database) {
  const get = db.prepare<[id: number], Json<Speaker>>(GET).pluck();
  const all = db.prepare<[limit: number], ListedRow>(`
    SELECT id, display, kind, ${ROLE} AS role, ${QUOTED_IN} AS quotedIn, NULL AS matched,
      ${QUOTES} AS quotes, ${ALIKE} AS alike
    FROM speaker WHERE trashed_at IS NULL
    ORDER BY kind = 'unnamed', coalesce(sort_name, family, display) COLLATE NOCASE, id LIMIT ?`);
  // Every alias, the names among them, is compared by the beginnings of its words.
  const matching = db.prepare<{ key: string; limit: number }, ListedRow>(`
    SELECT speaker.id, display, speaker.kind, ${ROLE} AS role, ${QUOTED_IN} AS quotedIn,
      ${ALIKE} AS alike,
      iif(max(form = display), NULL, form) AS matched, ${QUOTES} AS quotes
    FROM alias JOIN speaker ON speaker.id = speaker_id
    WHERE trashed_at IS NULL AND instr(' ' || fold_key, ' ' || @key) > 0
    GROUP BY speaker.id
    ORDER BY min(instr(' ' || fold_key, ' ' || @key)), quotes DESC, display LIMIT @limit`);
  const named = db
    .prepare<{ key: string; name: string }, number>(
      `SELECT speaker.id FROM alias JOIN speaker ON speaker.id = speaker_id
       WHERE fold_key = @key AND (@key <> '' OR form = @name) AND trashed_at IS NULL AND speaker.kind <> 'unnamed' GROUP BY speaker.id
       ORDER BY ${QUOTES} DESC, speaker.id LIMIT 1`,
    )
    .pluck();
  const titled = db.prepare<[phrase: string], TitledRole>(
    `SELECT speaker_id AS speakerId, title, organisation, starts_day AS startsDay, ends_day AS endsDay
     FROM role JOIN speaker ON speaker.id = speaker_id
     WHERE trashed_at IS NULL AND instr(lower(?), lower(substr(title, 1, instr(title || ' ', ' ') - 1))) > 0
     ORDER BY role.id LIMIT 1000`,
  );
  const exists = db.prepare<[id: number], number>('SELECT 1 FROM speaker WHERE id = ?').pluck();
  const forms = db
    .prepare<[id: number], string>('SELECT form FROM alias WHERE speaker_id = ?')
    .pluck();
  const hasRole = db
    .prepare<[speakerId: number, roleId: number], number>(
      'SELECT 1 FROM role WHERE speaker_id = ? AND id = ?',
    )
    .pluck();
  const insert = db.prepare<SpeakerColumns & { uuid: string; now: number }>(
    `INSERT INTO speaker (uuid, ${COLUMNS}, added_at) VALUES (@uuid, ${VALUES}, @now)`,
  );
  const update = db.prepare<SpeakerColumns & { id: number }>(
    `UPDATE speaker SET (${COLUMNS}) = (${VALUES}) WHERE id = @id`,
  );
  const dropAliases = db.prepare<[number, string]>(
    'DELETE FROM alias WHERE speaker_id = ? AND form NOT IN (SELECT value FROM json_each(?))',
  );
  const putAlias = db.prepare<Alias & { speakerId: number; foldKey: string }>(`
    INSERT INTO alias (speaker_id, form, fold_key, language, script, kind)
    VALUES (@speakerId, @form, @foldKey, @language, @script, @kind)
    ON CONFLICT (speaker_id, form) DO UPDATE SET language = excluded.language,
      script = excluded.script, kind = excluded.kind
    WHERE (language, script, kind) IS NOT (excluded.language, excluded.script, excluded.kind)`);
  const dropRoles = db.prepare<[number, string]>(
    'DELETE FROM role WHERE speaker_id = ? AND id NOT IN (SELECT value FROM json_each(?))',
  );
  const putRole = db.prepare<Omit<DatedRole, 'id'> & { id: number | null; speakerId: number }>(`
    INSERT INTO role (id, speaker_id, title, organisation, starts_on, starts_day, ends_on, ends_day)
    VALUES (@id, @speakerId, @title, @organisation, @startsOn, @startsDay, @endsOn, @endsDay)
    ON CONFLICT (id) DO UPDATE SET title = excluded.title, organisation = excluded.organisation,
      starts_on = excluded.starts_on, starts_day = excluded.starts_day,
      ends_on = excluded.ends_on, ends_day = excluded.ends_day
    WHERE speaker_id = excluded.speaker_id`);
  const quoted = db
    .prepare<[ids: string], string>(
      `SELECT display FROM speaker JOIN json_each(?) AS wanted ON wanted.value = speaker.id
       WHERE EXISTS (SELECT 1 FROM attribution WHERE speaker_id = speaker.id) LIMIT 1`,
    )
    .pluck();

  return {
    get: (id: number): Speaker | null => record(get.get(id)),
    /** Type-ahead over names and aliases; all by sort name where no letter is typed. */
    list: (text: string, limit: number): SpeakerRow[] => {
      const key = foldKey(text);
      const rows = key === '' ? all.all(limit) : matching.all({ key, limit });
      return rows.map((row) => ({ ...row, alike: row.alike === null ? null : parsed(row.alike) }));
    },
    /**
     * The speaker who goes by this name, of several the most quoted; `null` for none. Never an
     * unnamed source: "one analyst" of two articles need not be one person. Names without letters,
     * such as emoji, are compared as they are.
     */
    byName: (name: string): number | null => named.get({ key: foldKey(name), name }) ?? null,
    /** Roles whose title begins with a word that a phrase has. */
    titledIn: (phrase: string): TitledRole[] => titled.all(phrase),
    exists: (id: number): boolean => exists.get(id) !== undefined,
    /** Every form of the speaker's name. */
    forms: (id: number): string[] => forms.all(id),
    hasRole: (id: number, roleId: number): boolean => hasRole.get(id, roleId) !== undefined,
    insert: (columns: SpeakerColumns, uuid: string, now: number): number =>
      insertedId(insert.run({ ...columns, uuid, now })),
    update: (id: number, columns: SpeakerColumns) => update.run({ ...columns, id }),
    setAliases: (speakerId: number, aliases: readonly Alias[]) => {
      dropAliases.run(speakerId, JSON.stringify(aliases.map(({ form }) => form)));
      for (const alias of aliases) {
        putAlias.run({ ...alias, speakerId, foldKey: foldKey(alias.form) });
      }
    },
    setRoles: (speakerId: number, roles: readonly DatedRole[]) => {
      dropRoles.run(speakerId, JSON.stringify(roles.flatMap(({ id }) => id ?? [])));
      for (const { id = null, ...role } of roles) putRole.run({ ...role, id, speakerId });
    },
    /** Name of one of these to whom a quote is attributed, also one in the trash. */
    quoted: (ids: readonly number[]): string | null => quoted.get(JSON.stringify(ids)) ?? null,
  };
}
