import type { Database } from 'better-sqlite3';
import type { Correction } from '../../../contract/search.ts';
import { parseQuery, type QueryNode } from '../../../query/parse.ts';
import { closestWords } from '../../../query/words/closest-words.ts';
import { foldedWords } from '../../../query/words/words.ts';
import { NAME_KEY_MARK } from '../../../query/words/names/of-text.ts';

/** Commits after which the words of the library are read anew. */
const COMMITS = 200;

/** Of so many near words one in the letters that were typed is taken first. */
const NEAR = 8;
const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word);

interface Word {
  word: string;
  count: number;
}

/** The words that a query looks for and that could be misspelt: no beginnings of words. */
function wantedWords(node: QueryNode | null): string[] {
  if (node === null || node.type === 'not') return [];
  if ('of' in node) return node.of.flatMap((part) => wantedWords(part));
  if (node.type === 'words') return node.words;
  if (node.field !== 'speaker' && node.field !== 'source') return [];
  return node.values.flatMap((value) => ('words' in value ? value.words : []));
}

/** Finds words of the library that are near to those of a query. */
export function createCorrector(db: Database, revision: () => number) {
  // `quote_word` is what likeness reads as well.
  const all = db.prepare<[string], Word>(
    'SELECT term AS word, doc AS count FROM temp.quote_word WHERE term < ?',
  );
  const occurs = db
    .prepare<[string], number>('SELECT 1 FROM quote_text WHERE quote_text MATCH ? LIMIT 1')
    .pluck();
  let known: { revision: number; words: Word[] } | null = null;

  const vocabulary = (): Word[] => {
    const now = revision();
    if (known && now - known.revision < COMMITS) return known.words;
    // Keys of names come last, behind everything that is a word.
    known = { revision: now, words: all.all(NAME_KEY_MARK) };
    return known.words;
  };

  return (text: string): Correction | null => {
    const parsed = parseQuery(text, { typing: false });
    const unknown = new Set(
      wantedWords(parsed.node).filter((word) => occurs.get(`"${word}" *`) === undefined),
    );
    const words = [...unknown].flatMap((was) => {
      const near = closestWords(was, vocabulary(), NEAR);
      const nearest = near.find(({ word }) => isLatin(word) === isLatin(was)) ?? near[0];
      return nearest ? [{ was, becomes: nearest.word }] : [];
    });
    if (words.length === 0) return null;
    let corrected = '';
    let from = 0;
    for (const { folded, start, end } of foldedWords(text)) {
      const better = words.find(({ was }) => was === folded);
      corrected += text.slice(from, start) + (better?.becomes ?? text.slice(start, end));
      from = end;
    }
    return { text: corrected + text.slice(from), words };
  };
}
