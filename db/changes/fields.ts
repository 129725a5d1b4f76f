import { queryInWords } from './query-in-words.ts';

/** A row of any table, as the log keeps it. */
export type Row = Record<string, string | number | null>;

/** A field as users know it. */
export interface Field {
  /** The column that tells it. A part of CSL-JSON is written `csl.title`. */
  name: string;
  label: string;
  /** Columns that follow from it, and are restored with it. */
  with?: readonly string[];
  /** Where the column names another record: its table, and the column that tells it. */
  of?: readonly [table: string, column: string];
  /** Makes sense only with others, so that it comes back with the whole record alone. */
  onlyWhole?: true;
}

/** A table whose rows have a history. */
interface Told {
  /** What one row is, before the field in `by`. */
  word: string;
  /** The field whose value names a row among its like. */
  by?: string;
  fields: readonly Field[];
  /** Why a row of this kind is never made what it was. */
  fixed?: string;
}

const note: Field = { name: 'note', label: 'Note' };
const ANCHOR = ['prefix', 'suffix', 'spans', 'match', 'match_score'];

/** What the rows of each table, and their columns, are to a reader of the history. */
export const TOLD: Readonly<Record<string, Told>> = {
  quote: {
    word: 'Quote',
    fields: [
      { name: 'text', label: 'Wording', with: ['segments'] },
      { name: 'segments', label: 'Parts of the wording', with: ['text'] },
      { name: 'kind', label: 'Kind' },
      { name: 'mode', label: 'Channel' },
      { name: 'language', label: 'Language' },
      { name: 'said_on', label: 'Said on', with: ['said_day'] },
      { name: 'event_id', label: 'Event', of: ['event', 'name'] },
      { name: 'addressee', label: 'To whom' },
      { name: 'translation_of', label: 'Translation of', of: ['quote', 'text'] },
      { name: 'translator', label: 'Translated by' },
      note,
    ],
  },
  attribution: {
    word: 'Said by',
    by: 'speaker_id',
    fields: [
      { name: 'speaker_id', label: 'Speaker', of: ['speaker', 'display'], onlyWhole: true },
      { name: 'role_id', label: 'Role', of: ['role', 'title'] },
      { name: 'basis', label: 'Known' },
      { name: 'certainty', label: 'How sure' },
      { name: 'disputed', label: 'Disputed' },
    ],
  },
  attestation: {
    word: 'Place in',
    by: 'source_id',
    fields: [
      { name: 'source_id', label: 'Source', of: ['source', 'title'], onlyWhole: true },
      { name: 'exact', label: 'Wording in the source', with: ANCHOR },
      { name: 'match', label: 'Agreement with the stored text', onlyWhole: true },
      { name: 'locators', label: 'Place' },
      { name: 'cue', label: 'Cue', with: ['cue_start', 'cue_end'] },
      { name: 'mention', label: 'Named as', with: ['mention_start', 'mention_end'] },
    ],
  },
  hop: {
    word: 'Passed on by',
    by: 'name',
    fields: [
      { name: 'name', label: 'Name', with: ['speaker_id'] },
      { name: 'verb', label: 'Verb' },
    ],
  },
  relation: {
    word: 'Relation to',
    by: 'to_quote',
    fields: [
      { name: 'from_quote', label: 'Quote', of: ['quote', 'text'], onlyWhole: true },
      { name: 'kind', label: 'Relation' },
      { name: 'to_quote', label: 'Other quote', of: ['quote', 'text'], onlyWhole: true },
      { name: 'rationale', label: 'Rationale' },
    ],
  },
  likeness: {
    word: 'Likeness to',
    by: 'other_id',
    fields: [
      { name: 'quote_id', label: 'Quote', of: ['quote', 'text'], onlyWhole: true },
      { name: 'verdict', label: 'Alike' },
      { name: 'other_id', label: 'Other quote', of: ['quote', 'text'], onlyWhole: true },
    ],
  },
  verification: {
    word: 'Verification',
    fields: [
      { name: 'status', label: 'Status' },
      { name: 'evidence', label: 'Evidence' },
    ],
    fixed: 'A verification is never changed; a new one is added.',
  },
  quote_tag: {
    word: 'Tag',
    by: 'tag_id',
    fields: [{ name: 'tag_id', label: 'Tag', of: ['tag', 'name'], onlyWhole: true }],
  },
  collection_quote: {
    word: 'Collection',
    by: 'collection_id',
    fields: [
      { name: 'collection_id', label: 'Collection', of: ['collection', 'name'], onlyWhole: true },
    ],
  },
  speaker: {
    word: 'Speaker',
    fields: [
      { name: 'kind', label: 'Kind' },
      { name: 'display', label: 'Name' },
      { name: 'given', label: 'Given names' },
      { name: 'family', label: 'Family name' },
      { name: 'particles', label: 'Particles' },
      { name: 'sort_name', label: 'Sorted under' },
      { name: 'native_name', label: 'Name in own script' },
      { name: 'wikidata', label: 'Wikidata' },
      note,
    ],
  },
  alias: {
    word: 'Name',
    by: 'form',
    fields: [
      { name: 'form', label: 'Form', with: ['fold_key'] },
      { name: 'language', label: 'Language' },
      { name: 'script', label: 'Script' },
      { name: 'kind', label: 'Kind' },
    ],
  },
  role: {
    word: 'Role',
    by: 'title',
    fields: [
      { name: 'title', label: 'Title' },
      { name: 'organisation', label: 'Organisation' },
      { name: 'starts_on', label: 'From', with: ['starts_day'] },
      { name: 'ends_on', label: 'To', with: ['ends_day'] },
    ],
  },
  source: {
    word: 'Source',
    fields: [
      { name: 'csl.type', label: 'Type' },
      { name: 'csl.title', label: 'Title' },
      { name: 'title_sentence', label: 'Title in sentence case' },
      { name: 'title_short', label: 'Short title', with: ['csl.title-short'] },
      { name: 'csl.container-title', label: 'Newspaper, site, journal or book' },
      { name: 'csl.author', label: 'Authors' },
      { name: 'csl.publisher', label: 'Publisher' },
      { name: 'csl.publisher-place', label: 'Place' },
      { name: 'issued', label: 'Published', with: ['issued_day', 'csl.issued'] },
      { name: 'accessed', label: 'Read on', with: ['csl.accessed'] },
      { name: 'csl.URL', label: 'Address' },
      { name: 'csl.language', label: 'Language' },
      { name: 'medium', label: 'Medium' },
      { name: 'archive_url', label: 'Archived copy' },
      { name: 'archived_on', label: 'Archived on' },
      note,
    ],
  },
  snapshot: {
    word: 'Stored text from',
    by: 'origin',
    fields: [{ name: 'origin', label: 'From' }],
    fixed: 'A stored text is never changed.',
  },
  tag: {
    word: 'Tag',
    fields: [
      { name: 'name', label: 'Name', with: ['fold_key'] },
      { name: 'colour', label: 'Colour' },
    ],
  },
  collection: {
    word: 'Collection',
    fields: [
      { name: 'name', label: 'Name' },
      { name: 'parent_id', label: 'Inside', of: ['collection', 'name'] },
      { name: 'query', label: 'Search' },
    ],
  },
  event: {
    word: 'Event',
    fields: [
      { name: 'name', label: 'Name' },
      { name: 'place', label: 'Place' },
      { name: 'held_on', label: 'Held on', with: ['held_day'] },
      note,
    ],
  },
};

/**
 * Columns that stay as they are when a record is made what it was: what it is and when that began,
 * whether it is in the trash, and where it stands in an order.
 */
export const STAYS: ReadonlySet<string> = new Set([
  'id',
  'uuid',
  'added_at',
  'edited_at',
  'trashed_at',
  'position',
]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of CSL-JSON as a reader takes it in: names one after another. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map((part) => inWords(part)).join('; ');
  if (!isObject(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const { family, given, literal } = value;
  return [literal, given, family].filter((part) => typeof part === 'string').join(' ');
}

const parsedJson = (text: Row[string] | undefined): unknown =>
  typeof text === 'string' ? JSON.parse(text) : null;

/** The value of a field or column in a row; parts of CSL-JSON as they stand there. */
export function valueIn(row: Row, name: string): unknown {
  if (!name.startsWith('csl.')) return row[name] ?? null;
  const csl = parsedJson(row['csl']);
  return isObject(csl) ? (csl[name.slice(4)] ?? null) : null;
}

/** Puts the value that a column has in `from` into `row`. */
export function copyColumn(row: Row, from: Row, name: string): void {
  if (!name.startsWith('csl.')) {
    row[name] = from[name] ?? null;
    return;
  }
  const csl = parsedJson(row['csl']);
  const value = valueIn(from, name);
  const changed: Record<string, unknown> = { ...(isObject(csl) ? csl : {}) };
  delete changed[name.slice(4)];
  row['csl'] = JSON.stringify(value === null ? changed : { ...changed, [name.slice(4)]: value });
}

/** What is told of a value where it does not name another record; `null` for none. */
export function told(row: Row, name: string): string | null {
  const value = valueIn(row, name);
  if (value === null || value === '' || value === '{}') return null;
  if (name === 'certainty') return `${Math.round(Number(value) * 100)} %`;
  if (name === 'disputed') return value === 1 ? 'yes' : 'no';
  if (name === 'locators') {
    const places = Object.entries(parsedJson(row['locators']) ?? {});
    return places.map(([place, at]) => `${place} ${inWords(at)}`).join(', ');
  }
  if (name === 'query') return queryInWords(parsedJson(row['query']));
  if (name === 'segments') return partsInWords(parsedJson(row['segments']));
  return inWords(value);
}

/** `said, omitted, said`: the kinds of the parts of a wording in their order. */
function partsInWords(segments: unknown): string {
  if (!Array.isArray(segments)) return '';
  const kinds = segments.map((part: unknown) => (isObject(part) ? Object.values(part)[0] : part));
  return kinds.map((kind) => (typeof kind === 'string' ? kind : '')).join(', ');
}
