import type { CitedQuote, CitedSource } from '../../contract/citations.ts';
import { edtfText } from '../csl-date.ts';

/** Without what says nothing. */
function filled(object: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** A source as CSL-JSON, with its days as they are written in the file of rows. */
function sourceObject({ csl, titleSentence, titleShort }: CitedSource) {
  return filled({
    ...csl,
    title: csl.title ?? titleSentence,
    ...(titleShort !== null && { 'title-short': titleShort }),
    issued: edtfText(csl.issued),
    accessed: edtfText(csl.accessed),
  });
}

function quoteObject(quote: CitedQuote) {
  const { uuid, text, speakers, role, saidOn, kind, language, translator } = quote;
  const { note, tags, source, locators, hops } = quote;
  return filled({
    uuid,
    text,
    // The role is that of the first, as in a table.
    speakers: speakers.map(({ display: name }, index) =>
      filled({ name, role: index === 0 ? role : null }),
    ),
    saidOn,
    kind,
    language,
    translator,
    note,
    tags,
    source: source && sourceObject(source),
    locators: Object.keys(locators).length === 0 ? null : locators,
    // From the source inwards.
    hops: hops.map(({ display }) => display),
  });
}

/** Quotes as JSON Lines: an object each, on a line of its own, with the keys that docs/imports.md has. */
export function writeJsonLines(quotes: readonly CitedQuote[]): string {
  return quotes.map((quote) => `${JSON.stringify(quoteObject(quote))}\n`).join('');
}
