import type { Database } from 'better-sqlite3';
import type { LibraryClient } from '../../../support/library-calls.ts';
import { type Row, timedRow, timesOf } from '../../measure.ts';
import type { BenchQuery, QueryClass } from '../queries/classes.ts';

const ROUNDS = 40;

/** A word with one letter wrong. */
const misspelt = (word: string) => `${word.slice(0, -1)}${word.endsWith('q') ? 'x' : 'q'}`;

/** What is asked beside the list while one types: endings, places to go to, articles, corrections. */
export async function benchTyping(
  client: LibraryClient,
  bare: Database,
  queries: readonly BenchQuery[],
): Promise<Row[]> {
  const wordsOf = (of: QueryClass) =>
    queries.filter((query) => query.class === of).map(({ text }) => text.trim());
  const names = bare
    .prepare<[number], string>('SELECT display FROM speaker LIMIT ?')
    .pluck()
    .all(ROUNDS);
  const common = wordsOf('common');
  const at = (words: readonly string[], i: number) => words[i % words.length] ?? '';
  const complete = (text: string) => client.search.complete({ text, caret: text.length });
  const timed = async (what: string, ask: (i: number) => Promise<unknown>) => {
    // The first time names or words are read; that is a row of its own.
    const [cold = 0] = await timesOf(1, () => ask(0));
    return [
      timedRow(`${what}: the first time`, [cold]),
      timedRow(what, await timesOf(ROUNDS, (i) => ask(i + 1))),
    ];
  };
  return [
    ...(await timed('complete a word', (i) => complete(at(common, i).slice(0, 3)))),
    ...(await timed('complete a speaker', (i) => complete(`speaker:${at(names, i).slice(0, 4)}`))),
    ...(await timed('jump', (i) => client.search.jump({ text: at(names, i).slice(0, 5) }))),
    ...(await timed('articles with a common word', (i) =>
      client.search.articles({ text: at(common, i), from: 0, count: 20 }),
    )),
    ...(await timed('correct a word', (i) =>
      client.search.correct({ text: misspelt(at(wordsOf('mid'), i)) }),
    )),
  ];
}
