import { expect, test } from 'vitest';
import type { Segment } from '../../../contract/segments.ts';
import { fitSegments } from '../../../core/segments/carry.ts';

const SIGNS = { omitted: '-', sic: '!', source: '_', me: '*' };

/** `a -b- [c] !d! *e* _f_` as segments; a sign can stand for no other character. */
function read(notation: string): Segment[] {
  return (notation.match(/\[[^\]]*\]|-[^-]*-|![^!]*!|\*[^*]*\*|_[^_]*_|[^[\-!*_]+/gu) ?? []).map(
    (part): Segment => {
      const text = part.slice(1, -1);
      if (part.startsWith('[')) return { type: 'inserted', text };
      if (part.startsWith('-')) return { type: 'omitted', text };
      if (part.startsWith('!')) return { type: 'sic', text };
      if (part.startsWith('*')) return { type: 'emphasis', text, by: 'me' };
      if (part.startsWith('_')) return { type: 'emphasis', text, by: 'source' };
      return { type: 'said', text: part };
    },
  );
}

function write(segments: readonly Segment[] | null, text: string): string {
  return (segments ?? [{ type: 'said', text }])
    .map((each) => {
      if (each.type === 'inserted') return `[${each.text}]`;
      if (each.type === 'said') return each.text;
      const sign = SIGNS[each.type === 'emphasis' ? each.by : each.type];
      return `${sign}${each.text}${sign}`;
    })
    .join('');
}

test.each([
  ['nothing', 'a -b c- d', 'a b c d', 'a -b c- d'],
  ['a word before a mark', 'a -b c- d', 'other b c d', 'other -b c- d'],
  ['a word after a mark', 'a -b c- d', 'a b c other', 'a -b c- other'],
  ['a word inside a mark', 'a -b x c- d', 'a b y c d', 'a -b y c- d'],
  ['a word that is marked', 'a !b! c *d*', 'a x c d', 'a x c *d*'],
  ['a word taken out', 'a b *c* d', 'a *c* d'.replaceAll('*', ''), 'a *c* d'],
  ['a word put in', 'a *c* d', 'a b c d', 'a b *c* d'],
  ['two words apart', 'a -b- c !d! e _f_', 'x b c d y f', 'x -b- c !d! y _f_'],
  ['a comma', 'a [he] b *c*', 'a, b c', 'a[he], b *c*'],
  ['the words before inserted ones', 'a b [he] c', 'x c', 'x [he]c'],
  ['everything', 'a -b- c', 'x y z', 'x y z'],
  ['everything but what was inserted', 'a -b-[he] c', 'x, y', 'x,[he] y'],
  ['Cyrillic words', 'наші -всі- війська *там*', 'наші всі люди там', 'наші -всі- люди *там*'],
  ['a word with an emoji', 'so 👍🏽 *good* x', 'so 👍🏽 good y', 'so 👍🏽 *good* y'],
])('when %s is edited', (_, before, text, after) => {
  expect(write(fitSegments(read(before), text), text)).toBe(after);
});

test('a long wording put in the place of another is read as new, and soon', () => {
  const old = read(`start *marked* ${'alpha beta '.repeat(20_000)}`);
  const text = `start marked ${'gamma delta '.repeat(20_000)}`;
  const started = performance.now();
  expect(fitSegments(old, text)?.[1]).toEqual({ type: 'emphasis', text: 'marked', by: 'me' });
  expect(performance.now() - started).toBeLessThan(1000);
});
