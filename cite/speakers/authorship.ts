import type { CitedQuote } from '../../contract/citations.ts';
import type { CslName } from '../../contract/csl.ts';
import type { CleanItem } from '../csl/clean-item.ts';
import { authorsOf, textOf } from '../csl/prepare-item.ts';
import { foldName, givenNamesAgree, isAuthor } from './same-person.ts';

/** Those who answer for a source: its authors, else the outlet or publisher that stands there. */
export function responsible(item: CleanItem): CslName[] {
  const authors = authorsOf(item);
  if (authors.length > 0) return authors;
  return [textOf(item, 'container-title'), textOf(item, 'publisher')]
    .filter((name) => name !== null)
    .map((literal) => ({ literal }));
}

/**
 * Whether everybody who said it is an author of the source, so that nobody is quoted in it. A
 * speaker who is not known is somebody else.
 */
export function saidByAuthor(quote: CitedQuote, item: CleanItem): boolean {
  const authors = responsible(item);
  return (
    quote.speakers.length > 0 &&
    quote.speakers.every((speaker) => authors.some((author) => isAuthor(speaker, author)))
  );
}

/** Whether naming the speakers in the prose names every author of the source. */
export function namesAllAuthors(quote: CitedQuote, item: CleanItem): boolean {
  const authors = authorsOf(item);
  return (
    authors.length > 0 &&
    authors.every((author) => quote.speakers.some((speaker) => isAuthor(speaker, author)))
  );
}

/** What of a name is needed to tell its bearer from the others in a list. */
export type Telling = 'family' | 'initials' | 'given';

/**
 * What tells the bearers of a family name apart: nothing more where there is one, else initials, or
 * given names where two of them share their first letter.
 */
export function tellingNames(
  quotes: readonly CitedQuote[],
  items: readonly CleanItem[],
): (family: string) => Telling {
  const firstGiven = new Map<string, string>();
  const telling = new Map<string, Telling>();
  const add = (family: string | null | undefined, given: string) => {
    const key = foldName(family ?? '');
    if (key === '') return;
    const known = firstGiven.get(key);
    if (known === undefined || known === '') firstGiven.set(key, given);
    else if (!givenNamesAgree(known, given)) {
      const isAlike = foldName(known)[0] === foldName(given)[0];
      if (isAlike || !telling.has(key)) telling.set(key, isAlike ? 'given' : 'initials');
    }
  };
  for (const { speakers } of quotes) {
    for (const { kind, family, given } of speakers) if (kind === 'person') add(family, given ?? '');
  }
  for (const item of items)
    for (const { family, given } of authorsOf(item)) add(family, given ?? '');
  return (family) => telling.get(foldName(family)) ?? 'family';
}
