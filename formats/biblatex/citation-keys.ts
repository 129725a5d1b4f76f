import type { CitedSource } from '../../contract/citations.ts';
import { yearOf } from '../csl-date.ts';

const ARTICLES = new Set(['a', 'an', 'the']);

/** Only letters and digits of ASCII: what every TeX engine takes in a key. */
function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]+/g, '')
    .trim();
}

function firstWord(title: string): string {
  return (
    ascii(title)
      .split(' ')
      .find((word) => word !== '' && !ARTICLES.has(word)) ?? ''
  );
}

function stemOf({ csl, titleSentence }: CitedSource): string {
  const [author] = csl.author ?? [];
  const name = ascii(author?.family ?? author?.literal ?? csl['container-title'] ?? '');
  const title = firstWord(csl.title ?? titleSentence ?? '');
  const stem = `${name.replaceAll(' ', '')}${yearOf(csl.issued)?.replace('-', '') ?? ''}${title}`;
  return stem.slice(0, 60) || 'source';
}

/** A key for each source, made of author, year and title; a number parts those that are alike. */
export function citationKeys(sources: readonly CitedSource[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return sources.map((source) => {
    const stem = stemOf(source);
    let count = (counts.get(stem) ?? 0) + 1;
    let key = count === 1 ? stem : `${stem}-${count}`;
    while (taken.has(key)) {
      count += 1;
      key = `${stem}-${count}`;
    }
    counts.set(stem, count);
    taken.add(key);
    return key;
  });
}
