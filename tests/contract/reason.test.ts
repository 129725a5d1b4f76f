import { expect, test } from 'vitest';
import { reasonInWords } from '../../contract/extraction.ts';

const text = 'He called them “late”.';

test('a pronoun is told with whom it means and why', () => {
  const words = reasonInWords(text, {
    cue: [3, 9],
    speakerMention: [0, 2],
    speaker: 'Hugo Marsh',
    reason: { rule: 'said-just-before', signs: ['subject-before', 'only-man'] },
  });
  expect(words).toBe(
    'He → Hugo Marsh: subject of the sentence before, only man who could be meant; subject of “called” before the quotation',
  );
});

test('a name is told by its rule alone, and nobody as nobody', () => {
  const by = { cue: null, speaker: null, reason: { rule: 'none', signs: [] } } as const;
  expect(
    reasonInWords(text, { ...by, speakerMention: null, reason: { rule: 'none', signs: [] } }),
  ).toBe('nobody is named');
  expect(
    reasonInWords(text, {
      ...by,
      speakerMention: [0, 2],
      reason: { rule: 'continued', signs: [] },
    }),
  ).toBe('He: goes on speaking');
});
