import CSL from 'citeproc';
import type { CslEngine } from 'citeproc';
import type { CitationStyle, TextRun } from '../../contract/citations.ts';
import { amendStyle } from './amend-style.ts';
import type { CleanItem } from './clean-item.ts';
import type { Locator } from './locator.ts';
import { textOf } from './prepare-item.ts';
import { linkRuns, parseMarkup } from './runs.ts';
import { readStyle, type ReadPackageFile } from './style-files.ts';

/** How one source is to be cited in one place. */
export interface Mention {
  /** Index of the source among those loaded. */
  source: number;
  locator: Locator | null;
  /** In notes: whether the source was cited before. */
  again: boolean;
  /** Leaves the author out, who is named in the prose. */
  withoutAuthor: boolean;
}

/** The style engine with one style, for one list at a time. */
export interface Processor {
  /** Takes these sources in place of those before: their order and disambiguation are settled. */
  load: (items: readonly CleanItem[]) => void;
  cite: (mention: Mention) => TextRun[];
  bibliography: () => TextRun[][];
}

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
  return linkRuns(parseMarkup(markup), addressesOf(item));
}

function citeWith(engine: CslEngine, items: readonly CleanItem[], mention: Mention): TextRun[] {
  const { source, locator, again, withoutAuthor } = mention;
  const markup = engine.makeCitationCluster([
    {
      id: `s${source}`,
      position: again ? 1 : 0,
      ...locator,
      ...(withoutAuthor && { 'suppress-author': true }),
    },
  ]);
  return runsOf(markup, items[source]);
}

function bibliographyWith(engine: CslEngine, items: readonly CleanItem[]): TextRun[][] {
  const result = engine.makeBibliography();
  if (result === false) return [];
  const [{ entry_ids: ids }, entries] = result;
  return entries
    .map((entry, index) => runsOf(entry, items[Number(ids[index]?.[0]?.slice(1))]))
    .filter((runs) => runs.length > 0);
}

/** Starts the style engine with a style; takes some milliseconds to tenths of a second. */
export function createProcessor(style: CitationStyle, read: ReadPackageFile): Processor {
  const data = readStyle(style, read);
  let items: readonly CleanItem[] = [];
  const system = {
    retrieveItem: (id: string) => ({ ...items[Number(id.slice(1))], id }),
    retrieveLocale: () => data.locale,
  };
  const engine = new CSL.Engine(system, amendStyle(style, data.style), data.language);
  engine.opt.development_extensions['field_hack'] = false;
  return {
    load(sources) {
      engine.updateItems([]);
      items = sources;
      // Ids of our own: a key of the library may be any string, the engine's tables are plain objects.
      engine.updateItems(items.map((_, index) => `s${index}`));
    },
    cite: (mention) => citeWith(engine, items, mention),
    bibliography: () => bibliographyWith(engine, items),
  };
}
