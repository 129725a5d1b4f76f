import { expect, test } from 'vitest';
import { startsBehind } from '../../../../extract/reported/bounds/behind.ts';
import { startsBefore } from '../../../../extract/reported/bounds/before.ts';
import { endsOf } from '../../../../extract/reported/bounds/ends.ts';
import { cuesIn } from '../../../../extract/reported/cues/cue.ts';
import { reportModel } from '../../../../extract/reported/model/report-model.ts';
import { read } from '../../../../extract/text/read.ts';
import type { Reading } from '../../../../extract/text/reading.ts';
import { createTagger } from '../../../../extract/languages/en/reading/tagger.ts';

const tag = createTagger();

function firstCue(text: string) {
  const reading = read(text, tag);
  const cue = reading.sentences
    .flatMap((sentence) => cuesIn(reading, sentence, reportModel.likely))
    .at(0);
  if (!cue) throw new Error('no cue');
  return { reading, cue };
}

const word = ({ items }: Reading, at: number | null): string | null =>
  at === null ? null : (items[at]?.text ?? 'END');

test('what is reported may begin behind the cue, a hearer, or nowhere', () => {
  const { reading, cue } = firstCue('Ada Quill told the council that mosses wait.');
  const starts = startsBehind(reading, cue).map((at) => word(reading, at));
  expect(starts).toEqual(expect.arrayContaining([null, 'the', 'that']));
  expect(starts).not.toContain('Ada');
});

test('it may end before a comma, a conjunction, or with its sentence', () => {
  const { reading, cue } = firstCue('Ada Quill said mosses wait, but rain falls in Leeds.');
  const ends = endsOf(reading, cue.at + 1, cue.end).map((at) => word(reading, at));
  expect(ends).toEqual(expect.arrayContaining([',', 'in', '.']));
  expect(ends).not.toContain('Leeds');
});

test('what stands before the cue may begin behind a conjunction', () => {
  const { reading, cue } = firstCue('But mosses wait for rain, Ada Quill said.');
  const starts = startsBefore(reading, cue, 5).map((at) => word(reading, at));
  expect(starts).toEqual(expect.arrayContaining(['But', 'mosses']));
});
