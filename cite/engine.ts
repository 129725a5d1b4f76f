import type {
  CitationEntry,
  CitationList,
  CitationOptions,
  CitedQuote,
  TextRun,
} from '../contract/citations.ts';
import { chooseLocator } from './csl/locator.ts';
import { namedCite } from './csl/nameless.ts';
import { createProcessor, type Mention, type Pause, type Processor } from './csl/processor.ts';
import {
  languageOf,
  readStyle,
  type ReadPackageFile,
  type OwnStyle,
} from './csl/files/style-files.ts';
import { createGapFinder } from './gaps.ts';
import { createNoteCounter } from './note-counter.ts';
import { arrange } from './order.ts';
import { collectSources } from './sources.ts';
import { withOriginal } from './quotation/beside.ts';
import { quotationOf } from './quotation/quotation.ts';
import { remarkedBehind, remarksOn, withRemarks } from './remarks.ts';
import { namesAllAuthors, saidByAuthor, tellingNames } from './speakers/authorship.ts';
import { passedOnBy } from './speakers/hearsay.ts';
import { citeSecondary, quotingWords, speakerOfProse } from './speakers/secondary.ts';
import { rulesFor, type RulesIn, type StyleRules } from './styles/index.ts';
import { createTemplateProcessor } from './templates/index.ts';

/**
 * Told how far a list is. What it returns is awaited, so that the host can breathe in between;
 * what it throws ends the list.
 */
export type ReportProgress = (done: number, total: number) => void | Promise<void>;

/** Who follows a list while it is made. */
export interface ListListener {
  onProgress?: ReportProgress;
  /** Told the list but for its works, which take about as long again: a file of it can be begun. */
  onCited?: (list: CitationList) => void;
}

/** The layout of a list, with the user's own style where it is in one. */
export interface ListOptions extends CitationOptions {
  ownStyle?: OwnStyle;
}

/** Makes citation lists; keeps the style engines it has started. */
export interface CitationEngine {
  /** @throws {StyleError} if the style is not there, or cannot be used. */
  list: (
    quotes: readonly CitedQuote[],
    options: ListOptions,
    listener?: ListListener,
  ) => Promise<CitationList>;
}

/** Quotes between two reports of progress: a tenth of a second or so. */
const REPORT_EVERY = 200;

/** Makes cites, and remembers which it has made: lists repeat them. */
function rememberCites(make: Processor['cite']): Processor['cite'] {
  const known = new Map<string, TextRun[]>();
  return (mention: Mention) => {
    const { source, locator, earlier, withoutAuthor } = mention;
    const key = JSON.stringify([source, locator, earlier, withoutAuthor]);
    const runs = known.get(key) ?? make(mention);
    known.set(key, runs);
    return runs;
  };
}

/** A citation, who is quoted where that stands behind it, and who is to be named before it. */
interface Cite {
  citation: TextRun[];
  quoting: string | null;
  speaker: string | null;
}

/** Quotation and citation with what is to be said of emphasis and translation. */
function remarked(
  style: StyleRules,
  quote: CitedQuote,
  { quotation, block }: ReturnType<typeof quotationOf>,
  { citation, quoting, speaker }: Cite,
): Pick<CitationEntry, 'quotation' | 'block' | 'citation' | 'speaker'> {
  const remarks = [...remarksOn(style, quote), ...(quoting === null ? [] : [quoting])];
  // Where nothing is cited the quotation says it.
  return citation.length === 0
    ? { quotation: remarkedBehind(quotation, remarks), block, citation, speaker }
    : { quotation, block, citation: withRemarks(style, citation, remarks), speaker };
}

/** Without notes nothing was noted before. */
const NO_NOTE = { earlier: null, earlierOriginal: null };

/** Makes the entries of one list, in its order: notes depend on those before. */
async function createEntryMaker(
  quotes: readonly CitedQuote[],
  options: CitationOptions,
  { processor, rulesIn }: Started,
  pause: Pause,
): Promise<(quote: CitedQuote) => CitationEntry> {
  const style = rulesIn(options.language);
  const { items, indexOf, originalOf } = collectSources(quotes, options, style);
  const speakerInProse = options.speakerInProse || style.speakerInProse;
  await processor.load(items, pause);
  const cite = rememberCites(processor.cite);
  const citeNamed = rememberCites((mention) => {
    const item = items[mention.source];
    return item === undefined ? [] : namedCite(cite(mention), item, style);
  });
  const gapsOf = createGapFinder();
  const telling = tellingNames(quotes, items);
  const counter = createNoteCounter(style);

  function citationOf(quote: CitedQuote): Cite {
    const named = { quote, style, speakerInProse, telling, hops: [], original: null };
    const speaker = speakerOfProse(named);
    const source = quote.source === null ? -1 : indexOf(quote.source);
    const item = items[source];
    if (item === undefined) return { citation: [], quoting: null, speaker };
    const isPlain = saidByAuthor(quote, item);
    // APA 7 8.11, MLA 9 6.3, CMOS 17 15.25: a name in the prose is not said again in brackets.
    const isNamed = speakerInProse && style.form === 'brackets' && namesAllAuthors(quote, item);
    const locator = chooseLocator(style, quote.locators, item.type);
    const original = isPlain ? null : originalOf(quote);
    const { earlier, earlierOriginal } =
      style.form === 'notes' ? counter.note(source, locator, original?.index ?? null) : NO_NOTE;
    const withoutAuthor = isPlain && isNamed;
    const mention = { source, locator, earlier, withoutAuthor };
    const runs = withoutAuthor ? cite(mention) : citeNamed(mention);
    if (isPlain) return { citation: runs, quoting: null, speaker };
    const secondary = {
      ...named,
      hops: passedOnBy(quote, item),
      original: original && {
        item: original.item,
        cite:
          original.index === null
            ? []
            : cite({
                source: original.index,
                locator: original.locator,
                earlier: earlierOriginal,
                withoutAuthor: false,
              }),
      },
    };
    return {
      citation: citeSecondary(runs, secondary),
      quoting: quotingWords(secondary),
      speaker: speakerOfProse(secondary),
    };
  }

  return (quote) => ({
    quoteId: quote.id,
    ...remarked(
      style,
      quote,
      withOriginal(rulesIn, options, quote, quotationOf(style, quote)),
      citationOf(quote),
    ),
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
  started: Started,
  { onProgress = () => {}, onCited = () => {} }: ListListener,
): Promise<CitationList> {
  const { style, language } = options;
  const rules = started.rulesIn(language);
  const arranged = arrange(quotes.map(withNamedSpeakers), options.order, options.group);
  const inOrder = arranged.flatMap((group) => group.quotes);
  const total = quotes.length;
  const toEntry = await createEntryMaker(inOrder, options, started, () => onProgress(0, total));
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
  const cited: CitationList = {
    style,
    groups,
    bibliographyHeading: rules.heading,
    bibliography: [],
    notes: rules.form === 'notes',
  };
  onCited(cited);
  if (!options.bibliography) return cited;
  const works = await started.processor.bibliography(() => onProgress(total, total));
  return { ...cited, bibliography: works };
}

/** A style at work. */
interface Started {
  processor: Processor;
  rulesIn: RulesIn;
}

/** Engines that are kept for the next list: one takes some megabytes. */
const MOST_IDLE = 8;

function startStyle({ style, language, ownStyle }: ListOptions, read: ReadPackageFile): Started {
  if (style === 'gost' || style === 'bluebook') {
    return { processor: createTemplateProcessor(style, language), rulesIn: rulesFor(style, null) };
  }
  const file = readStyle(style, ownStyle, read);
  const locale = language ?? languageOf(style, file.tree);
  return {
    processor: createProcessor(style, file, locale, read),
    rulesIn: rulesFor(style, file),
  };
}

/**
 * An engine that makes citation lists in any style.
 *
 * @param read - Reads the files of the package that brings the styles.
 */
export function createCitationEngine(read: ReadPackageFile): CitationEngine {
  const idle = new Map<string, Started>();
  return {
    async list(quotes, options, listener = {}) {
      const { style, language, ownStyle } = options;
      // Another file may have taken the place of a style of the user's own.
      const key = JSON.stringify([style, language, ownStyle?.tree]);
      // Out of the map while it is at work: a second list in the same style starts its own.
      const started = idle.get(key) ?? startStyle(options, read);
      idle.delete(key);
      const list = await makeList(quotes, options, started, listener);
      idle.set(key, started);
      const [oldest] = idle.keys();
      if (idle.size > MOST_IDLE && oldest !== undefined) idle.delete(oldest);
      return list;
    },
  };
}
