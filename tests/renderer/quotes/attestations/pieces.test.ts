import { expect, test } from 'vitest';
import { piecesOf } from '../../../../renderer/quotes/attestations/pieces.ts';

const TEXT = 'She said “we will go” and “stay away”.';
const at = (words: string): [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};

test('a passage falls into wording, cue, mention and the rest, and nothing is lost', () => {
  const pieces = piecesOf({
    text: TEXT,
    spans: [at('we will go'), at('stay away')],
    cue: at('said'),
    mention: at('She'),
  });
  expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
  expect(pieces.filter(({ role }) => role !== null).map(({ text, role }) => [text, role])).toEqual([
    ['She', 'mention'],
    ['said', 'cue'],
    ['we will go', 'wording'],
    ['stay away', 'wording'],
  ]);
});

test('where a mention lies inside the wording, the wording has it', () => {
  const pieces = piecesOf({ text: 'I, Claudius', spans: [[0, 11]], cue: null, mention: [3, 11] });
  expect(pieces.map(({ role }) => role)).toEqual(['wording', 'wording']);
});

test('spans beyond the passage leave it whole', () => {
  const pieces = piecesOf({ text: 'Short', spans: [[40, 60]], cue: null, mention: null });
  expect(pieces).toEqual([{ start: 0, text: 'Short', role: null }]);
});
