import { QuoteQuery } from '../../../contract/search.ts';
import { readRealDate } from '../../../contract/written-date.ts';

/** Filters that name records by id. */
export type RecordFilter = 'speakers' | 'sources' | 'tags' | 'collections';

/** A search that a link holds, with the names of the records that it means. */
export interface SearchLink {
  query: QuoteQuery;
  /** What the link calls the records of its filters, by their ids. */
  names: Record<RecordFilter, ReadonlyMap<number, string>>;
}

/** Longest link that is read, in UTF-16 code units. */
const LONGEST_LINK = 50_000;
/** So much of a name is written: enough to know the record by. */
const LONGEST_NAME = 60;

/** What stands before the parameters: `dixit://search`. */
const BEGIN = /^dixit:\/\/search\/?(?:\?|$)/iu;

const RECORDS: Record<string, RecordFilter> = {
  speaker: 'speakers',
  source: 'sources',
  tag: 'tags',
  collection: 'collections',
};
const VALUES = {
  role: 'roles',
  outlet: 'outlets',
  kind: 'kinds',
  language: 'languages',
  verification: 'statuses',
} as const;
/** Each of these stands in a link once. */
const SINGLE = ['q', 'order', 'from', 'to', 'answer', 'answer-by', 'answer-to'] as const;
const KNOWN: ReadonlySet<string> = new Set([
  ...SINGLE,
  ...Object.keys(RECORDS),
  ...Object.keys(VALUES),
]);

/** A name as a link has it. */
export function nameInLink(name: string): string {
  return Array.from(name.trim().replace(/\s+/gu, ' ').toWellFormed())
    .slice(0, LONGEST_NAME)
    .join('')
    .trim();
}

/** Letters and digits of any script stay readable; all else that could end or split a link goes. */
function encode(value: string): string {
  return value
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}\-._~:,/@' ]/gu, (sign) =>
      // What has no other form, such as * and (, has this one.
      encodeURIComponent(sign).replace(
        /^[!*()]$/u,
        (plain) => `%${plain.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .replaceAll(' ', '+');
}

/** `12 Sergei Lavrov`: the id of a record, and for readers its name. */
const withName = (id: number, name: string | undefined) =>
  name === undefined ? String(id) : `${id} ${nameInLink(name)}`.trim();

/**
 * A search as a link: `dixit://search?q=drone&order=best&speaker=12+Sergei+Lavrov`.
 *
 * @param nameOf - What a record is called; `undefined` where that is not known.
 */
export function writeSearchLink(
  { text, filters, order }: QuoteQuery,
  nameOf: (filter: RecordFilter, id: number) => string | undefined = () => undefined,
): string {
  const { saidFrom, saidTo, answers } = filters;
  const speaker = (id: number) => withName(id, nameOf('speakers', id));
  const parameters: [key: string, value: string | null][] = [
    ['q', text.trim() === '' ? null : text.trim()],
    ...Object.entries(RECORDS).flatMap(([key, filter]) =>
      filters[filter].map((id): [string, string] => [key, withName(id, nameOf(filter, id))]),
    ),
    ...Object.entries(VALUES).flatMap(([key, filter]) =>
      filters[filter].map((value): [string, string] => [key, value]),
    ),
    ['from', saidFrom],
    ['to', saidTo],
    ['answer', answers && answers.kind],
    ['answer-by', answers && speaker(answers.by)],
    ['answer-to', answers && speaker(answers.to)],
    ['order', order],
  ];
  const written = parameters.flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${encode(value)}`],
  );
  return `dixit://search?${written.join('&')}`;
}

/** Whether a text is meant as a link to Dixit, whatever it says. */
export function isDixitLink(text: string): boolean {
  return /^\s*dixit:/iu.test(text);
}

/** `12 Sergei Lavrov` taken apart; `null` where no id stands first. */
function readRecord(value: string): { id: number; name: string | null } | null {
  const groups = /^(?<id>\d{1,15})(?: (?<name>.+))?$/su.exec(value)?.groups;
  return groups ? { id: Number(groups['id']), name: groups['name'] ?? null } : null;
}

const isDate = (written: string | null) => written === null || 'edtf' in readRealDate(written);

/**
 * Reads a link to a search, which anybody may have written.
 *
 * @returns `null` for what is no such link, and for one that says more than is understood: a search
 *   that is less narrow than it was meant would answer something else.
 */
export function readSearchLink(text: string): SearchLink | null {
  const link = text.trim();
  if (link.length > LONGEST_LINK || !BEGIN.test(link) || /[\s\p{Cc}]/u.test(link)) return null;
  const parameters = new URLSearchParams(link.replace(BEGIN, '').replace(/#.*$/su, ''));
  const keys = [...parameters.keys()];
  if (keys.some((key) => !KNOWN.has(key))) return null;
  if (SINGLE.some((key) => keys.indexOf(key) !== keys.lastIndexOf(key))) return null;

  const names: Record<RecordFilter, Map<number, string>> = {
    speakers: new Map(),
    sources: new Map(),
    tags: new Map(),
    collections: new Map(),
  };
  const filters: Record<string, unknown> = {};
  const record = (filter: RecordFilter, value: string | null) => {
    const read = value === null ? null : readRecord(value);
    if (read?.name) names[filter].set(read.id, read.name);
    return read?.id ?? Number.NaN;
  };
  for (const [key, filter] of Object.entries(RECORDS)) {
    filters[filter] = parameters.getAll(key).map((value) => record(filter, value));
  }
  for (const [key, filter] of Object.entries(VALUES)) filters[filter] = parameters.getAll(key);
  filters['saidFrom'] = parameters.get('from');
  filters['saidTo'] = parameters.get('to');
  if (keys.some((key) => key.startsWith('answer'))) {
    filters['answers'] = {
      by: record('speakers', parameters.get('answer-by')),
      kind: parameters.get('answer'),
      to: record('speakers', parameters.get('answer-to')),
    };
  }
  const order = parameters.get('order') ?? undefined;
  const { data } = QuoteQuery.safeParse({ text: parameters.get('q') ?? '', filters, order });
  if (!data || !isDate(data.filters.saidFrom) || !isDate(data.filters.saidTo)) return null;
  return { query: data, names };
}
