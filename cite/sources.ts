import type { CitationOptions, CitedQuote, CitedSource } from '../contract/citations.ts';
import type { CleanItem } from './csl/clean-item.ts';
import { chooseLocator, type Locator } from './csl/locator.ts';
import { prepareItem } from './csl/prepare-item.ts';
import { saidByAuthor } from './speakers/authorship.ts';
import type { StyleRules } from './styles/index.ts';

/** The speaker's own work in which a quote stands, beside the source that was read. */
export interface OriginalSource {
  /** `null` where the library has none. */
  item: CleanItem | null;
  /** Where it is among the sources of the list; `null` where the style does not cite it. */
  index: number | null;
  locator: Locator | null;
}

const NONE: OriginalSource = { item: null, index: null, locator: null };

/** The sources of a list, each once, and where each is. */
export interface Sources {
  items: CleanItem[];
  indexOf: (source: CitedSource) => number;
  /** The original of a quote; `null` where only the source read is to be cited. */
  originalOf: (quote: CitedQuote) => OriginalSource | null;
}

/** Prepares the sources of quotes for the engine, with the originals where they are cited too. */
export function collectSources(
  quotes: readonly CitedQuote[],
  { style, secondary }: CitationOptions,
  rules: StyleRules,
): Sources {
  const indexes = new Map<string, number>();
  const items: CleanItem[] = [];
  const add = (key: string, item: CleanItem): number => {
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, items.length);
    return items.push(item) - 1;
  };
  for (const { source } of quotes) {
    if (source === null || indexes.has(source.key)) continue;
    add(source.key, prepareItem(style, rules, source));
  }

  function findOriginal(quote: CitedQuote): OriginalSource {
    for (const { source, locators } of quote.firstSaid?.sources ?? []) {
      if (source.key === quote.source?.key) continue;
      const item = prepareItem(style, rules, source);
      if (!saidByAuthor(quote, item)) continue;
      const index = rules.both === 'cite' ? add(source.key, item) : null;
      return { item, index, locator: chooseLocator(rules, locators, item.type) };
    }
    return NONE;
  }

  const originals = new Map<CitedQuote, OriginalSource>();
  for (const quote of secondary === 'both' ? quotes : []) {
    const read = items[indexes.get(quote.source?.key ?? '') ?? -1];
    if (read !== undefined && !saidByAuthor(quote, read)) originals.set(quote, findOriginal(quote));
  }
  return {
    items,
    indexOf: (source) => indexes.get(source.key) ?? -1,
    originalOf: (quote) => originals.get(quote) ?? null,
  };
}
