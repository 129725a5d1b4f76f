import type { Language } from '../../languages/language.ts';
import type { Token } from './tokens.ts';

/** Words that name somebody: tokens [from, to). */
export interface NameRun {
  from: number;
  to: number;
}

const capital = /^\p{Lu}[\p{L}\p{M}'’ʼ-]*$/u;

/** The run of capitalised words that begins at a token; `null` for none. */
export function nameAt(tokens: readonly Token[], from: number): NameRun | null {
  let to = from;
  while (to < from + 4 && tokens[to]?.kind === 'word' && capital.test(tokens[to]?.text ?? '')) {
    if (tokens[to]?.paragraph !== tokens[from]?.paragraph) break;
    to++;
  }
  return to > from ? { from, to } : null;
}

/** What stays of a name in all its cases: "Лавров", "Лаврова", "Лаврову". */
function stemOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.slice(0, Math.max(3, lower.length - (lower.length > 5 ? 2 : 1)));
}

const sameWord = (a: string, b: string): boolean => {
  const [x, y] = [stemOf(a), stemOf(b)];
  return Math.abs(a.length - b.length) <= 3 && (x.startsWith(y) || y.startsWith(x));
};

/** Who is named in a text, each by the fullest name. */
export interface Known {
  /** The fullest name of whom some words name. */
  fullName: (words: readonly string[]) => string;
  /** Whether a name is a woman's, as far as its end tells. */
  isWoman: (name: string) => boolean;
}

/** How many different names are kept of one text. */
const most = 500;

/** How much the end of a given name looks like the first case: "Сергей", "Анна", then "Анны". */
function firstCase(given: string): number {
  if (/[бвгґджзйклмнпрстфхцчшщь]$/u.test(given)) return 4;
  return /[аяо]$/u.test(given) ? 3 : 0;
}

/** The run without a title that begins its sentence: "Министр Сергей Марш". */
export function withoutTitle(
  tokens: readonly Token[],
  { from, to }: NameRun,
  titles: ReadonlySet<string>,
): NameRun {
  let first = from;
  while (first < to - 1 && titles.has(tokens[first]?.lower ?? '')) first++;
  return { from: first, to };
}

/** Gathers the names of a text; verbs of saying beside a name tell that it stands in the first case. */
export function knownNames(tokens: readonly Token[], language: Language): Known {
  const { saying, titles } = language;
  const full = new Map<string, { words: string[]; weight: number }>();
  for (let at = 0; at < tokens.length; at++) {
    const found = nameAt(tokens, at);
    if (!found) continue;
    const run = withoutTitle(tokens, found, titles);
    const words = tokens.slice(run.from, run.to).map(({ text }) => text);
    const key = words.join(' ');
    const speaks = [tokens[run.from - 1], tokens[run.to]].some(
      (token) => token !== undefined && saying.has(token.lower),
    );
    const entry = full.get(key);
    if (entry) entry.weight += speaks ? 10 : 1;
    else if (words.length > 1 && full.size < most)
      full.set(key, { words, weight: (speaks ? 10 : 1) + firstCase(words[0] ?? '') });
    at = run.to - 1;
  }
  const entries = [...full.values()].toSorted((a, b) => b.weight - a.weight);
  return {
    fullName(words) {
      const last = words.at(-1) ?? '';
      const found = entries.find(
        (entry) =>
          sameWord(entry.words.at(-1) ?? '', last) &&
          (words.length === 1 || sameWord(entry.words[0] ?? '', words[0] ?? '')),
      );
      return (found?.words ?? words).join(' ');
    },
    isWoman: (name) => /[аяыи]$/u.test(name.split(' ')[0] ?? ''),
  };
}
