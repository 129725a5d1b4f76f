import { creditsOf, styleOfId } from '../../cite/index.ts';
import type { CitationStyle, CitedQuote } from '../../contract/citations.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { readCslStyle, textOfStyle, type StyleContent } from '../../formats/styles/csl-style.ts';
import { StyleFileError } from '../../formats/styles/errors.ts';
import type { CitationLister } from '../ports.ts';
import { refused } from '../refusals.ts';

/** What was taken in. */
interface Added {
  style: CitationStyle;
  title: string;
  isOwn: boolean;
}

function read(bytes: Uint8Array): StyleContent & { text: string } {
  try {
    const text = textOfStyle(bytes);
    return { ...readCslStyle(text), text };
  } catch (error) {
    if (!(error instanceof StyleFileError)) throw error;
    throw refused('base64', `This file cannot be used as a style. ${error.message}`);
  }
}

const NOBODY = {
  display: 'Ada Lovelace',
  given: 'Ada',
  family: 'Lovelace',
  kind: 'person',
} as const;

/** A quote to try a style with. */
function trial(id: number, source: CitedQuote['source']): CitedQuote {
  return {
    id,
    uuid: `trial-${id}`,
    text: 'Words',
    segments: null,
    kind: 'direct',
    speakers: [NOBODY],
    role: null,
    saidOn: '2025',
    source,
    locators: { page: '12' },
    hops: [],
    tags: [],
    note: '',
    language: 'en',
    original: null,
    translator: null,
  };
}

/** A book of which everything is known, and a page of which nothing is. */
const TRIALS = [
  {
    type: 'book',
    title: 'Title',
    author: [{ family: 'Babbage', given: 'Charles' }],
    publisher: 'Press',
    'publisher-place': 'London',
    issued: { 'date-parts': [[2025, 12, 29]] },
  },
  { type: 'webpage', title: 'Page', URL: 'https://example.org/' },
].map((csl, index) =>
  trial(index + 1, { key: `trial-${index}`, csl, titleSentence: null, titleShort: null }),
);

/**
 * Takes in the file of a style, once a list has been made in it.
 *
 * @throws {ORPCError} `REFUSED` with the reason, if it cannot be used.
 */
export async function addStyle(
  catalogue: Catalogue,
  listCitations: CitationLister,
  bytes: Uint8Array,
): Promise<Added> {
  const { title, tree, parent, format, locale, text } = read(bytes);
  if (parent !== null) {
    const style = styleOfId(parent);
    const credits = creditsOf(style);
    if (credits !== null) return { style, title: credits.title, isOwn: false };
    const reason = `“${title}” is only a name for the style “${parent}”, which Dixit does not have.`;
    throw refused('base64', `${reason} Add the file of that one.`);
  }
  const known = catalogue.ownStyles.byTitle(title);
  const uuid = known ?? catalogue.newUuid();
  const style: CitationStyle = `own:${uuid}`;
  await listCitations(TRIALS, {
    style,
    ownStyle: { title, tree },
    order: 'as-chosen',
    group: 'none',
    speakerInProse: false,
    bibliography: true,
  });
  const row = { uuid, title, format, locale, content: text };
  // Another window may have added or removed it while the list was made.
  const isThere = catalogue.ownStyles.byTitle(title) === uuid;
  catalogue.steps.write(`${isThere ? 'Change' : 'Add'} style “${title}”`, () =>
    isThere ? catalogue.ownStyles.update(row) : catalogue.ownStyles.insert(row),
  );
  return { style, title, isOwn: true };
}
