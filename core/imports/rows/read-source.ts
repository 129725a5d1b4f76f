import { ImportedDate, type ImportField, type ImportMapping } from '../../../contract/imports.ts';
import { FilledLine, Line } from '../../../contract/shapes.ts';
import { type SourceAuthor, WebAddress } from '../../../contract/sources.ts';
import type { NewSource } from '../../sources.ts';
import { speakerOfName } from '../../speaker-of-name.ts';
import { columnCheck, type Problems, shortened, valueOf, valuesOf } from './check-cells.ts';
import type { CellOf } from './read-quote.ts';

/** What a row says of its source. */
export const SOURCE_FIELDS = [
  'title',
  'container',
  'authors',
  'writers',
  'issued',
  'url',
  'accessed',
  'type',
  'publisher',
  'place',
  'sourceLanguage',
] as const satisfies readonly ImportField[];

/** Any of these can stand for a title that is missing. */
export const CAN_BE_TITLE = ['title', 'container', 'url'] as const;

type Author = ReturnType<typeof SourceAuthor.parse>;

/** An author from `Family, Given`, `Given Family`, or a body in braces. */
function authorOf(name: string): Author {
  const literal = /^\{(.*)\}$/su.exec(name)?.[1]?.trim();
  if (literal !== undefined) return { literal, family: null, given: null };
  const parts = /^(\{.*\}|[^{},]+)\s*,\s*(\{.*\}|[^{},]*)$/su.exec(name);
  if (parts) {
    const [family = '', given = ''] = parts
      .slice(1)
      .map((part) => part.replace(/^\{(.*)\}$/su, '$1'));
    return { family, given: given || null, literal: null };
  }
  const [before, after, ...more] = name.split(/\s*,\s*/u);
  if (before && after && more.length === 0) return { family: before, given: after, literal: null };
  const { kind, given = null, particles = null, family = null } = speakerOfName(name);
  if (kind !== 'person' || !family) return { literal: name, family: null, given: null };
  return { family: [particles, family].filter(Boolean).join(' '), given, literal: null };
}

/** Makes the function that reads a row's source; `null` where it names none. */
export function sourceReader(mapping: ImportMapping) {
  const column = (field: ImportField) => mapping[field] ?? field;
  const lines = Object.fromEntries(
    SOURCE_FIELDS.map((field) => [field, columnCheck(Line, column(field))]),
  );
  const name = columnCheck(FilledLine, column('authors'));
  const url = columnCheck(WebAddress, column('url'));
  const dates = {
    issued: columnCheck(ImportedDate, column('issued')),
    accessed: columnCheck(ImportedDate, column('accessed')),
  };

  return (cell: CellOf, problems: Problems): NewSource | null => {
    const said = SOURCE_FIELDS.filter((field) => valueOf(cell(field)) !== null);
    // Whoever also says the quote needs no source.
    const first = said.find((field) => field !== 'writers');
    if (first === undefined) return null;
    const titled = CAN_BE_TITLE.find((field) => said.includes(field));
    if (titled === undefined) {
      const value = shortened(valueOf(cell(first)) ?? '');
      problems.push({ column: column(first), value, reason: NO_SOURCE });
      return null;
    }
    const line = (field: ImportField): string | null => {
      const value = valueOf(cell(field));
      return value === null ? null : (lines[field]?.(value, problems) ?? null);
    };
    const address = valueOf(cell('url'));
    const date = (field: 'issued' | 'accessed'): string | null => {
      const value = valueOf(cell(field));
      return value === null ? null : (dates[field](value, problems)?.edtf ?? null);
    };
    return {
      title: line(titled) ?? '',
      container: titled === 'container' ? null : line('container'),
      authors: valuesOf(cell('authors') ?? cell('writers')).flatMap((each) => {
        const read = name(each, problems);
        return read === null ? [] : [authorOf(read)];
      }),
      issued: date('issued'),
      url: address === null ? null : url(address, problems),
      accessed: date('accessed'),
      publisher: line('publisher'),
      place: line('place'),
      language: line('sourceLanguage'),
      ...(valueOf(cell('type')) === null ? {} : { type: line('type') ?? '' }),
    };
  };
}

/** Of a value that makes no sense by itself. */
export const NO_SOURCE = 'This belongs to a source, and the row names none.';
