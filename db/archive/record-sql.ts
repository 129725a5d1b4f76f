import type { ArchivedKind } from '../../contract/archive/records.ts';

/** How the records of a kind are read, each as one JSON object (see contract/archive/records.ts). */
interface KindSql {
  table: string;
  /** The object of a row. */
  json: string;
  /** Row ids in the order of the archive. */
  order: string;
  /** Which rows an archive has of the quotes in `temp.archived_quote`; `null` for none. */
  chosen: string | null;
}

const uuidOf = (table: string, id: string) => `(SELECT uuid FROM ${table} WHERE id = ${id})`;
const bool = (column: string) => `iif(${column}, json('true'), json('false'))`;
const span = (name: string) =>
  `iif(${name}_start IS NULL, NULL, json_array(${name}_start, ${name}_end))`;
const array = (object: string, from: string) =>
  `json((SELECT json_group_array(${object}) FROM (${from})))`;

const CHOSEN = '(SELECT id FROM temp.archived_quote)';
const PLACES = `FROM attestation WHERE quote_id IN ${CHOSEN}`;

const ROLE = `json_object('title', title, 'organisation', organisation, 'startsOn', starts_on,
  'endsOn', ends_on)`;

const SPEAKER = `json_object('uuid', uuid, 'kind', kind, 'display', display, 'given', given,
  'family', family, 'particles', particles, 'sortName', sort_name, 'nativeName', native_name,
  'wikidata', wikidata, 'note', note, 'addedAt', added_at, 'trashedAt', trashed_at,
  'aliases', ${array(
    `json_object('form', form, 'language', language, 'script', script, 'kind', kind)`,
    'SELECT * FROM alias WHERE speaker_id = speaker.id ORDER BY id',
  )},
  'roles', ${array(ROLE, 'SELECT * FROM role WHERE speaker_id = speaker.id ORDER BY id')})`;

const SOURCE = `json_object('uuid', uuid, 'csl', json(csl), 'titleSentence', title_sentence,
  'titleShort', title_short, 'issued', issued, 'accessed', accessed, 'medium', medium,
  'archiveUrl', archive_url, 'archivedOn', archived_on, 'note', note, 'addedAt', added_at,
  'trashedAt', trashed_at)`;

const ATTRIBUTIONS = array(
  `json_object('speaker', ${uuidOf('speaker', 'speaker_id')},
    'role', json((SELECT ${ROLE} FROM role WHERE id = role_id)), 'position', position,
    'basis', basis, 'certainty', certainty, 'disputed', ${bool('disputed')})`,
  'SELECT * FROM attribution WHERE quote_id = quote.id ORDER BY position, id',
);

const HOPS = array(
  `json_object('position', position, 'speaker', ${uuidOf('speaker', 'speaker_id')}, 'name', name,
    'verb', verb)`,
  'SELECT * FROM hop WHERE attestation_id = place.id ORDER BY position',
);

const ATTESTATIONS = `json((SELECT json_group_array(json_object('uuid', uuid,
    'source', ${uuidOf('source', 'source_id')}, 'snapshot', ${uuidOf('snapshot', 'snapshot_id')},
    'position', position, 'exact', exact, 'prefix', prefix, 'suffix', suffix,
    'spans', json(spans), 'locators', json(locators), 'cue', cue, 'cueSpan', ${span('cue')},
    'mention', mention, 'mentionSpan', ${span('mention')}, 'match', match,
    'matchScore', match_score, 'hops', ${HOPS}))
  FROM (SELECT * FROM attestation WHERE quote_id = quote.id ORDER BY position, id) AS place))`;

const QUOTE = `json_object('uuid', uuid, 'text', text, 'segments', json(segments),
  'language', language, 'kind', kind, 'mode', mode, 'saidOn', said_on,
  'event', ${uuidOf('event', 'event_id')}, 'addressee', addressee,
  'translationOf', (SELECT uuid FROM quote AS original WHERE id = quote.translation_of),
  'translator', translator, 'note', note, 'addedAt', added_at, 'editedAt', edited_at,
  'trashedAt', trashed_at, 'attributions', ${ATTRIBUTIONS}, 'attestations', ${ATTESTATIONS},
  'verifications', ${array(
    `json_object('status', status, 'evidence', evidence, 'at', at)`,
    'SELECT * FROM verification WHERE quote_id = quote.id ORDER BY at, id',
  )},
  'tags', ${array(
    'uuid',
    `SELECT tag.uuid FROM quote_tag JOIN tag ON tag.id = tag_id WHERE quote_id = quote.id
     ORDER BY tag.uuid`,
  )})`;

const PROPOSALS = array(
  `json_object('start', start, 'end', end, 'type', type, 'cue', ${span('cue')},
    'mention', ${span('mention')}, 'name', speaker, 'speaker', ${uuidOf('speaker', 'speaker_id')},
    'confidence', confidence, 'origin', origin, 'state', state,
    'quote', ${uuidOf('quote', 'quote_id')}, 'byHand', ${bool('by_hand')},
    'was', json_insert(was, '$.others', json('[]'), '$.hops', json('[]')),
    'reason', json(reason), 'others', json(coalesce(others, '[]')),
    'hops', json(coalesce(hops, '[]')))`,
  'SELECT * FROM proposal WHERE capture_id = capture.id ORDER BY id',
);

/** The smaller and the greater UUID of the two quotes of a likeness. */
const [LESS, MORE] = ['min', 'max'].map(
  (which) => `${which}(${uuidOf('quote', 'quote_id')}, ${uuidOf('quote', 'other_id')})`,
);

const named = (table: string, json: string, chosen: string): KindSql => ({
  table,
  json,
  order: `SELECT id FROM ${table} ORDER BY uuid`,
  chosen,
});

/** How each kind is read. */
export const RECORD_SQL: Readonly<Record<ArchivedKind, KindSql>> = {
  speakers: named(
    'speaker',
    SPEAKER,
    `SELECT speaker_id FROM attribution WHERE quote_id IN ${CHOSEN}
     UNION SELECT speaker_id FROM hop WHERE attestation_id IN (SELECT id ${PLACES})`,
  ),
  events: named(
    'event',
    `json_object('uuid', uuid, 'name', name, 'place', place, 'heldOn', held_on, 'note', note)`,
    `SELECT event_id FROM quote WHERE id IN ${CHOSEN}`,
  ),
  sources: named('source', SOURCE, `SELECT source_id ${PLACES}`),
  snapshots: named(
    'snapshot',
    `json_object('uuid', uuid, 'source', ${uuidOf('source', 'source_id')}, 'sha256', sha256,
      'origin', origin, 'takenAt', taken_at)`,
    `SELECT snapshot_id ${PLACES}`,
  ),
  tags: named(
    'tag',
    `json_object('uuid', uuid, 'name', name, 'colour', colour)`,
    `SELECT tag_id FROM quote_tag WHERE quote_id IN ${CHOSEN}`,
  ),
  quotes: named('quote', QUOTE, 'SELECT id FROM temp.archived_quote'),
  relations: named(
    'relation',
    `json_object('uuid', uuid, 'from', ${uuidOf('quote', 'from_quote')},
      'to', ${uuidOf('quote', 'to_quote')}, 'kind', kind, 'rationale', rationale)`,
    `SELECT id FROM relation WHERE from_quote IN ${CHOSEN} AND to_quote IN ${CHOSEN}`,
  ),
  likenesses: {
    table: 'likeness',
    json: `json_object('quote', ${LESS}, 'other', ${MORE}, 'verdict', verdict)`,
    order: `SELECT id FROM likeness ORDER BY ${LESS}, ${MORE}`,
    chosen: `SELECT id FROM likeness WHERE quote_id IN ${CHOSEN} AND other_id IN ${CHOSEN}`,
  },
  collections: named(
    'collection',
    `json_object('uuid', uuid,
      'parent', (SELECT uuid FROM collection AS parent WHERE id = collection.parent_id),
      'position', position, 'name', name, 'query', json(query))`,
    `WITH RECURSIVE above (id) AS (
       SELECT collection_id FROM collection_quote WHERE quote_id IN ${CHOSEN}
       UNION SELECT parent_id FROM collection JOIN above USING (id) WHERE parent_id IS NOT NULL)
     SELECT id FROM above`,
  ),
  memberships: {
    table: 'collection_quote',
    json: `json_object('collection', ${uuidOf('collection', 'collection_id')},
      'quote', ${uuidOf('quote', 'quote_id')}, 'position', position)`,
    order: `SELECT collection_quote.id FROM collection_quote
      JOIN collection ON collection.id = collection_id JOIN quote ON quote.id = quote_id
      ORDER BY collection.uuid, collection_quote.position, quote.uuid`,
    chosen: `SELECT id FROM collection_quote WHERE quote_id IN ${CHOSEN}`,
  },
  reviews: {
    table: 'capture',
    json: `json_object('snapshot', ${uuidOf('snapshot', 'snapshot_id')},
      'source', ${uuidOf('source', 'source_id')}, 'open', ${bool('open')},
      'startedAt', started_at, 'notices', json(notices), 'leftOut', json(left_out),
      'pages', json(pages), 'proposals', ${PROPOSALS})`,
    order: `SELECT capture.id FROM capture JOIN snapshot ON snapshot.id = snapshot_id
      ORDER BY snapshot.uuid, started_at, capture.id`,
    chosen: null,
  },
  styles: {
    table: 'csl_style',
    json: `json_object('uuid', uuid, 'title', title, 'format', format, 'locale', locale,
      'content', content)`,
    order: 'SELECT id FROM csl_style ORDER BY uuid',
    chosen: null,
  },
  lists: {
    table: 'citation_list',
    json: `json_object('uuid', uuid, 'name', name, 'settings', json(settings),
      'content', json(content))`,
    order: 'SELECT id FROM citation_list ORDER BY uuid',
    chosen: null,
  },
};
