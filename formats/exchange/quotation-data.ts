import type { CitedQuote } from '../../contract/citations.ts';
import type { CslName } from '../../contract/csl.ts';
import { isoDate } from '../csl-date.ts';
import { plainCharacters } from '../plain-characters.ts';

function authorOf(name: CslName) {
  const parts = [name.given, name['non-dropping-particle'], name.family, name.suffix];
  return name.literal ?? parts.filter(Boolean).join(' ');
}

function toQuotation({ text, speakers, saidOn, language, source }: CitedQuote) {
  const csl = source?.csl;
  return {
    '@type': 'Quotation',
    text,
    ...(language !== null && { inLanguage: language }),
    ...(saidOn !== null && { dateCreated: saidOn }),
    ...(speakers.length > 0 && {
      creator: speakers.map(({ display, kind }) => ({
        '@type': kind === 'organisation' || kind === 'group' ? 'Organization' : 'Person',
        name: display,
      })),
    }),
    ...(csl && {
      isPartOf: {
        '@type': 'CreativeWork',
        name: csl.title ?? source?.titleSentence ?? '',
        ...(csl.author && { author: csl.author.map(authorOf) }),
        ...(isoDate(csl.issued) !== null && { datePublished: isoDate(csl.issued) }),
        ...(/^https?:\/\//iu.test(csl.URL ?? '') && { url: csl.URL }),
      },
    }),
  };
}

/**
 * Quotes as `Quotation` of schema.org in JSON-LD, to stand in a `script` of a page: nothing in it can
 * end that element.
 */
export function quotationData(quotes: readonly CitedQuote[]): string {
  const data = { '@context': 'https://schema.org', '@graph': quotes.map(toQuotation) };
  const json = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? plainCharacters(value) : value,
  );
  return json.replace(/[<>&]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
