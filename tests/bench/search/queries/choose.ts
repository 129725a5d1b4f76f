import type { Database } from 'better-sqlite3';
import { type Chance, chanceFrom } from '../generate/chance.ts';
import { corpusLanguages, corpusSpeakers } from '../generate/corpus.ts';
import type { Size } from '../size.ts';
import type { BenchQuery, QueryClass } from './classes.ts';
import { type Frequencies, frequenciesIn } from './frequency.ts';

const SEED = 4;
/** Different queries of a class, where there are so many. */
const EACH = 24;

/** Ranks of the vocabulary among which the words of a class are looked for. */
const RANKS = {
  stop: [0, 30],
  common: [10, 400],
  mid: [200, 8_000],
  rare: [1_000, 150_000],
} as const;

/** How many quotes a word of a class stands in, at least and at most. */
const bounds = (quotes: number) =>
  ({
    stop: [0.2 * quotes, quotes],
    common: [0.02 * quotes, 0.1 * quotes],
    mid: [0.001 * quotes, 0.005 * quotes],
    rare: [3, 30],
  }) as const;

type Words = Record<keyof typeof RANKS, string[]>;

/** Words of each class, by how many quotes they stand in. */
function wordsByFrequency(
  words: readonly string[],
  { quotes, of }: Frequencies,
  chance: Chance,
): Words {
  const choose = (name: keyof typeof RANKS): string[] => {
    const [first, behind] = RANKS[name];
    const [least, most] = bounds(quotes)[name];
    const tried = new Set<string>();
    const chosen: string[] = [];
    for (let draws = 0; draws < 2000 && chosen.length < EACH; draws++) {
      // As many between 100 and 1,000 as between 1,000 and 10,000.
      const rank = Math.floor((first + 1) * ((behind + 1) / (first + 1)) ** chance.next()) - 1;
      const word = words[rank]!;
      if (tried.has(word)) continue;
      tried.add(word);
      const count = of(word);
      if (count >= least && count <= most) chosen.push(word);
    }
    return chosen;
  };
  return {
    stop: choose('stop'),
    common: choose('common'),
    mid: choose('mid'),
    rare: choose('rare'),
  };
}

const wholeWord = (of: QueryClass, word: string): BenchQuery => ({
  class: of,
  text: `${word} `,
  match: `"${word}"`,
  like: `%${word}%`,
});
const beginning = (of: QueryClass, letters: string): BenchQuery => ({
  class: of,
  text: letters,
  match: `"${letters}" *`,
  like: `%${letters}%`,
});
const narrowed = (of: QueryClass, text: string): BenchQuery => ({
  class: of,
  text,
  match: null,
  like: null,
});

/** Beginnings of words that people look for, each once. */
function beginnings(words: readonly string[], length: number, chance: Chance): string[] {
  const found = new Set<string>();
  for (let draws = 0; draws < 2000 && found.size < EACH; draws++) {
    const letters = chance.pick(words).slice(0, length);
    if (letters.length === length) found.add(letters);
  }
  return [...found];
}

/** Two or three words that stand in a row in some quote. */
function phrases(db: Database, quotes: number, chance: Chance): string[] {
  const read = db.prepare<[number], string>('SELECT text FROM quote WHERE id = ?').pluck();
  return Array.from({ length: EACH }, () => {
    const words =
      read
        .get(1 + chance.below(quotes))!
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const length = Math.min(words.length, chance.is(0.5) ? 2 : 3);
    const start = chance.below(words.length - length + 1);
    return words.slice(start, start + length).join(' ');
  });
}

/** Words of one of the fields with a common word beside them. */
function fieldQueries(db: Database, size: Size, common: readonly string[], chance: Chance) {
  const read = (sql: string) => db.prepare<[], string>(sql).pluck().all();
  const tags = read('SELECT name FROM tag');
  const outlets = read('SELECT container FROM source GROUP BY 1 ORDER BY count(*) DESC LIMIT 60');
  const families = corpusSpeakers(size)
    .slice(3, 100)
    .flatMap(({ family }) => family ?? []);
  const kinds = ['indirect', 'mixed', 'paraphrase', 'direct'];
  return Array.from({ length: EACH }, () => {
    const word = chance.pick(common);
    return [
      narrowed('speaker:', `speaker:${chance.pick(families)} ${word} `),
      narrowed('outlet:', `outlet:"${chance.pick(outlets)}" ${word} `),
      narrowed('year:', `year:${2000 + chance.below(26)} ${word} `),
      narrowed('kind:', `kind:${chance.pick(kinds)} ${word} `),
      narrowed('tag:', `tag:"${chance.pick(tags)}" ${word} `),
    ];
  }).flat();
}

/** Names in Cyrillic of people whom the library knows in Latin letters alone. */
function foreignNames(size: Size): BenchQuery[] {
  return corpusSpeakers(size)
    .filter(({ native, familyInCyrillic }) => native === null && familyInCyrillic !== null)
    .slice(0, EACH)
    .map(({ familyInCyrillic }) => narrowed('name', `${familyInCyrillic} `));
}

/** Queries of all classes for a library of the bench, the same each time. */
export function chooseQueries(db: Database, size: Size): BenchQuery[] {
  const chance = chanceFrom(SEED);
  const frequencies = frequenciesIn(db);
  const { en, uk, ru } = corpusLanguages();
  const words = wordsByFrequency(en.vocabulary.words, frequencies, chance);
  const pairs = words.common.map((word): BenchQuery => {
    const other = chance.pick(words.common.filter((each) => each !== word));
    const match = `"${word}" AND "${other}"`;
    return { class: 'and', text: `${word} ${other} `, match, like: null };
  });
  const cyrillic = Array.from({ length: EACH }, () => {
    const from = chance.pick([uk, ru]).vocabulary.words;
    return wholeWord('cyrillic', from[40 + chance.below(1500)]!);
  });
  const searched = [...words.common, ...words.mid];
  return [
    ...words.rare.map((word) => wholeWord('rare', word)),
    ...words.mid.map((word) => wholeWord('mid', word)),
    ...words.common.map((word) => wholeWord('common', word)),
    ...words.stop.map((word) => wholeWord('stop', word)),
    ...beginnings(searched, 1, chance).map((letters) => beginning('prefix of 1', letters)),
    ...beginnings(searched, 2, chance).map((letters) => beginning('prefix of 2', letters)),
    ...beginnings(searched, 3, chance).map((letters) => beginning('prefix of 3', letters)),
    ...phrases(db, frequencies.quotes, chance).map((phrase): BenchQuery => ({
      class: 'phrase',
      text: `"${phrase}" `,
      match: `"${phrase}"`,
      like: `%${phrase}%`,
    })),
    ...pairs,
    ...fieldQueries(db, size, words.common, chance),
    ...cyrillic,
    ...foreignNames(size),
  ];
}
