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
import { listFileOf, recordsFile } from './exporting/export-files.ts';
import { passagesOf } from './exporting/passages.ts';
import { chosenQuotes, finished, firstQuotes, inOrder, outlineOf } from './lists/content.ts';
import { linkToPlace, passageAddresses } from './lists/passage-links.ts';
import type { CitationLister } from './ports.ts';
import { found } from './refusals.ts';
import { titleOfStyle } from './styles/own-style.ts';

/** A step of a list that takes long: how many quotes are cited, or the list but for its works. */
type ListStep = number | CitationList;

/** Steps of a list that takes long, as they come, and last the list. */
async function* listing(
  listCitations: CitationLister,
  quotes: readonly CitedQuote[],
  options: CitationOptions,
  signal: AbortSignal,
): AsyncGenerator<ListStep, CitationList> {
  let wake = () => {};
  const waiting: ListStep[] = [];
  const onStep = (step: ListStep) => {
    waiting.push(step);
    wake();
  };
  const listener = { onProgress: onStep, onCited: onStep };
  const made = listCitations(quotes, options, listener, signal);
  const settled = made.then(
    () => true,
    () => true,
  );
  for (;;) {
    const step = waiting.shift();
    if (step !== undefined) {
      yield step;
      continue;
    }
    const progressed = new Promise<false>((resolve) => {
      wake = () => resolve(false);
    });
    if (await Promise.race([settled, progressed])) return made;
  }
}

/**
 * The list that is asked for, and how far it is meanwhile; it is stopped where nobody waits for it.
 *
 * @param begin - Told the list but for its works, while these are made.
 */
async function* listingOf(
  listCitations: CitationLister,
  quotes: readonly CitedQuote[],
  request: ListRequest,
  signal: AbortSignal | undefined,
  begin: (cited: CitationList) => void = () => {},
): AsyncGenerator<{ done: number; total: number }, CitationList> {
  const total = quotes.length;
  const stop = new AbortController();
  signal?.addEventListener('abort', () => stop.abort(signal.reason));
  yield { done: 0, total };
  try {
    const steps = listing(listCitations, quotes, inOrder(request), stop.signal);
    let step = await steps.next();
    while (!step.done) {
      if (typeof step.value === 'number') yield { done: step.value, total };
      else begin(finished(step.value, request));
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
      const count = quotes.length;
      const file = listFileOf(format);
      if (file === null) {
        yield { done: 0, total: count };
        const findPassages = (ids: readonly number[]) => passagesOf(catalogue, ids);
        yield { file: recordsFile(format, quotes, findPassages), count };
      } else {
        const list = yield* listingOf(listCitations, quotes, input, signal, file.begin);
        yield { file: file.finish(list, quotes), count };
      }
    }),
  };
}
