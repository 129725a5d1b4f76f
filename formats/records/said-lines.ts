import { LOCATOR_LABELS, type Locators } from '../../contract/csl.ts';
import { type ReadQuote, readQuote } from './record.ts';

const LABEL = `(?:${LOCATOR_LABELS.join('|')})`;
const PLACES = String.raw`\((?<places>${LABEL} [^()“”]*)\)`;
/** Names with marks of their own stand in straight ones. */
const NAMES = String.raw`(?:"[^"]*"|[^“”"]){1,500}?`;
const TAGS = String.raw`\[tags: (?<tags>(?:"(?:[^"“”]|"")*"|[^[\]"“”])*)\]`;
/** `Ada Lovelace: “the words” (page 3, line 2) [tags: sea; trade]` */
const SAID = String.raw`(?:(?<names>${NAMES}): )?“(?<text>.+?)”(?: ${PLACES})?(?: ${TAGS})?`;
/** Words may have marks of their own: a quote ends where the next one begins, or all ends. */
const ONE_OF_MANY = new RegExp(String.raw`${SAID}(?= / (?:${NAMES}: )?“|$)(?: / )?`, 'suy');
const ONE = new RegExp(`${SAID}$`, 'suy');

function locatorsOf(places: string | undefined): Locators {
  const parts = (places ?? '').split(new RegExp(`, (?=${LABEL} )`, 'u'));
  return Object.fromEntries(
    parts
      .filter((part) => part !== '')
      .map((part) => {
        const [label = '', ...value] = part.split(' ');
        return [label, value.join(' ')];
      }),
  );
}

/** One name with a comma behind it, or the last; one with commas in it stands in quotation marks. */
const NAME = /(?:"(?<quoted>[^"]*)"|(?<plain>.+?))(?:, |$)/gsu;

function namesOf(text: string): string[] {
  return Array.from(
    text.matchAll(NAME),
    ({ groups }) => groups?.['quoted'] ?? groups?.['plain'] ?? '',
  );
}

/** Tags; one with marks that part them stands in quotation marks. */
function tagsOf(text: string): string[] {
  return Array.from(text.matchAll(/"((?:[^"]|"")*)"|[^;"]+/gu), ([whole, quoted]) =>
    (quoted?.replaceAll('""', '"') ?? whole).trim(),
  ).filter((tag) => tag !== '');
}

function quoteOf(groups: Readonly<Record<string, string | undefined>>): ReadQuote {
  return readQuote({
    text: groups['text'] ?? '',
    speakers: namesOf(groups['names'] ?? ''),
    locators: locatorsOf(groups['places']),
    tags: tagsOf(groups['tags'] ?? ''),
  });
}

/** The quote from a note in which Dixit has written one: who, the words, and where; else `null`. */
export function saidLine(note: string): ReadQuote | null {
  ONE.lastIndex = 0;
  const groups = ONE.exec(note.trim())?.groups;
  return groups ? quoteOf(groups) : null;
}

/** The quotes from one in which it has written several, parted by strokes; `null` for any other. */
export function saidLines(note: string): ReadQuote[] | null {
  const text = note.trim();
  const quotes: ReadQuote[] = [];
  ONE_OF_MANY.lastIndex = 0;
  while (ONE_OF_MANY.lastIndex < text.length) {
    const groups = ONE_OF_MANY.exec(text)?.groups;
    if (!groups) return null;
    quotes.push(quoteOf(groups));
  }
  return quotes.length === 0 ? null : quotes;
}
