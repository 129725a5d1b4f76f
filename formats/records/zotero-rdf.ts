import { plainText } from './plain-text.ts';
import { paragraphsOf, type ReadRecord, readSource } from './record.ts';
import { attributeOf, eachResource, type RdfElement, within } from './zotero/elements.ts';
import { cslTypeOf, itemOf, unreadOf } from './zotero/item.ts';

/** What of a file is kept until all of it is read. */
interface Resources {
  items: RdfElement[];
  /** Journals and the like that several items name. */
  others: Map<string, RdfElement>;
  /** Notes by the names under which items refer to them. */
  notes: Map<string, string>;
}

function readResources(xml: string): Resources {
  const resources: Resources = { items: [], others: new Map(), notes: new Map() };
  eachResource(xml, (element) => {
    const about = attributeOf(element, 'about');
    if (element.name === 'Memo') {
      resources.notes.set(about, plainText(within(element, 'value')?.text ?? ''));
    } else if (cslTypeOf(element) !== null) resources.items.push(element);
    else if (element.name !== 'Attachment') resources.others.set(about, element);
  });
  return resources;
}

function noteOf(item: RdfElement, notes: ReadonlyMap<string, string>): string {
  const own = item.children
    .filter(({ name }) => name === 'isReferencedBy')
    .map((each) => notes.get(attributeOf(each, 'resource')) ?? '');
  return paragraphsOf(own);
}

/**
 * Reads the items of a file in Zotero RDF, with their notes. Attachments and collections are left out.
 *
 * @throws {ArticleError} DAMAGED, TOO_DEEP or TOO_MANY_ELEMENTS.
 */
export function* zoteroRdfRecords(xml: string): Generator<ReadRecord> {
  const { items, others, notes } = readResources(xml);
  for (const [index, element] of items.entries()) {
    const source = readSource(itemOf(element, others), {
      types: [cslTypeOf(element) ?? 'document'],
      note: noteOf(element, notes),
    });
    yield {
      number: index + 1,
      done: index / items.length,
      source,
      quotes: [],
      problem: null,
      unread: unreadOf(element),
    };
  }
}
