import type { CitedQuote } from '../../contract/citations.ts';
import { plainCharacters } from '../plain-characters.ts';
import { speakersText } from './wording.ts';

/** Where a wording stands in the stored text of its source. */
export interface Passage {
  exact: string;
  prefix: string;
  suffix: string;
  /** In code points of that text, as the selectors of the W3C count; `null` where none is stored. */
  position: { start: number; end: number } | null;
}

function selectorsOf({ exact, prefix, suffix, position }: Passage) {
  return [
    {
      type: 'TextQuoteSelector',
      exact: exact.toWellFormed(),
      ...(prefix !== '' && { prefix: prefix.toWellFormed() }),
      ...(suffix !== '' && { suffix: suffix.toWellFormed() }),
    },
    ...(position === null ? [] : [{ type: 'TextPositionSelector', ...position }]),
  ];
}

function bodiesOf(quote: CitedQuote) {
  const body = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value: plainCharacters(value),
  });
  const speaker = speakersText(quote);
  return [
    ...(speaker === '' ? [] : [body('identifying', speaker)]),
    ...(quote.note === '' ? [] : [body('commenting', quote.note)]),
    ...quote.tags.map((tag) => body('tagging', tag)),
  ];
}

/** An address of the web; anything else is no place where an annotation can stand. */
function sourceOf({ source, uuid }: CitedQuote): string {
  const address = source?.csl.URL?.toWellFormed() ?? '';
  return /^https?:\/\/\S+$/iu.test(address) ? address : `urn:uuid:${source?.key ?? uuid}`;
}

function annotationOf(quote: CitedQuote, passages: readonly Passage[]) {
  const whole: Passage = { exact: quote.text, prefix: '', suffix: '', position: null };
  const targets = (passages.length > 0 ? passages : [whole]).map((passage) => ({
    source: sourceOf(quote),
    selector: selectorsOf(passage),
  }));
  return {
    id: `urn:uuid:${quote.uuid}`,
    type: 'Annotation',
    motivation: 'highlighting',
    body: bodiesOf(quote),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/**
 * Quotes as annotations of the web (W3C Web Annotation Data Model), in JSON-LD: one page of a
 * collection. A wording that a cue cuts in two has two targets.
 *
 * @param passages - Where each stands, by the id of its quote.
 */
export function writeWebAnnotations(
  quotes: readonly CitedQuote[],
  passages: ReadonlyMap<number, readonly Passage[]>,
): string {
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:dixit:quotes',
    type: 'AnnotationCollection',
    label: 'Quotes',
    total: quotes.length,
    first: {
      id: 'urn:dixit:quotes:1',
      type: 'AnnotationPage',
      startIndex: 0,
      items: quotes.map((quote) => annotationOf(quote, passages.get(quote.id) ?? [])),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
