import { expect, test } from 'vitest';
import { passedOnInWords, reasonInWords } from '../../contract/extraction.ts';

const text = 'He called them “late”.';
const alone = { others: [], hops: [] };

test('a pronoun is told with whom it means and why', () => {
  const words = reasonInWords(text, {
    ...alone,
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
  const by = { ...alone, cue: null, speaker: null, reason: { rule: 'none', signs: [] } } as const;
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

test('who said it too, and who passed it on, stand behind the reason', () => {
  const words = reasonInWords(text, {
    cue: [3, 9],
    speakerMention: null,
    speaker: null,
    others: [
      { mention: [0, 2], name: 'Ann Lee' },
      { mention: [0, 2], name: 'Tom Marsh' },
      { mention: [0, 2], name: 'Bo Roe' },
    ],
    hops: [
      { mention: [0, 2], name: 'Reuters', verb: 'reported' },
      { mention: [0, 2], name: 'two aides', verb: null },
    ],
    reason: { rule: 'none', signs: [] },
  });
  expect(words).toBe(
    'nobody is named; together with Ann Lee, Tom Marsh and Bo Roe; passed on by Reuters, who had it from two aides',
  );
  expect(passedOnInWords([])).toBeNull();
});
