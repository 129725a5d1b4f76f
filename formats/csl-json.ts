import type { CitedQuote } from '../contract/citations.ts';
import { quotedSources, type QuotedSource } from './quoted-sources.ts';

/** A quote as `custom.quotes` has it, the place that CSL-JSON leaves to applications. */
function toCustom(quote: CitedQuote) {
  const { uuid, text, kind, speakers, role, saidOn, locators, hops, tags, note } = quote;
  const { language, translator } = quote;
  return {
    uuid,
    text,
    kind,
    speakers,
    role,
    saidOn,
    locators,
    tags,
    note,
    language,
    ...(translator !== null && { translator }),
    ...(hops.length > 0 && { hops }),
  };
}

function toItem({ source, quotes }: QuotedSource, keys: ReadonlyMap<string, string>) {
  const { key, csl, titleShort, titleSentence } = source;
  return {
    ...csl,
    id: keys.get(key) ?? key,
    ...(titleShort !== null && { 'title-short': titleShort }),
    custom: {
      ...(titleSentence !== null && { titleSentence }),
      quotes: quotes.map(toCustom),
    },
  };
}

/**
 * The sources of quotes as CSL-JSON 1.0.2, one item each; the quotes are in `custom.quotes`. A
 * quote without a source has no place in this format.
 *
 * @param keys - Ids of the items by the keys of their sources; the keys themselves unless told.
 */
export function writeCslJson(
  quotes: readonly CitedQuote[],
  keys: ReadonlyMap<string, string> = new Map(),
): string {
  const items = quotedSources(quotes).map((quoted) => toItem(quoted, keys));
  return `${JSON.stringify(items, null, 2)}\n`;
}
