import { plainText } from './plain-text.ts';
import {
  paragraphsOf,
  type ReadQuote,
  type ReadRecord,
  readSource,
  unreadableRecord,
} from './record.ts';
import { saidLine } from './said-lines.ts';
import { collectionPaths } from './zotero/collections.ts';
import { attributeOf, eachResource, type RdfElement, within } from './zotero/elements.ts';
import { cslTypeOf, itemOf, unreadOf } from './zotero/item.ts';

/** What of a file is kept until all of it is read. */
interface Resources {
  items: RdfElement[];
  /** Journals and the like that several items name. */
  others: Map<string, RdfElement>;
  /** Notes by the names under which items refer to them. */
  notes: Map<string, string>;
  /** Names of attachments. */
  attachments: Set<string>;
  collections: RdfElement[];
}

function readResources(xml: string): Resources {
  const resources: Resources = {
    items: [],
    others: new Map(),
    notes: new Map(),
    attachments: new Set(),
    collections: [],
  };
  eachResource(xml, (element) => {
    const about = attributeOf(element, 'about');
    if (element.name === 'Memo') {
      resources.notes.set(about, plainText(within(element, 'value')?.text ?? ''));
    } else if (cslTypeOf(element) !== null) resources.items.push(element);
    else if (element.name === 'Attachment') resources.attachments.add(about);
    else if (element.name === 'Collection') resources.collections.push(element);
    else resources.others.set(about, element);
  });
  return resources;
}

/** What an item refers to by elements of a name. */
const referredTo = (item: RdfElement, name: string): string[] =>
  item.children
    .filter((child) => child.name === name)
    .map((child) => attributeOf(child, 'resource'));

/** The notes of an item: quotes where Dixit wrote them, anything else as a note. */
function notesOf(item: RdfElement, notes: ReadonlyMap<string, string>) {
  const own = referredTo(item, 'isReferencedBy').map((name) => notes.get(name) ?? '');
  const quotes = own.map(saidLine);
  return {
    quotes: quotes.flatMap((quote) => quote ?? []),
    note: paragraphsOf(own.filter((_, index) => quotes[index] === null)),
  };
}

/** Notes and attachments that belong to no item, each as what is left out. */
function* looseOnes({ items, notes, attachments }: Resources): Generator<ReadRecord> {
  const bound = new Set(
    items.flatMap((item) => [...referredTo(item, 'isReferencedBy'), ...referredTo(item, 'link')]),
  );
  const loose = [
    ...[...notes.keys()].map((name) => [name, 'This note belongs to no item.'] as const),
    ...[...attachments].map((name) => [name, 'This attachment belongs to no item.'] as const),
  ].filter(([name]) => !bound.has(name));
  for (const [index, [, reason]] of loose.entries()) {
    yield unreadableRecord(items.length + index + 1, 1, reason);
  }
}

/**
 * Reads the items of a file in Zotero RDF, with their notes. Its collections are those of the quotes
 * in the notes; attachments are left out, and collections of items without quotes.
 *
 * @throws {ArticleError} DAMAGED, TOO_DEEP or TOO_MANY_ELEMENTS.
 */
export function* zoteroRdfRecords(xml: string): Generator<ReadRecord> {
  const resources = readResources(xml);
  const { items, others, notes } = resources;
  const paths = collectionPaths(resources.collections);
  for (const [index, element] of items.entries()) {
    const collections = paths.get(attributeOf(element, 'about')) ?? [];
    const { quotes, note } = notesOf(element, notes);
    const isLost = quotes.length === 0 && collections.length > 0;
    yield {
      number: index + 1,
      done: index / items.length,
      source: readSource(itemOf(element, others), {
        types: [cslTypeOf(element) ?? 'document'],
        note,
      }),
      quotes: quotes.map((quote): ReadQuote => ({ ...quote, collections })),
      problem: null,
      unread: [...unreadOf(element), ...(isLost ? ['collections'] : [])],
    };
  }
  yield* looseOnes(resources);
}
