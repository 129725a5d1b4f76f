import type { CitationStyle, FirstClassStyle } from '../contract/citations.ts';
import type { StyleCredits, StyleEntry } from '../contract/citing/styles.ts';
import { CSL_OF, LISTED_STYLES, STYLES_COMMIT, styleOfId } from './csl/files/style-list.ts';

/** The styles that Dixit knows case by case, by their names in full, most used first. */
const FIRST_CLASS: readonly (Omit<StyleEntry, 'style' | 'also'> & { style: FirstClassStyle })[] = [
  { style: 'apa7', title: 'APA 7', format: 'author-date', language: null },
  { style: 'mla9', title: 'MLA 9', format: 'author', language: null },
  { style: 'chicago-18-notes', title: 'Chicago 18 notes', format: 'note', language: null },
  {
    style: 'chicago-18-author-date',
    title: 'Chicago 18 author-date',
    format: 'author-date',
    language: null,
  },
  { style: 'chicago-notes', title: 'Chicago 17 notes', format: 'note', language: null },
  {
    style: 'chicago-author-date',
    title: 'Chicago 17 author-date',
    format: 'author-date',
    language: null,
  },
  {
    style: 'harvard-cite-them-right',
    title: 'Harvard (Cite Them Right)',
    format: 'author-date',
    language: 'en-GB',
  },
  { style: 'oscola', title: 'OSCOLA 4', format: 'note', language: 'en-GB' },
  { style: 'bluebook', title: 'Bluebook 21', format: 'note', language: 'en-US' },
  { style: 'ieee', title: 'IEEE', format: 'numeric', language: null },
  { style: 'vancouver', title: 'Vancouver', format: 'numeric', language: null },
  { style: 'gost', title: 'GOST R 7.0.5 (ГОСТ Р 7.0.5)', format: 'note', language: 'ru-RU' },
];

const FORMATS = ['author-date', 'author', 'numeric', 'label', 'note'] as const;

/** The styles that come with Dixit. */
export function shippedStyles(): StyleEntry[] {
  const known = FIRST_CLASS.map((entry) => {
    const id = idOf(entry.style);
    // The edition in the title of the file is another one than that of Chicago 18.
    const isThatEdition = id !== null && styleOfId(id) === entry.style;
    return { ...entry, also: isThatEdition ? [LISTED_STYLES.get(id)?.title ?? id, id] : [] };
  });
  const others = Array.from(LISTED_STYLES.values())
    .filter(({ id }) => styleOfId(id) === `csl:${id}`)
    .map(({ id, title, format, locale }): StyleEntry => ({
      style: `csl:${id}`,
      title,
      also: [],
      format: FORMATS.find((each) => each === format) ?? null,
      language: locale,
    }));
  const collator = new Intl.Collator('en', { numeric: true });
  return [...known, ...others.toSorted((a, b) => collator.compare(a.title, b.title))];
}

function idOf(style: CitationStyle): string | null {
  if (style.startsWith('csl:')) return style.slice('csl:'.length);
  const ids: Partial<Record<string, string>> = CSL_OF;
  return ids[style] ?? null;
}

/** What a style is called that comes with Dixit; `null` if there is none. */
export function titleOf(style: CitationStyle): string | null {
  const known = FIRST_CLASS.find((entry) => entry.style === style);
  return known?.title ?? LISTED_STYLES.get(idOf(style) ?? '')?.title ?? null;
}

/**
 * Whose work a style is that comes with Dixit.
 *
 * @returns `null` if there is none.
 */
export function creditsOf(style: CitationStyle): StyleCredits | null {
  const own = FIRST_CLASS.find((entry) => entry.style === style);
  const listed = LISTED_STYLES.get(idOf(style) ?? '');
  if (listed === undefined) {
    if (own === undefined) return null;
    const nobody = { authors: ['Dixit contributors'], licenceAddress: null, address: null };
    return { title: own.title, ...nobody, licence: 'MIT License' };
  }
  return {
    title: listed.title,
    authors: listed.authors,
    licence: 'Creative Commons Attribution-ShareAlike 3.0',
    licenceAddress: 'https://creativecommons.org/licenses/by-sa/3.0/',
    address: `https://github.com/citation-style-language/styles/blob/${STYLES_COMMIT}/${listed.id}.csl`,
  };
}
