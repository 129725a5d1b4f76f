import type { Database } from 'better-sqlite3';
import { insertedId } from '../record.ts';

/** What can stand in a column. */
type Value = string | number | null;

/** The columns of tables that an archive fills, each with the name of what goes there. */
const COLUMNS = {
  speaker: {
    uuid: 'uuid',
    kind: 'kind',
    display: 'display',
    given: 'given',
    family: 'family',
    particles: 'particles',
    sort_name: 'sortName',
    native_name: 'nativeName',
    wikidata: 'wikidata',
    note: 'note',
    added_at: 'addedAt',
    trashed_at: 'trashedAt',
  },
  alias: {
    speaker_id: 'speakerId',
    form: 'form',
    fold_key: 'foldKey',
    language: 'language',
    script: 'script',
    kind: 'kind',
  },
  role: {
    speaker_id: 'speakerId',
    title: 'title',
    organisation: 'organisation',
    starts_on: 'startsOn',
    starts_day: 'startsDay',
    ends_on: 'endsOn',
    ends_day: 'endsDay',
  },
  event: {
    uuid: 'uuid',
    name: 'name',
    place: 'place',
    held_on: 'heldOn',
    held_day: 'heldDay',
    note: 'note',
  },
  source: {
    uuid: 'uuid',
    csl: 'csl',
    title_sentence: 'titleSentence',
    title_short: 'titleShort',
    issued: 'issued',
    issued_day: 'issuedDay',
    accessed: 'accessed',
    medium: 'medium',
    archive_url: 'archiveUrl',
    archived_on: 'archivedOn',
    note: 'note',
    added_at: 'addedAt',
    trashed_at: 'trashedAt',
  },
  snapshot: {
    uuid: 'uuid',
    source_id: 'sourceId',
    text: 'text',
    sha256: 'sha256',
    origin: 'origin',
    taken_at: 'takenAt',
  },
  tag: { uuid: 'uuid', name: 'name', fold_key: 'foldKey', colour: 'colour' },
  quote: {
    uuid: 'uuid',
    text: 'text',
    segments: 'segments',
    language: 'language',
    kind: 'kind',
    mode: 'mode',
    said_on: 'saidOn',
    said_day: 'saidDay',
    event_id: 'eventId',
    addressee: 'addressee',
    translation_of: 'originalId',
    translator: 'translator',
    note: 'note',
    added_at: 'addedAt',
    edited_at: 'editedAt',
    trashed_at: 'trashedAt',
  },
  attribution: {
    quote_id: 'quoteId',
    speaker_id: 'speakerId',
    role_id: 'roleId',
    position: 'position',
    basis: 'basis',
    certainty: 'certainty',
    disputed: 'disputed',
  },
  attestation: {
    uuid: 'uuid',
    quote_id: 'quoteId',
    source_id: 'sourceId',
    snapshot_id: 'snapshotId',
    position: 'position',
    exact: 'exact',
    prefix: 'prefix',
    suffix: 'suffix',
    spans: 'spans',
    locators: 'locators',
    cue: 'cue',
    cue_start: 'cueStart',
    cue_end: 'cueEnd',
    mention: 'mention',
    mention_start: 'mentionStart',
    mention_end: 'mentionEnd',
    match: 'match',
    match_score: 'matchScore',
  },
  hop: {
    attestation_id: 'attestationId',
    position: 'position',
    speaker_id: 'speakerId',
    name: 'name',
    verb: 'verb',
  },
  verification: { quote_id: 'quoteId', status: 'status', evidence: 'evidence', at: 'at' },
  quote_tag: { quote_id: 'quoteId', tag_id: 'tagId' },
  relation: {
    uuid: 'uuid',
    from_quote: 'fromId',
    to_quote: 'toId',
    kind: 'kind',
    rationale: 'rationale',
  },
  likeness: { quote_id: 'quoteId', other_id: 'otherId', verdict: 'verdict' },
  collection: {
    uuid: 'uuid',
    parent_id: 'parentId',
    position: 'position',
    name: 'name',
    query: 'query',
  },
  collection_quote: { collection_id: 'collectionId', quote_id: 'quoteId', position: 'position' },
  csl_style: {
    uuid: 'uuid',
    title: 'title',
    format: 'format',
    locale: 'locale',
    content: 'content',
  },
  citation_list: { uuid: 'uuid', name: 'name', settings: 'settings', content: 'content' },
  capture: {
    source_id: 'sourceId',
    snapshot_id: 'snapshotId',
    open: 'open',
    notices: 'notices',
    started_at: 'startedAt',
    left_out: 'leftOut',
    pages: 'pages',
  },
  proposal: {
    capture_id: 'captureId',
    start: 'start',
    end: 'end',
    type: 'type',
    cue_start: 'cueStart',
    cue_end: 'cueEnd',
    mention_start: 'mentionStart',
    mention_end: 'mentionEnd',
    speaker: 'name',
    speaker_id: 'speakerId',
    confidence: 'confidence',
    origin: 'origin',
    state: 'state',
    quote_id: 'quoteId',
    by_hand: 'byHand',
    was: 'was',
    reason: 'reason',
    others: 'others',
    hops: 'hops',
  },
} as const satisfies Record<string, Record<string, string>>;

export type FilledTable = keyof typeof COLUMNS;
/** A row of a table, by the names of what goes into its columns. */
export type NewRow<T extends FilledTable> = Record<
  Extract<(typeof COLUMNS)[T][keyof (typeof COLUMNS)[T]], string>,
  Value
>;

/** Writes whole rows of the tables that an archive fills. */
export function rowWriter(db: Database) {
  const statements = new Map<FilledTable, ReturnType<typeof statementsOf>>();
  const statementsOf = (table: FilledTable) => {
    const columns: Record<string, string> = COLUMNS[table];
    const names = Object.keys(columns).join(', ');
    const values = Object.values(columns)
      .map((name) => `@${name}`)
      .join(', ');
    return {
      insert: db.prepare(`INSERT INTO ${table} (${names}) VALUES (${values})`),
      update: db.prepare(`UPDATE ${table} SET (${names}) = (${values}) WHERE id = @id`),
    };
  };
  const of = (table: FilledTable) => {
    const known = statements.get(table) ?? statementsOf(table);
    statements.set(table, known);
    return known;
  };
  return {
    /** Adds a row; answers its id. What else the object has is left out. */
    insert: <T extends FilledTable>(table: T, row: NewRow<T>): number =>
      insertedId(of(table).insert.run(row)),
    update: <T extends FilledTable>(table: T, id: number, row: NewRow<T>) =>
      of(table).update.run({ ...row, id }),
  };
}
