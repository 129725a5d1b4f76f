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
  const put = db.prepare('INSERT INTO text (rowid, t) VALUES (1, ?)');
  const clear = db.prepare('DELETE FROM text');
  const words = db.prepare<[], string>('SELECT term FROM word ORDER BY "offset"').pluck();
  const tokensOf = (text: string) => {
    put.run(text);
    const found = words.all();
    clear.run();
    return found;
  };

  test('are the words of every letter, digit and mark that is folded', () => {
    const wrong: string[] = [];
    db.exec('BEGIN');
    for (let code = 0; code < 0x30000; code++) {
      const char = String.fromCodePoint(code);
      if (!/[\p{L}\p{N}\p{M}\p{Co}\p{Default_Ignorable_Code_Point}]/u.test(char)) continue;
      // Syllables of Hangul and Chinese characters are all alike: one in fifty will do.
      if (/[\p{Script=Hangul}\p{Script=Han}]/u.test(char) && code % 50 > 0) continue;
      const text = `x${char}y`;
      if (tokensOf(fold(text)).join(' ') !== foldKey(text)) wrong.push(code.toString(16));
    }
    db.exec('COMMIT');
    expect(wrong).toEqual([]);
  });

  test('keep the mark of a name key', () => {
    const key = `${NAME_KEY_MARK}zelenski`;
    expect(tokensOf(`zelensky ${key}`)).toEqual(['zelensky', key]);
    expect(foldKey(key)).toBe(key);
  });

  test('are the words of any text of which the key is indexed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const key = foldKey(text);
        expect(tokensOf(key).join(' ')).toBe(key);
        expect(foldKey(key)).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });
});
