import { ENTRY_TYPES } from './entry-types.ts';

/** Entry types of BibTeX and BibLaTeX that Dixit writes none of, with what they are in CSL. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  book: ['book'],
  mvbook: ['book'],
  collection: ['book'],
  mvcollection: ['book'],
  proceedings: ['book'],
  mvproceedings: ['book'],
  reference: ['book'],
  mvreference: ['book'],
  inbook: ['chapter'],
  bookinbook: ['chapter'],
  suppbook: ['chapter'],
  suppcollection: ['chapter'],
  conference: ['paper-conference'],
  suppperiodical: ['article-journal'],
  techreport: ['report'],
  phdthesis: ['thesis'],
  mastersthesis: ['thesis'],
  mathesis: ['thesis'],
  electronic: ['webpage'],
  www: ['webpage'],
  movie: ['motion_picture', 'broadcast'],
  music: ['song'],
  performance: ['performance'],
  image: ['graphic'],
  artwork: ['graphic'],
  letter: ['personal_communication'],
  standard: ['standard', 'report'],
  review: ['review'],
  legal: ['legislation'],
  booklet: ['pamphlet'],
  manual: ['report', 'book'],
};

/**
 * What an entry type can stand for in CSL, the likeliest first; none where it says no more than that
 * it is something (`misc`).
 */
export function cslTypesOf(type: string, subtype: string): readonly string[] {
  if (type === 'article' && subtype === '') {
    return ['article-journal', 'article', 'review', 'article-newspaper', 'article-magazine'];
  }
  const own = [...ENTRY_TYPES]
    .filter(([, entry]) => entry.type === type && (entry.subtype ?? '') === subtype)
    .map(([csl]) => csl);
  return [...new Set([...(OTHERS[type] ?? []), ...own])];
}
