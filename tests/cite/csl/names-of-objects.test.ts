import { expect, test } from 'vitest';
import { createTestEngine, marked, options, quote } from '../support/quotes.ts';

const engine = createTestEngine();

// "toString a": the engine takes a last word in small letters for a suffix, and leaves it out.
test.each(['toString', 'toString.', 'toString a', 'constructor b. c', '__proto__ x'])(
  'a person may be called “%s”, which every object knows',
  async (name) => {
    const named = (key: string, author: { family?: string; given?: string; literal?: string }) =>
      quote({
        source: {
          key,
          csl: { type: 'book', title: 'Tides', author: [author] },
          titleSentence: null,
          titleShort: null,
        },
      });
    const quotes = [
      named('family', { family: name, given: 'Ann' }),
      named('given', { family: 'Vale', given: name }),
      named('literal', { literal: name }),
    ];
    const list = await engine.list(quotes, options('apa7'));
    expect(list.bibliography.map(marked)).toHaveLength(3);
    expect(await engine.list(quotes, options('apa7'))).toEqual(list);
  },
);
