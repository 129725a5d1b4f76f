import { CslDate, CslName } from '../../contract/csl.ts';
import { readDate as readDateWords } from './dates.ts';

/** Variables that are names, by CSL 1.0.2. */
const NAMES: ReadonlySet<string> = new Set(
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director editor-translator executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator'.split(
    ' ',
  ),
);
const DATES: ReadonlySet<string> = new Set([
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
]);
/** Of Dixit's own, or of the file and not of the source. */
const ASIDE: ReadonlySet<string> = new Set(['id', 'type', 'custom']);
/** Variables that are neither names nor dates: words, by CSL 1.0.2. */
const WORD = /^(?:[a-z]+(?:-[a-z]+)*|DOI|ISBN|ISSN|PMCID|PMID|URL)$/;
/** Older names for some. */
const OLDER: Readonly<Record<string, string>> = {
  shortTitle: 'title-short',
  journalAbbreviation: 'container-title-short',
  event: 'event-title',
};

/** Parts of a name that CSL knows, as they are; `null` for what is none. */
function readName(value: unknown): CslName | null {
  const read = CslName.safeParse(value);
  if (!read.success) return null;
  const parts = Object.entries(read.data).filter(
    ([key, part]) => /^[a-z-]{3,24}$/.test(key) && typeof part === 'string' && part !== '',
  );
  const name = Object.fromEntries(parts);
  return (name['family'] ?? name['literal'] ?? name['given']) ? name : null;
}

function readDate(value: unknown): CslDate | null {
  const read = CslDate.safeParse(value);
  if (!read.success) return null;
  const { 'date-parts': parts, raw, literal, circa } = read.data;
  const season = read.data['season'];
  if (!parts && !literal && raw) return readDateWords(raw);
  // Some programs write parts as texts, or leave empty ones.
  const numbers = (parts ?? [])
    .map((each) => each.filter((part) => part !== '').map((part) => Number(part)))
    .filter((each) => each.length > 0 && each.every(Number.isInteger));
  const date = {
    ...(numbers.length > 0 && { 'date-parts': numbers.slice(0, 2) }),
    ...(raw && { raw }),
    ...(literal && { literal }),
    ...(circa && { circa }),
    ...((typeof season === 'string' || typeof season === 'number') && { season: String(season) }),
  };
  return Object.keys(date).length === 0 ? null : date;
}

function readWord(value: unknown): string | null {
  const isText = typeof value === 'string' || typeof value === 'number';
  return isText && String(value).trim() !== '' ? String(value) : null;
}

/** What of an object are variables of CSL, and the names of what is not. */
export function cslVariables(object: Readonly<Record<string, unknown>>) {
  const item: Record<string, unknown> = {};
  const unread: string[] = [];
  for (const [key, value] of Object.entries(object)) {
    const name = OLDER[key] ?? key;
    if (ASIDE.has(name) || value === null || value === '') continue;
    const read = NAMES.has(name)
      ? Array.isArray(value)
        ? value.flatMap((each) => readName(each) ?? [])
        : null
      : DATES.has(name)
        ? readDate(value)
        : WORD.test(name)
          ? readWord(value)
          : null;
    if (read === null) unread.push(key.slice(0, 200));
    else item[name] ??= read;
  }
  return { item, unread };
}
