import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';
import { findTurns, timesIn } from '../../../extract/transcripts/find-turns.ts';

const extractor = createExtractor();
const { extract } = extractor;
const said = (text: string) => extract(text).map(({ text, speaker }) => [text, speaker]);

test('capitals, titles and surnames mean one person; what is heard is nobody’s', () => {
  const text = [
    'MAYOR ADA QUILL: We are late.',
    'MR. MARSH: [laughter] Who lost the key? (CROSSTALK)',
    'QUILL: Not me.',
    '(APPLAUSE)',
    'MARSH: Nor me.',
  ].join('\n');
  expect(said(text)).toEqual([
    ['We are late.', 'Ada Quill'],
    ['Who lost the key?', 'Marsh'],
    ['Not me.', 'Ada Quill'],
    ['Nor me.', 'Marsh'],
  ]);
});

test('in an interview the guest answers, and nobody is named who asks', () => {
  const text =
    'An interview with Ada Quill, the mayor.\nQ: Are you late?\nA: We are.\nQ. Who lost the key?\nA. Nobody did.';
  expect(said(text)).toEqual([
    ['Are you late?', null],
    ['We are.', 'Ada Quill'],
    ['Who lost the key?', null],
    ['Nobody did.', 'Ada Quill'],
  ]);
});

const srt = `1
00:00:01,500 --> 00:00:03,000
ADA QUILL: We are late.

2
00:00:03,100 --> 00:00:05,000
And the key is lost.

3
00:01:05,100 --> 00:01:06,000
HUGO MARSH: Who lost it?

4
00:01:07,100 --> 00:01:08,000
QUILL: Not me.`;

test.each([
  ['SubRip', srt, ['00:00:01', '00:00:03', '00:01:05', '00:01:07']],
  [
    'WebVTT',
    'WEBVTT\n\n00:01.500 --> 00:03.000\n<v Ada Quill>We are late.\n\n00:04.500 --> 00:05.000\n<v Hugo Marsh>Who lost it?\n\n00:06.500 --> 00:07.000\n<v Ada Quill>Not me.',
    ['00:01', '00:04', '00:06'],
  ],
  [
    'a written one',
    '[00:12:34] Ada Quill: We are late.\n[00:12:40] Hugo Marsh: Who lost it?\n[00:12:50] Ada Quill: Not me.',
    ['00:12:34', '00:12:40', '00:12:50'],
  ],
])('a turn of %s has its time as locator', (_kind, text, times) => {
  const quotes = extract(text);
  expect(quotes.map(({ locator }) => locator?.timestamp)).toEqual(times);
  expect(quotes.map(({ start }) => timesIn(text)(start))).toEqual(times);
  for (const { start, end, text: words } of quotes) expect(text.slice(start, end)).toBe(words);
});

test.each([
  ['links', 'Lighthouse for sale\nRelated: The key\nWatch: The mayor\nMore: The town'],
  ['figures', 'Quill: 1,204\nMarsh: 1,100\nQuill: 300\nMarsh: 200'],
  ['one label', 'Note: We wait.\nThe town waits.\nThe mayor waits.'],
  ['prose', 'Ada Quill waits: the key is lost.\nHugo Marsh waits.'],
])('%s are no transcript', (_what, text) => {
  expect(findTurns(text)).toEqual([]);
});

test('prose before the turns is read as prose', () => {
  const text =
    'Hugo Marsh said on Monday that it was “a disaster.”\nQUILL: Was it?\nMARSH: It was.\nQUILL: Why?';
  expect(extractor.forReader(text).map((quote) => quote.type)).toEqual([
    'mixed',
    'direct',
    'direct',
    'direct',
  ]);
});

test('where all is told that is marked, a turn has no marks, and what has them inside it stays', () => {
  const text =
    'MAYOR ADA QUILL: We are late.\nMR. MARSH: “Nobody told us,” said Lena Ortiz. I heard her.\nQUILL: Not me.';
  const marked = extractor.extract(text).map(({ text: words, type }) => [words, type]);
  expect(marked).toEqual([
    ['We are late.', 'indirect'],
    ['“Nobody told us,” said Lena Ortiz. I heard her.', 'indirect'],
    ['Nobody told us,', 'direct'],
    ['Not me.', 'indirect'],
  ]);
  const types = extractor.forReader(text).map(({ type }) => type);
  expect(types).toEqual(['direct', 'direct', 'direct']);
});
