import { expect, test } from 'vitest';
import { bringBack, restyle } from './house-marks.ts';

test.each([
  ['single', '“We won,” she said.', "'We won,' she said."],
  ['guillemets', '“We won,” she said.', '«We won,» she said.'],
  ['guillemets', '"We won," she said, "at last."', '«We won,» she said, «at last.»'],
  ['straight', "''We won,'' she said.", '"We won," she said.'],
  ['single', 'She isn’t “there.”', "She isn’t 'there.'"],
] as const)('in the house of %s marks: %s', (house, text, restyled) => {
  expect(restyle(text, house).text).toBe(restyled);
});

test('what is found in other marks is brought back to the first text', () => {
  const text = "''We won,'' Ada Quill said.";
  const restyled = restyle(text, 'guillemets');
  const start = restyled.text.indexOf('We');
  const quote = { start, end: start + 'We won,'.length, type: 'direct', confidence: 1 } as const;
  const at = restyled.text.indexOf('Ada');
  const back = bringBack(
    { ...quote, cue: null, speakerMention: [at, at + 9], speaker: null },
    restyled,
  );
  expect(text.slice(back.start, back.end)).toBe('We won,');
  expect(text.slice(...(back.speakerMention ?? [0, 0]))).toBe('Ada Quill');
});
