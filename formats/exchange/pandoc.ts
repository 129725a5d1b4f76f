import type { CitedQuote } from '../../contract/citations.ts';
import type { Segment } from '../../contract/segments.ts';
import { writeCslJson } from '../csl-json.ts';
import { escapeMarkdown, lineStart } from '../markdown.ts';
import { plainCharacters, plainLine } from '../plain-characters.ts';
import { writeArchive } from '../written/archive.ts';
import { sourceKeys } from './source-keys.ts';
import { isSaidByAuthor, speakersText, standsAlone, wordingOf } from './wording.ts';

/** Locators by the terms that Pandoc reads in a citation; others stand behind it as they are. */
const TERMS: Record<string, string> = {
  page: 'p. ',
  paragraph: 'para. ',
  section: 'sec. ',
  chapter: 'chap. ',
  line: 'l. ',
};

/** Quotation marks are text, and so is what Pandoc's `smart` would make of dots and dashes. */
function textMarkdown(text: string): string {
  return escapeMarkdown(text).replace(/["'.-](?=["'.-])|["']/g, String.raw`\$&`);
}

function segmentMarkdown({ type, text }: Segment): string {
  if (type === 'omitted') return '…';
  if (type === 'inserted') return `\\[${textMarkdown(text)}\\]`;
  // Marks of emphasis stand at words: spaces stay outside.
  if (type === 'emphasis')
    return plainLine(text).replace(/\S(?:.*\S)?/su, (words) => `*${textMarkdown(words)}*`);
  return type === 'sic' ? `${textMarkdown(text)} \\[*sic*\\]` : textMarkdown(text);
}

function citationMarkdown(quote: CitedQuote, key: string): string {
  const places = Object.entries(quote.locators)
    .map(([label, value]) => `, ${TERMS[label] ?? ''}${textMarkdown(value ?? '')}`)
    .join('')
    // It would begin another citation.
    .replaceAll(';', '\\;');
  return ` [${isSaidByAuthor(quote) ? '' : 'quoted in '}@${key}${places}]`;
}

function quoteMarkdown(quote: CitedQuote, keys: ReadonlyMap<string, string>): string {
  const speaker = isSaidByAuthor(quote) ? '' : textMarkdown(speakersText(quote));
  const key = quote.source === null ? undefined : keys.get(quote.source.key);
  const citation = key === undefined ? '' : citationMarkdown(quote, key);
  const lines = plainCharacters(
    wordingOf(quote)
      .map(({ text }) => text)
      .join(''),
  ).includes('\n');
  const words = (segments: readonly Segment[]) => segments.map(segmentMarkdown).join('');
  if (!standsAlone(quote)) {
    const before = speaker === '' ? '' : `${speaker}: `;
    return `${lineStart(`${before}“${words(wordingOf(quote))}”`)}${citation}.`;
  }
  const paragraphs = lines ? paragraphsOf(wordingOf(quote)) : [wordingOf(quote)];
  const block = paragraphs.map((each) => `> ${lineStart(words(each))}`).join('\n>\n');
  return `${speaker === '' ? '' : `${lineStart(speaker)}:\n\n`}${block}${citation}`;
}

/** Runs by the paragraphs in which they stand. */
function paragraphsOf(segments: readonly Segment[]): Segment[][] {
  const paragraphs: Segment[][] = [[]];
  for (const segment of segments) {
    plainCharacters(segment.text)
      .split('\n')
      .forEach((text, index) => {
        if (index > 0) paragraphs.push([]);
        if (index === 0 || segment.type !== 'omitted')
          paragraphs.at(-1)?.push({ ...segment, text });
      });
  }
  return paragraphs.filter((each) => each.length > 0);
}

/**
 * Quotes as Markdown for Pandoc, which makes the citations (`[@key, p. 3]`): `quotes.md` and the
 * `quotes.json` of CSL-JSON that it cites, in a ZIP.
 */
export function writePandoc(quotes: readonly CitedQuote[]): Uint8Array {
  const keys = sourceKeys(quotes);
  const body = quotes.map((quote) => quoteMarkdown(quote, keys));
  const markdown = ['---\nbibliography: quotes.json\n---', '# Quotes', ...body, '# References'];
  return writeArchive({
    'quotes.md': `${markdown.join('\n\n')}\n`,
    'quotes.json': writeCslJson(quotes, keys),
  });
}
