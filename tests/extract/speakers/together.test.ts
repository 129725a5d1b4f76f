import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';

const { extract } = createExtractor();

test.each([
  [
    'Arms experts and Western officials questioned the veracity of the claims.',
    'Arms experts and Western officials',
  ],
  ['Two doctors and a nurse said: “We are tired of it.”', 'Two doctors and a nurse'],
  ['“We are tired of it,” said two doctors and a nurse.', 'two doctors and a nurse'],
  ['“We are tired of it,” doctors and nurses said.', 'doctors and nurses'],
  ['Lee met two doctors, and a nurse said the ward was full.', 'a nurse'],
  ['“We are tired of it,” said two doctors, and a nurse nodded.', 'two doctors'],
  ['“We are tired of it,” a doctor said and a nurse nodded.', 'a doctor'],
])('who speaks in: %s', (text, speaker) => {
  expect(extract(text)[0]?.speaker).toBe(speaker);
});
