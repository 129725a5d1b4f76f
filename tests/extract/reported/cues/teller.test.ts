import { expect, test } from 'vitest';
import { cuesIn } from '../../../../extract/reported/cues/cue.ts';
import { tellerOf } from '../../../../extract/reported/cues/teller.ts';
import { reportModel } from '../../../../extract/reported/model/report-model.ts';
import { read } from '../../../../extract/text/read.ts';
import { createTagger } from '../../../../extract/languages/en/reading/tagger.ts';

const tag = createTagger();

/** Who tells, as the words that name them, by the cue. */
function tellers(text: string): Record<string, string | null> {
  const reading = read(text, tag);
  const words = (from: number, to: number): string =>
    reading.items
      .slice(from, to)
      .map((item) => item.text)
      .join(' ');
  return Object.fromEntries(
    reading.sentences.flatMap((sentence) =>
      cuesIn(reading, sentence, reportModel.likely).map((cue) => {
        const teller = tellerOf(reading, cue);
        return [words(cue.at, cue.at + 1), teller && words(teller.from, teller.to)];
      }),
    ),
  );
}

test.each([
  ['Ada Quill said that mosses wait.', 'said', 'Ada Quill'],
  ['Mosses wait for rain, said Ada Quill.', 'said', 'Ada Quill'],
  ['According to Ada Quill, mosses wait.', 'According', 'Ada Quill'],
  ['The town heard claims by Hugo Marsh that it was lost.', 'claims', 'Hugo Marsh'],
  ['Hugo Marsh, who had waited, argued that it was late.', 'argued', 'Hugo Marsh'],
  ['The plan was described by Ada Quill as too late.', 'described', 'Ada Quill'],
  ['The plan was described as too late.', 'described', null],
])('%s (%s)', (text, cue, teller) => {
  expect(tellers(text)[cue]).toBe(teller);
});
