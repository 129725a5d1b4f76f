import type { CslItem } from '../../../contract/csl.ts';
import { dayNumber } from '../../../contract/edtf.ts';
import type { SourceDifference } from '../../../contract/imports.ts';
import { Prose } from '../../../contract/shapes.ts';
import type { KeptWord } from '../../../db/kept-words.ts';
import type { SourceColumns } from '../../../db/sources.ts';
import { fromCslDate } from '../../../formats/csl-date.ts';
import { shortened } from '../rows/check-cells.ts';
import type { FileSource } from './check-source.ts';
import { compareVariable, newParagraphs, valueInWords } from './same-value.ts';

/** A source that a file speaks of: one of the library, or a new one. */
export interface SourceState {
  /** `null` for a new one. */
  id: number | null;
  columns: SourceColumns;
  /** What the file says other than the library; of a new one nothing. */
  differences: SourceDifference[];
  /** Where the word of the library is kept for the first time. */
  kept: Kept[];
  isEdited: boolean;
}

type Kept = Omit<KeptWord, 'sourceId'>;

/** How a record is held against a source. */
export interface Comparison {
  /** Whether the word of the file is taken where it is another. */
  takeFile: boolean;
  /** Where in the file the record is. */
  row: number;
  wasKept: (word: KeptWord) => boolean;
}

/** Fills in what is derived from the item. */
function derived(columns: SourceColumns, csl: CslItem, before: CslItem | null): SourceColumns {
  const kept = (name: 'issued' | 'accessed') =>
    before !== null && JSON.stringify(before[name]) === JSON.stringify(csl[name])
      ? columns[name]
      : fromCslDate(csl[name]);
  const issued = kept('issued');
  return {
    ...columns,
    csl,
    titleShort: csl['title-short'] ?? columns.titleShort,
    issued,
    issuedDay: issued === null ? null : dayNumber(issued),
    accessed: kept('accessed'),
  };
}

/**
 * A source that is new with a file.
 *
 * @returns `null` where nothing in it can stand for a title.
 */
export function newState(file: FileSource): SourceState | null {
  const { item, types, titleSentence, note, otherwise } = file;
  const [type = otherwise?.type ?? 'document'] = types;
  const known = item.title ?? titleSentence ?? otherwise?.title ?? '';
  const title = known || (item['container-title'] ?? item.URL ?? '');
  if (title === '') return null;
  const { 'container-title': container, ...rest } = item;
  // What stands in the place of the title is not said twice.
  const isTitle = known === '' && container === title;
  const csl = {
    ...rest,
    ...(!isTitle && container && { 'container-title': container }),
    type,
    title,
  };
  const empty: SourceColumns = {
    csl,
    titleSentence,
    titleShort: null,
    issued: null,
    issuedDay: null,
    accessed: null,
    medium: null,
    archiveUrl: null,
    archivedOn: null,
    note,
  };
  return {
    id: null,
    columns: derived(empty, csl, null),
    differences: [],
    kept: [],
    isEdited: false,
  };
}

/** A source of the library as it is. */
export function knownState(id: number, columns: SourceColumns): SourceState {
  return { id, columns, differences: [], kept: [], isEdited: false };
}

type Word = Pick<SourceDifference, 'field'> & { library: unknown; file: unknown; isNew: boolean };

/** What a file says of a source beyond what is known of it. */
function* newWords(
  { csl, titleSentence, titleShort }: SourceColumns,
  file: FileSource,
): Generator<Word> {
  const known: CslItem = { ...csl, ...(titleShort !== null && { 'title-short': titleShort }) };
  for (const [name, value] of Object.entries(file.item)) {
    // It stands in the place of the title.
    if (name === 'container-title' && file.item.title === undefined && value === csl.title)
      continue;
    const found = compareVariable(known, name, value);
    if (found !== 'same') {
      yield { field: name, library: known[name], file: value, isNew: found === 'more' };
    }
  }
  if (file.types.length > 0 && !file.types.includes(csl.type)) {
    yield { field: 'type', library: csl.type, file: file.types[0], isNew: false };
  }
  if (file.titleSentence !== null && file.titleSentence !== titleSentence) {
    const isNew = titleSentence === null;
    yield { field: 'titleSentence', library: titleSentence, file: file.titleSentence, isNew };
  }
}

/** Makes the function that writes down where a record says more of a source, or something else. */
function differenceNoter(state: SourceState, { row, wasKept }: Comparison) {
  const title = shortened(state.columns.csl.title ?? '');
  return (
    field: string,
    library: unknown,
    said: unknown,
    outcome: Exclude<SourceDifference['outcome'], 'kept-before'>,
  ): void => {
    if (outcome !== 'kept') state.isEdited = true;
    const { id: sourceId } = state;
    // A second record of a new source adds to it.
    if (sourceId === null) return;
    const word = valueInWords(said);
    const isOld = outcome === 'kept' && wasKept({ sourceId, field, word });
    if (outcome === 'kept' && !isOld) state.kept.push({ field, word });
    const words = { library: shortened(valueInWords(library)), file: shortened(word) };
    const told = isOld ? 'kept-before' : outcome;
    state.differences.push({ row, title, field, ...words, outcome: told });
  };
}

/**
 * Holds what a file says against a source: what is not known is filled in; of what is said otherwise
 * the word of the file is taken only if that is wanted.
 */
export function applyToState(state: SourceState, file: FileSource, comparison: Comparison): void {
  const { takeFile } = comparison;
  const before = state.columns;
  const changes: Record<string, unknown> = {};
  const note = differenceNoter(state, comparison);
  for (const { field, library, file: said, isNew } of newWords(before, file)) {
    const isTaken = isNew || (takeFile && state.id !== null);
    if (isTaken) changes[field] = said;
    note(field, library, said, isNew ? 'filled' : isTaken ? 'taken' : 'kept');
  }
  const { titleSentence = before.titleSentence, ...variables } = changes;
  const csl: CslItem = { ...before.csl, ...variables };
  state.columns = {
    ...derived(before, csl, before.csl),
    titleSentence: titleSentence as string | null,
  };
  applyNote(state, file, takeFile, note);
}

function applyNote(
  state: SourceState,
  file: FileSource,
  takeFile: boolean,
  note: ReturnType<typeof differenceNoter>,
): void {
  const { columns } = state;
  const { csl } = columns;
  const added = newParagraphs(file.note, [columns.note, csl.note ?? '']);
  if (added === '') return;
  // A note is added to and never lost.
  const both = [columns.note, added].filter((part) => part !== '').join('\n\n');
  const isWanted = columns.note === '' || takeFile || state.id === null;
  const isTaken = isWanted && Prose.safeParse(both).success;
  if (isTaken) state.columns = { ...columns, note: both };
  const outcome = columns.note === '' ? 'filled' : isTaken ? 'taken' : 'kept';
  note('note', columns.note, added, outcome);
}
