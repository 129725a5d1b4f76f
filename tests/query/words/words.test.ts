import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../query/words/fold.ts';
import { NAME_KEY_MARK } from '../../../query/words/names/of-text.ts';
import { foldedWords, foldKey } from '../../../query/words/words.ts';

test.each([
  ['Élan', 'elan'],
  ['ЁЛКА', 'елка'],
  ['Київ', 'киів'],
  ['Йосип', 'йосип'],
  ['и\u0306осип', 'йосип'],
  ['Straße', 'straße'],
  ['Wałęsa Łódź', 'walesa lodz'],
  ['Ørsted Đorđe', 'orsted dorđe'.replace('đ', 'd')],
  ['İstanbul Yıldız', 'istanbul yildiz'],
  ['ΛΌΓΟΣ λόγος', 'λογοσ λογοσ'],
  ['Ιστορία, ᾳ', 'ιστορια, α'],
  ['ЙОГО й\u0301 И\u0301', 'його й и'],
  ['ﬁnance CO₂ 𝐛𝐨𝐥𝐝 Ａ１', 'finance co2 bold a1'],
  ['co\u00ADop\u200Berate\uFEFF', 'cooperate'],
  ['мирʼя Hawaiʻi Raskolʹnikov', "мир'я hawai'i raskol'nikov"],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

describe('words', () => {
  test.each([
    [["Starmer's", 'Starmer’s', 'Starmerʼs', 'STARMER‘S'], 'starmer s'],
    [["мир'я", 'мир’я', 'мирʼя', 'мир`я'], 'мир я'],
    [
      ['co-operate', 'co–operate', 'co‑operate', 'co−operate', 'co‐operate', 'co—operate'],
      'co operate',
    ],
    [['coop\u00ADerate', 'coop\u200Berate', 'co\u2060operate', 'COOPERATE'], 'cooperate'],
    [['«мир»', '„мир“', '"мир"', '‹мир›'], 'мир'],
  ])('%j are the same', (texts, key) => {
    expect(texts.map((text) => foldKey(text))).toEqual(texts.map(() => key));
  });

  test('are where they stand in the unfolded text', () => {
    const text = 'Ёл\u00ADка, don’t';
    expect(foldedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ёл\u00ADка',
      'don',
      't',
    ]);
  });
});

describe('the tokens of SQLite', () => {
  const db = new Database(':memory:');
  db.exec(`CREATE VIRTUAL TABLE text USING fts5 (t, tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE word USING fts5vocab(text, instance)`);
  const put = db.prepare('INSERT INTO text (t) VALUES (?)');
  const words = db.prepare<[], string>(
    `SELECT group_concat(term, ' ') FROM (SELECT doc, term FROM word ORDER BY doc, "offset")
     GROUP BY doc ORDER BY doc`,
  );
  /** The tokens of each text, of which each must have some. */
  const tokensOf = (texts: readonly string[]) => {
    db.exec('BEGIN');
    for (const text of texts) put.run(text);
    const tokens = words.pluck().all();
    db.exec('ROLLBACK');
    return tokens;
  };

  test('are the words of every letter, digit and mark that is folded', () => {
    const texts = Array.from({ length: 0x30000 }, (_, code) => String.fromCodePoint(code))
      .filter((char) => /[\p{L}\p{N}\p{M}\p{Co}\p{Default_Ignorable_Code_Point}]/u.test(char))
      // Chinese characters and syllables of Hangul are many, and all alike.
      .filter((char, index) => index % 50 === 0 || !/[\p{sc=Han}\p{sc=Hangul}]/u.test(char))
      .map((char) => `x${char}y`);
    const tokens = tokensOf(texts.map((text) => fold(text)));
    expect(tokens).toHaveLength(texts.length);
    expect(texts.filter((text, index) => foldKey(text) !== tokens[index])).toEqual([]);
  });

  test('keep the mark of a name key', () => {
    const key = `${NAME_KEY_MARK}zelenski`;
    expect(tokensOf([`zelensky ${key}`])).toEqual([`zelensky ${key}`]);
    expect(foldKey(key)).toBe(key);
  });

  test('are the words of any text of which the key is indexed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 50 }), (texts) => {
        const keys = texts.map((text) => foldKey(text)).filter((key) => key !== '');
        expect(tokensOf(keys)).toEqual(keys);
        expect(keys.map((key) => foldKey(key))).toEqual(keys);
      }),
      { numRuns: 50 },
    );
  });
});
