import { bodyWords, shortForms, suffixes, titles } from './lists.ts';

/** How far two names are the same; `lenient`: one is a part of the other that contradicts nothing. */
export type NameMatch = 'exact' | 'lenient' | null;

interface Parts {
  words: readonly string[];
  suffix: string;
}

/** A name in lower case without accents, titles, possessive and middle initials. */
function partsOf(name: string): Parts {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/['’`]/g, '')
    .replace(/(?<=\b\p{L})\./gu, ' ');
  let words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  while (words.length > 1 && titles.has(words[0] ?? '')) words = words.slice(1);
  let suffix = '';
  while (words.length > 1 && suffixes.has(words.at(-1) ?? '')) {
    suffix = words.at(-1) ?? '';
    words = words.slice(0, -1);
  }
  const last = words.length - 1;
  return {
    words: words.filter((word, at) => word.length > 1 || at === 0 || at === last),
    suffix,
  };
}

const startsOther = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a);

function sameGivenName(a: string, b: string): boolean {
  return (
    a === b ||
    startsOther(a, b) ||
    startsOther(b, a) ||
    shortForms.some((forms) => forms.includes(a) && forms.includes(b))
  );
}

const isBody = ({ words }: Parts): boolean => words.some((word) => bodyWords.has(word));
const within = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.includes(word));

/** Compares a name that was found with one that is right. */
export function matchNames(found: string, right: string): NameMatch {
  const a = partsOf(found);
  const b = partsOf(right);
  if (a.words.length === 0 || b.words.length === 0) return null;
  const agree: NameMatch = a.suffix === b.suffix ? 'exact' : 'lenient';
  if (agree === 'lenient' && a.suffix !== '' && b.suffix !== '') return null;
  if (a.words.join(' ') === b.words.join(' ')) return agree;
  const full = a.words.length > 1 && b.words.length > 1;
  if (
    full &&
    a.words.at(-1) === b.words.at(-1) &&
    sameGivenName(a.words[0] ?? '', b.words[0] ?? '')
  )
    return agree;
  if (isBody(a) !== isBody(b)) return null;
  if (full) return within(a.words, b.words) || within(b.words, a.words) ? 'lenient' : null;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short[0] === long[0] || short[0] === long.at(-1) ? 'lenient' : null;
}
