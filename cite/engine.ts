import type {
  CitationEntry,
  CitationList,
  CitationOptions,
  CitationStyle,
  CitedQuote,
  CitedSource,
  TextRun,
} from '../contract/citations.ts';
import type { CleanItem } from './csl/clean-item.ts';
import { chooseLocator } from './csl/locator.ts';
import { prepareItem } from './csl/prepare-item.ts';
import { createProcessor, type Mention, type Pause, type Processor } from './csl/processor.ts';
import type { ReadPackageFile } from './csl/style-files.ts';
import { gapsOf } from './gaps.ts';
import { arrange } from './order.ts';
import { quotationOf } from './quotation/quotation.ts';
import { remarksOn, withRemarks } from './remarks.ts';
import { namesAllAuthors, saidByAuthor, sharedFamilies } from './speakers/authorship.ts';
import { passedOnBy } from './speakers/hearsay.ts';
import { proseNames } from './speakers/names.ts';
import { citeSecondary } from './speakers/secondary.ts';

/**
 * Told how far a list is. What it returns is awaited, so that the host can breathe in between;
 * what it throws ends the list.
 */
export type ReportProgress = (done: number, total: number) => void | Promise<void>;

/** Makes citation lists; keeps the style engines it has started. */
export interface CitationEngine {
  list: (
    quotes: readonly CitedQuote[],
    options: CitationOptions,
    onProgress?: ReportProgress,
  ) => Promise<CitationList>;
}

/** Quotes between two reports of progress: a tenth of a second or so. */
const REPORT_EVERY = 200;

const BIBLIOGRAPHY_HEADINGS: Record<CitationStyle, string> = {
  apa7: 'References',
  mla9: 'Works Cited',
  'chicago-notes': 'Bibliography',
  'chicago-author-date': 'References',
  'harvard-cite-them-right': 'Reference list',
};

/** The sources of a list, each once, and where each is. */
function collectSources(quotes: readonly CitedQuote[], style: CitationStyle) {
  const indexes = new Map<string, number>();
  const items: CleanItem[] = [];
  for (const { source } of quotes) {
    if (source === null || indexes.has(source.key)) continue;
    indexes.set(source.key, items.length);
    items.push(prepareItem(style, source));
  }
  return { items, indexOf: (source: CitedSource) => indexes.get(source.key) ?? -1 };
}

/** Cites with an engine, and remembers what it has cited: lists repeat their cites. */
function rememberCites(processor: Processor): Processor['cite'] {
  const known = new Map<string, TextRun[]>();
  return (mention: Mention) => {
    const { source, locator, again, withoutAuthor } = mention;
    const key = JSON.stringify([source, locator, again, withoutAuthor]);
    const runs = known.get(key) ?? processor.cite(mention);
    known.set(key, runs);
    return runs;
  };
}

/** Quotation and citation with what is to be said of emphasis and translation. */
function remarked(
  style: CitationStyle,
  quote: CitedQuote,
  { quotation, block }: ReturnType<typeof quotationOf>,
  citation: TextRun[],
): Pick<CitationEntry, 'quotation' | 'block' | 'citation'> {
  const remarks = remarksOn(style, quote);
  // Where nothing is cited the quotation says it.
  return citation.length === 0
    ? { quotation: withRemarks(style, quotation, remarks), block, citation }
    : { quotation, block, citation: withRemarks(style, citation, remarks) };
}

/** Makes the entries of one list, in its order: notes depend on those before. */
async function createEntryMaker(
  quotes: readonly CitedQuote[],
  options: CitationOptions,
  processor: Processor,
  pause: Pause,
): Promise<(quote: CitedQuote) => CitationEntry> {
  const { style, speakerInProse } = options;
  const { items, indexOf } = collectSources(quotes, style);
  await processor.load(items, pause);
  const cite = rememberCites(processor);
  const isShared = sharedFamilies(quotes, items);
  const seen = new Set<number>();

  function citationOf(quote: CitedQuote): TextRun[] {
    const source = quote.source === null ? -1 : indexOf(quote.source);
    const item = items[source];
    if (item === undefined) return [];
    const again = style === 'chicago-notes' && seen.has(source);
    seen.add(source);
    const isPlain = saidByAuthor(quote, item);
    // APA 7 8.11, MLA 9 6.3, CMOS 17 15.25: a name in the prose is not said again in brackets.
    const isNamed = speakerInProse && style !== 'chicago-notes' && namesAllAuthors(quote, item);
    const locator = chooseLocator(style, quote.locators);
    const runs = cite({ source, locator, again, withoutAuthor: isPlain && isNamed });
    return isPlain
      ? runs
      : citeSecondary(runs, { quote, options, isShared, hops: passedOnBy(quote, item) });
  }

  return (quote) => ({
    quoteId: quote.id,
    ...remarked(style, quote, quotationOf(style, quote), citationOf(quote)),
    // Where the citation names the speaker, the prose need not.
    speaker: speakerInProse ? proseNames(style, quote.speakers) : null,
    gaps: gapsOf(quote),
  });
}

/** A speaker without a name is as good as none. */
function withNamedSpeakers(quote: CitedQuote): CitedQuote {
  return { ...quote, speakers: quote.speakers.filter(({ display }) => display.trim() !== '') };
}

async function makeList(
  quotes: readonly CitedQuote[],
  options: CitationOptions,
  processor: Processor,
  onProgress: ReportProgress,
): Promise<CitationList> {
  const { style } = options;
  const arranged = arrange(quotes.map(withNamedSpeakers), options.order, options.group);
  const inOrder = arranged.flatMap((group) => group.quotes);
  const total = quotes.length;
  const toEntry = await createEntryMaker(inOrder, options, processor, () => onProgress(0, total));
  const groups: CitationList['groups'] = [];
  let done = 0;
  for (const { heading, quotes: members } of arranged) {
    const entries: CitationEntry[] = [];
    for (const quote of members) {
      entries.push(toEntry(quote));
      done += 1;
      if (done % REPORT_EVERY === 0) await onProgress(done, total);
    }
    groups.push({ heading, entries });
  }
  const bibliography = options.bibliography
    ? await processor.bibliography(() => onProgress(total, total))
    : [];
  return {
    style,
    groups,
    bibliographyHeading: BIBLIOGRAPHY_HEADINGS[style],
    bibliography,
    notes: style === 'chicago-notes',
  };
}

/**
 * An engine that makes citation lists in the styles of Dixit.
 *
 * @param read - Reads the files of the package that brings the styles.
 */
export function createCitationEngine(read: ReadPackageFile): CitationEngine {
  const idle = new Map<CitationStyle, Processor>();
  return {
    async list(quotes, options, onProgress = () => {}) {
      // Out of the map while it is at work: a second list in the same style starts its own.
      const processor = idle.get(options.style) ?? createProcessor(options.style, read);
      idle.delete(options.style);
      const list = await makeList(quotes, options, processor, onProgress);
      idle.set(options.style, processor);
      return list;
    },
  };
}
