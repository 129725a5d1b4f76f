import { implement } from '@orpc/server';
import { arrange } from '../cite/index.ts';
import type { CitationList, CitationOptions, CitedQuote } from '../contract/citations.ts';
import { contract } from '../contract/index.ts';
import type { QuoteSelection } from '../contract/search.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { dated } from './dated-query.ts';
import { fileOf, needsList } from './exporting/export-files.ts';
import { passagesOf } from './exporting/passages.ts';
import type { CitationLister } from './ports.ts';
import { fitSegments } from './segments/carry.ts';

/** The quotes of a selection with all that a citation can say, in the order of the list. */
export function chosenQuotes(
  catalogue: Catalogue,
  selection: QuoteSelection,
  { order, group }: Pick<CitationOptions, 'order' | 'group'>,
): CitedQuote[] {
  const ids =
    'ids' in selection ? selection.ids : Array.from(catalogue.search.ids(dated(selection.query)));
  const quotes = catalogue.cited
    .list(ids)
    .map((quote) => ({ ...quote, segments: fitSegments(quote.segments, quote.text) }));
  return arrange(quotes, order, group).flatMap((each) => each.quotes);
}

/** Steps of a list that takes long, as they come, and last the list. */
async function* listing(
  listCitations: CitationLister,
  quotes: readonly CitedQuote[],
  options: CitationOptions,
  signal: AbortSignal,
): AsyncGenerator<number, CitationList> {
  let wake = () => {};
  let latest = 0;
  const made = listCitations(
    quotes,
    options,
    (done) => {
      latest = done;
      wake();
    },
    signal,
  );
  const settled = made.then(
    () => true,
    () => true,
  );
  for (;;) {
    const progressed = new Promise<false>((resolve) => {
      wake = () => resolve(false);
    });
    if (await Promise.race([settled, progressed])) return made;
    yield latest;
  }
}

/** What can be asked about citing. */
export function citationProcedures(catalogue: Catalogue, listCitations: CitationLister) {
  const { citations } = implement(contract);
  return {
    preview: citations.preview.handler(async ({ input, signal }) => {
      const quotes = chosenQuotes(catalogue, input.selection, input.options);
      // They are in their order already; what is cut off must not change it.
      const options: CitationOptions = { ...input.options, order: 'as-chosen' };
      const list = await listCitations(quotes.slice(0, input.limit), options, undefined, signal);
      return { list, total: quotes.length };
    }),
    export: citations.export.handler(async function* ({ input, signal }) {
      const { format } = input;
      const quotes = chosenQuotes(catalogue, input.selection, input.options);
      const total = quotes.length;
      const stop = new AbortController();
      signal?.addEventListener('abort', () => stop.abort(signal.reason));
      yield { done: 0, total };
      try {
        let list: CitationList | null = null;
        if (needsList(format)) {
          const steps = listing(listCitations, quotes, input.options, stop.signal);
          let step = await steps.next();
          while (!step.done) {
            yield { done: step.value, total };
            step = await steps.next();
          }
          list = step.value;
        }
        const findPassages = (ids: readonly number[]) => passagesOf(catalogue, ids);
        yield { file: fileOf(format, quotes, list, findPassages), count: total };
      } finally {
        stop.abort();
      }
    }),
  };
}
