import { arrange } from '../../cite/index.ts';
import type {
  CitationList,
  CitationOptions,
  CitedQuote,
  ListRequest,
} from '../../contract/citations.ts';
import { type ListContent, type ListPiece, MOST_PIECES } from '../../contract/lists/content.ts';
import type { QuoteSelection } from '../../contract/search.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { dated } from '../dated-query.ts';
import { refused } from '../refusals.ts';
import { fitSegments } from '../segments/carry.ts';

/** What is in a list, and in which order. */
interface Chosen<Content extends ListContent = ListContent> {
  selection: Content;
  without?: ListRequest['without'] | undefined;
  options: Pick<CitationOptions, 'order' | 'group' | 'secondary'>;
}

const isQuote = (piece: ListPiece): piece is number => typeof piece === 'number';

function idsOf(catalogue: Catalogue, content: ListContent): number[] {
  if ('pieces' in content) return content.pieces.filter(isQuote);
  if ('ids' in content) return content.ids;
  return Array.from(catalogue.search.ids(dated(content.query)));
}

/** The ids of the quotes of a list, but those that were taken out of it. */
export function chosenIds(
  catalogue: Catalogue,
  { selection, without = [] }: Omit<Chosen, 'options'>,
): number[] {
  const takenOut = new Set(without);
  return idsOf(catalogue, selection).filter((id) => !takenOut.has(id));
}

function quotesOf(
  catalogue: Catalogue,
  ids: readonly number[],
  { secondary }: Chosen['options'],
): CitedQuote[] {
  const firstSaid = secondary === 'both' ? catalogue.cited.firstSaid(ids) : null;
  return catalogue.cited.list(ids).map((quote) => {
    const first = firstSaid?.get(quote.id);
    const segments = fitSegments(quote.segments, quote.text);
    return { ...quote, segments, ...(first && { firstSaid: first }) };
  });
}

/** Whether the quotes come in the order of the list already, so that nothing is to be known of them. */
function isInOrder({ selection, options: { order, group } }: Chosen): boolean {
  return 'pieces' in selection || (order === 'as-chosen' && group === 'none');
}

/** The quotes of a list with all that a citation can say, in the order of the list. */
export function chosenQuotes(catalogue: Catalogue, chosen: Chosen): CitedQuote[] {
  const { order, group } = chosen.options;
  const quotes = quotesOf(catalogue, chosenIds(catalogue, chosen), chosen.options);
  if (isInOrder(chosen)) return quotes;
  return arrange(quotes, order, group).flatMap((each) => each.quotes);
}

/** The first quotes of a list, and how many there are in all. */
export function firstQuotes(
  catalogue: Catalogue,
  chosen: Chosen,
  limit: number,
): { quotes: CitedQuote[]; total: number } {
  if (!isInOrder(chosen)) {
    const quotes = chosenQuotes(catalogue, chosen);
    return { quotes: quotes.slice(0, limit), total: quotes.length };
  }
  const ids = catalogue.cited.present(chosenIds(catalogue, chosen));
  return { quotes: quotesOf(catalogue, ids.slice(0, limit), chosen.options), total: ids.length };
}

/**
 * A list as it stands, piece by piece.
 *
 * @throws `REFUSED` where it is longer than any that is arranged by hand.
 */
export function outlineOf(catalogue: Catalogue, chosen: Chosen<QuoteSelection>): ListPiece[] {
  const ids = chosenIds(catalogue, chosen);
  const pieces = isInOrder(chosen)
    ? catalogue.cited.present(ids)
    : piecesOf(quotesOf(catalogue, ids, chosen.options), chosen.options);
  if (pieces.length > MOST_PIECES) {
    const most = MOST_PIECES.toLocaleString('en');
    throw refused(null, `A list of more than ${most} quotes cannot be arranged by hand.`);
  }
  return pieces;
}

function piecesOf(quotes: readonly CitedQuote[], { order, group }: Chosen['options']): ListPiece[] {
  return arrange(quotes, order, group).flatMap(({ heading, quotes: members }): ListPiece[] => [
    ...(heading === null ? [] : [headingPiece(heading)]),
    ...members.map(({ id }) => id),
  ]);
}

/** The most of a heading that is a line: titles of sources may be longer, or have breaks. */
function headingPiece(heading: string): string {
  const line = heading
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 2000)
    .toWellFormed();
  return /[^\p{Z}\p{Cc}\p{Cf}]/u.test(line) ? line : '…';
}

/**
 * How {@link chosenQuotes} are made a list: they are in their order already, which what is cut off
 * must not change, and pieces bring their own headings.
 */
export function inOrder({ selection, options }: ListRequest): CitationOptions {
  return {
    ...options,
    order: 'as-chosen',
    group: 'pieces' in selection ? 'none' : options.group,
  };
}

/** A list with its title, and with the headings that were put into it by hand. */
export function finished(list: CitationList, { selection, title }: ListRequest): CitationList {
  const titled = title === undefined ? list : { ...list, title };
  return 'pieces' in selection
    ? { ...titled, groups: underHeadings(list.groups, selection.pieces) }
    : titled;
}

/** Entries under the headings before them; one over nothing is left out, as are quotes that are gone. */
function underHeadings(
  groups: CitationList['groups'],
  pieces: readonly ListPiece[],
): CitationList['groups'] {
  const entries = groups.flatMap((group) => group.entries);
  const headed: CitationList['groups'] = [{ heading: null, entries: [] }];
  let next = 0;
  for (const piece of pieces) {
    const entry = entries[next];
    if (entry === undefined) break;
    if (!isQuote(piece)) headed.push({ heading: piece, entries: [] });
    else if (entry.quoteId === piece) {
      headed.at(-1)?.entries.push(entry);
      next += 1;
    }
  }
  return headed.filter((group) => group.entries.length > 0);
}
