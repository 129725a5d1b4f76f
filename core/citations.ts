import { implement } from '@orpc/server';
import type {
  CitationList,
  CitationOptions,
  CitedQuote,
  ListRequest,
} from '../contract/citations.ts';
import { contract } from '../contract/index.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { writePasted } from '../formats/pasted/pasted-list.ts';
import { fileOf, needsList } from './exporting/export-files.ts';
import { passagesOf } from './exporting/passages.ts';
import { chosenQuotes, finished, firstQuotes, inOrder, outlineOf } from './lists/content.ts';
import { linkToPlace, passageAddresses } from './lists/passage-links.ts';
import type { CitationLister } from './ports.ts';
import { found } from './refusals.ts';
import { titleOfStyle } from './styles/own-style.ts';

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

/** The list that is asked for, and how far it is meanwhile; it is stopped where nobody waits for it. */
async function* listingOf(
  listCitations: CitationLister,
  quotes: readonly CitedQuote[],
  request: ListRequest,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ done: number; total: number }, CitationList> {
  const total = quotes.length;
  const stop = new AbortController();
  signal?.addEventListener('abort', () => stop.abort(signal.reason));
  yield { done: 0, total };
  try {
    const steps = listing(listCitations, quotes, inOrder(request), stop.signal);
    let step = await steps.next();
    while (!step.done) {
      yield { done: step.value, total };
      step = await steps.next();
    }
    return finished(step.value, request);
  } finally {
    stop.abort();
  }
}

/** What can be asked about citing. */
export function citationProcedures(catalogue: Catalogue, listCitations: CitationLister) {
  const { citations } = implement(contract);
  return {
    preview: citations.preview.handler(async ({ input, signal }) => {
      const { quotes, total } = firstQuotes(catalogue, input, input.limit);
      const list = await listCitations(quotes, inOrder(input), undefined, signal);
      return { list: finished(list, input), total };
    }),
    outline: citations.outline.handler(({ input }) => ({ pieces: outlineOf(catalogue, input) })),
    quick: citations.quick.handler(async ({ input, signal }) => {
      const quotes = chosenQuotes(catalogue, input);
      const made = await listCitations(quotes, inOrder(input), undefined, signal);
      const list = finished(made, input);
      const addresses = passageAddresses(catalogue, quotes);
      const entries = list.groups.flatMap((group) => group.entries);
      return {
        ...writePasted(
          list,
          entries.map(({ quoteId }) => addresses.get(quoteId)),
        ),
        style: titleOfStyle(catalogue, input.options.style),
        count: entries.length,
        uncited: entries.filter(({ citation }) => citation.length === 0).length,
      };
    }),
    link: citations.link.handler(({ input: { attestationId: id } }) => {
      const quote = catalogue.quotes.get(found(catalogue.attestations.quoteOf(id), 'place'));
      const place = found(quote?.attestations.find((each) => each.id === id) ?? null, 'place');
      const { csl } = found(catalogue.sources.get(place.sourceId), 'source');
      const { snapshotId } = place;
      const stored = snapshotId === null ? null : catalogue.sources.snapshotText(snapshotId);
      return { url: linkToPlace(csl.URL ?? '', place, stored) };
    }),
    whole: citations.whole.handler(async function* ({ input, signal }) {
      const quotes = chosenQuotes(catalogue, input);
      yield { list: yield* listingOf(listCitations, quotes, input, signal) };
    }),
    export: citations.export.handler(async function* ({ input, signal }) {
      const { format } = input;
      const quotes = chosenQuotes(catalogue, input);
      let list: CitationList | null = null;
      if (needsList(format)) list = yield* listingOf(listCitations, quotes, input, signal);
      else yield { done: 0, total: quotes.length };
      const findPassages = (ids: readonly number[]) => passagesOf(catalogue, ids);
      yield { file: fileOf(format, quotes, list, findPassages), count: quotes.length };
    }),
  };
}
