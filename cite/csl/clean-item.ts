import type { CslDate, CslItem, CslName } from '../../contract/csl.ts';

/** Everything that the style engine may be given: strings, names and dates, nothing nested else. */
export type CleanItem = Record<string, string | CslName[] | CslDate> & { type: string };

// `note` may hold "Key: value" lines that the engine would read as fields of the item.
const NEVER_PASSED = new Set(['id', 'type', 'note', 'abstract', 'annote', 'custom', 'keyword']);

// A value of another kind than the engine expects would make it throw.
const NAME_VARIABLES = new Set([
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editor-translator',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
]);
const DATE_VARIABLES = new Set([
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
]);

const NAME_PARTS = [
  'family',
  'given',
  'non-dropping-particle',
  'dropping-particle',
  'suffix',
  'literal',
] as const;

/** A text of a record as the engine may be given it: on one line, well-formed. */
export function cleanText(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\uFFFE\uFFFF]/g, '')
    .trim()
    .toWellFormed();
  // The engine looks names up in plain objects, which know "__proto__" and "constructor" already:
  // a word joiner, which nobody sees, makes another word of it.
  return line in Object.prototype ? `${line}\u2060` : line;
}

/** Words that every object knows, where they are not told apart yet. */
const OBJECT_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})(?![\\p{L}\\p{N}_\\u2060])`,
  'gu',
);

/** A part of a name as the engine may be given it, which looks it up without its last words, too. */
function cleanNamePart(text: string): string {
  return cleanText(text).replace(OBJECT_WORD, '$&\u2060');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cleanName(value: unknown): CslName | null {
  if (!isObject(value)) return null;
  const name: CslName = {};
  for (const part of NAME_PARTS) {
    const text = value[part];
    const clean = typeof text === 'string' ? cleanNamePart(text) : '';
    if (clean !== '') name[part] = clean;
  }
  if (name.literal !== undefined) return { literal: name.literal };
  if (name.family !== undefined) return name;
  return name.given === undefined ? null : { literal: name.given };
}

function isNumberLike(part: unknown): part is string | number {
  return /^-?\d+$/.test(String(part));
}

function cleanDate(value: Record<string, unknown>): CslDate | null {
  const parts: unknown = value['date-parts'];
  const dates = (Array.isArray(parts) ? parts : [])
    .filter((part): part is unknown[] => Array.isArray(part))
    .map((part) => part.slice(0, 3).filter(isNumberLike).map(Number))
    .filter((part) => part.length > 0 && part[0] !== 0);
  if (dates.length > 0) {
    return { 'date-parts': dates.slice(0, 2), ...(value['circa'] ? { circa: true } : {}) };
  }
  for (const key of ['literal', 'raw'] as const) {
    const text = value[key];
    if (typeof text === 'string' && cleanText(text) !== '') return { [key]: cleanText(text) };
  }
  return null;
}

function cleanNames(value: unknown): CslName[] | null {
  if (!Array.isArray(value)) return null;
  const names = value.map(cleanName).filter((name) => name !== null);
  return names.length > 0 ? names : null;
}

function cleanValue(variable: string, value: unknown): CleanItem[string] | null {
  if (NAME_VARIABLES.has(variable)) return cleanNames(value);
  if (DATE_VARIABLES.has(variable)) return isObject(value) ? cleanDate(value) : null;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return typeof value === 'string' ? cleanText(value) || null : null;
}

/** An item with what is empty, broken or of no use to a style left out; text stays on one line. */
export function cleanItem(item: CslItem): CleanItem {
  const clean: CleanItem = { type: cleanText(item.type) || 'document' };
  for (const [key, value] of Object.entries(item)) {
    if (NEVER_PASSED.has(key) || !/^[a-zA-Z-]+$/.test(key)) continue;
    const kept = cleanValue(key, value);
    if (kept !== null) clean[key] = kept;
  }
  return clean;
}
