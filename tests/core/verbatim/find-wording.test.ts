import { describe, expect, test } from 'vitest';
import { findWording, storedText } from '../../../core/verbatim/find-wording.ts';

/** How a wording stands in a text, its spans as the words in them. */
function found(text: string, wording: string, near = 0) {
  const { match, score, spans } = findWording(storedText(text), wording, near);
  return { match, score, words: spans.map(([start, end]) => text.slice(start, end)) };
}

const ARTICLE = `The Bridge
“It is safe,” Ines Okafor told reporters on Monday. “Go and see for yourselves.”
Tomas Brandt called it a “disgrace… for the whole town”. He said: «Это неправда, и все это знают».
It's not the right time to do any of that, he added; nobody’s house was near.`;

describe('a wording that stands there but for marks, white space and case', () => {
  test.each([
    ['"It is safe,"', 'It is safe,'],
    ['it IS  safe', 'It is safe'],
    ['disgrace... for the\nwhole town', 'disgrace… for the whole town'],
    ['"Это неправда, и все это знают"', 'Это неправда, и все это знают'],
    ['это  неправда', 'Это неправда'],
    ['It’s not the right time', "It's not the right time"],
    ["nobody's house", 'nobody’s house'],
    ['no\u00ADbody’s house', 'nobody’s house'],
  ])('%s', (wording, words) => {
    expect(found(ARTICLE, wording)).toEqual({ match: 'normalised', score: null, words: [words] });
  });

  test('accents count, however they are put together', () => {
    const text = 'Cafe\u0301 owner: нового дня й ночі';
    expect(found(text, 'caf\u00E9 owner').words).toEqual(['Cafe\u0301 owner']);
    expect(found(text, 'cafe owner').match).toBe('fuzzy');
    expect(found(text, 'и\u0306 ночі')).toMatchObject({ match: 'normalised', words: ['й ночі'] });
  });

  test('a quotation that begins anew with each paragraph', () => {
    const text = '“We came first.\n\n“We stay,” she said.';
    expect(found(text, 'We came first. We stay')).toMatchObject({
      match: 'normalised',
      words: ['We came first.\n\n“We stay'],
    });
  });

  test('right to left, with marks of direction', () => {
    const text = 'אמר: \u200F״אין ראיות לכך״, הוסיף.';
    expect(found(text, 'אין ראיות\u200F לכך')).toMatchObject({
      match: 'normalised',
      words: ['אין ראיות לכך'],
    });
  });

  test('emoji and their offsets', () => {
    expect(found('👍🏽 so “GO 👍🏽 now”', 'go 👍🏽 now').words).toEqual(['GO 👍🏽 now']);
  });
});

describe('a wording that is cut', () => {
  test('by a cue has a span for each part', () => {
    expect(found(ARTICLE, 'It is safe. Go and see for yourselves.')).toEqual({
      match: 'normalised',
      score: null,
      words: ['It is safe', 'Go and see for yourselves'],
    });
  });

  test('in the middle of a sentence', () => {
    const text = 'Nothing. “We will not,” he said, “build the bridge,” and left.';
    expect(found(text, 'we will not build the bridge').words).toEqual([
      'We will not',
      'build the bridge',
    ]);
  });

  test('where it has dots itself, by what is left out', () => {
    expect(found(ARTICLE, 'Go and see … called it a disgrace').words).toEqual([
      'Go and see',
      'called it a “disgrace',
    ]);
  });

  test('but not by words that are the writer’s own', () => {
    const text = 'It is safe, as we know, to say that the others go and see.';
    expect(found(text, 'It is safe go and see').match).not.toBe('normalised');
  });
});

describe('a wording that is alike', () => {
  test('is found with the share that is the same, its words whole', () => {
    const { match, score, words } = found(ARTICLE, 'Go and look for yourselves');
    expect({ match, words }).toEqual({ match: 'fuzzy', words: ['Go and see for yourselves'] });
    expect(score).toBeGreaterThan(0.8);
    expect(score).toBeLessThan(1);
  });

  test('of short words little may differ', () => {
    expect(found('They sang: thank you all.', 'Thank God').match).toBe('missing');
    expect(found('The relation evolves.', 'evolved')).toMatchObject({ words: ['evolves'] });
  });

  test('is missing where too much differs', () => {
    expect(found(ARTICLE, 'The minister resigned after a long debate').match).toBe('missing');
  });
});

describe('of several places', () => {
  const text = 'He said yes. Eyes shut, she said yes. All said Yes!';

  test('the nearest is taken', () => {
    const at = (near: number) => findWording(storedText(text), 'yes', near).spans;
    expect(at(0)).toEqual([[8, 11]]);
    expect(at(30)).toEqual([[33, 36]]);
    expect(at(text.length)).toEqual([[33, 36]]);
  });

  test('none inside of another word, unless it was chosen there', () => {
    const inside = text.indexOf('yes shut');
    expect(findWording(storedText(text), 'yes', inside - 1).spans).toEqual([[8, 11]]);
    expect(findWording(storedText(text), 'yes', inside).spans).toEqual([[inside, inside + 3]]);
    expect(found('A party.', 'art').match).toBe('missing');
  });
});

test.each(['', '“ ”', '…', '\u200B', '😀', 'й', 'a'.repeat(100_000)])(
  'whatever is looked for, an answer comes',
  (wording) => {
    expect(['missing', 'exact']).toContain(found(ARTICLE, wording).match);
    expect(found('', wording || 'a').match).toBe('missing');
  },
);

describe('a stored text of 5 MB', () => {
  const words =
    'we shall not accept this claim because no evidence was shown and the ministry said nothing new about winter energy prices water bridges schools hospitals trade votes'.split(
      ' ',
    );
  const random = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const make = (count: number, next = random(7)) =>
    Array.from({ length: count }, () => words[Math.floor(next() * words.length)]).join(' ');
  const quote = make(400, random(11));
  const text = `${make(420_000)} ${quote} ${make(420_000, random(5))}`;
  const changed = quote
    .split(' ')
    .map((word, index) => (index % 7 === 0 ? `${word}x` : word))
    .join(' ');

  test.each([
    ['exact', quote],
    ['normalised', quote.toUpperCase()],
    ['fuzzy', changed],
    ['missing', 'the minister resigned after a long debate about roads '.repeat(45)],
    ['missing', 'the minister resigned at once'],
  ])('%s: a wording is answered within bounds', { timeout: 20_000 }, (match, wording) => {
    expect(text.length).toBeGreaterThan(5_000_000);
    const begun = performance.now();
    expect(found(text, wording)).toMatchObject({ match });
    const took = performance.now() - begun;
    expect(took).toBeLessThan(5_000);
  });
});
