import { expect, test } from 'vitest';
import { labelOf } from '../../../extract/transcripts/label.ts';

test.each([
  ['QUILL: We wait.', 'QUILL'],
  ['MR. SMITH: We wait.', 'MR. SMITH'],
  ['Ada Quill (mayor): We wait.', 'Ada Quill'],
  ['>> ADA QUILL: We wait.', 'ADA QUILL'],
  ['Q: We wait?', 'Q'],
  ['A. We wait.', 'A'],
  ['<v Ada Quill>We wait.', 'Ada Quill'],
])('%s is labelled %s', (line, name) => {
  const label = labelOf(line);
  expect(label?.name).toBe(name);
  expect(line.slice(label?.words)).toMatch(/^We wait/);
  expect(line.slice(label?.start, label?.end)).toBe(name);
});

test.each(['We wait: it rains.', 'A man waits.', '12:34 it rains', 'Ada Quill waits', ':'])(
  '%s has no label',
  (line) => {
    expect(labelOf(line)).toBeNull();
  },
);
