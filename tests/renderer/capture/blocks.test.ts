import { expect, test } from 'vitest';
import { blockAt, blocksOf, paragraphsOf } from '../../../renderer/capture/article/blocks.ts';

function textOf(text: string): string {
  return blocksOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

test.each([
  ['an empty text', ''],
  ['one line', 'A single line.'],
  ['many short paragraphs', 'One line.\n'.repeat(5000)],
  ['one paragraph without end', 'word '.repeat(100_000)],
  ['no spaces at all', 'x'.repeat(100_000)],
  ['line feeds alone', '\n'.repeat(20_000)],
])('blocks cover %s without gaps', (_, text) => {
  expect(textOf(text)).toBe(text);
});

test('no block grows beyond a few screens', () => {
  for (const text of ['x'.repeat(50_000), 'word '.repeat(20_000), 'A line.\n'.repeat(9000)])
    for (const { start, end } of blocksOf(text)) expect(end - start).toBeLessThanOrEqual(12_000);
});

test('a block is never cut inside a surrogate pair', () => {
  const text = `x${'😀'.repeat(20_000)}`;
  for (const { start } of blocksOf(text)) expect(text.charCodeAt(start) >> 10).not.toBe(0x37);
});

test('paragraphs of a block leave out line feeds and empty lines', () => {
  const text = 'First.\n\n  \nSecond line.\nThird.';
  const words = paragraphsOf(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(words).toEqual(['First.', 'Second line.', 'Third.']);
});

test('an offset is found in its block', () => {
  const text = 'A line of text.\n'.repeat(4000);
  const blocks = blocksOf(text);
  for (const offset of [0, 3999, 4000, 4001, 31_111, text.length - 1]) {
    const block = blocks[blockAt(blocks, offset)];
    expect(block && block.start <= offset && offset < block.end).toBe(true);
  }
});
