import { describe, expect, test } from 'vitest';
import { choicesFor, complete, completionAt } from '../../query/complete.ts';

/** A query whose caret is where the bar is. */
const at = (marked: string) => {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { text, completion: completionAt(text, caret) };
};

describe('what is being typed', () => {
  test.each([
    ['|', null, '', ''],
    ['a |', null, '', ''],
    ['spe|', null, 'spe', 'spe'],
    ['a sp|e b', null, 'sp', 'spe'],
    ['-sp|', null, 'sp', 'sp'],
    ['NOT sp|', null, 'sp', 'sp'],
    ['(|', null, '', ''],
    ['a -|', null, '', ''],
    ['spe|aker:lavrov', null, 'spe', 'speaker:'],
    ['speaker:|', 'speaker', '', ''],
    ['speaker:| b', 'speaker', '', ''],
    ['-speaker:lav|', 'speaker', 'lav', 'lav'],
    ['speaker:la|vrov', 'speaker', 'la', 'lavrov'],
    ['speaker:"Sergey L|', 'speaker', 'Sergey L', '"Sergey L'],
    ['speaker:"Ser|gey L" b', 'speaker', 'Ser', '"Sergey L"'],
    ['tag:a,|', 'tag', '', ''],
    ['tag:a,b|', 'tag', 'b', 'b'],
    ['tag:a|,b', 'tag', 'a', 'a'],
    ['tag:"a",b|', 'tag', 'b', 'b'],
  ])('%s', (marked, field, typed, replaced) => {
    const { text, completion } = at(marked);
    expect(completion).toMatchObject({ field, typed });
    expect(completion && text.slice(...completion.span)).toBe(replaced);
  });

  test.each(['"exact wo|', 'tag:"a"|', 'a OR|', 'a)|', 'N|OT a'])('nothing in %s', (marked) => {
    expect(at(marked).completion).toBeNull();
  });
});

describe('what the language offers', () => {
  test.each([
    ['s|', ['speaker:', 'source:', 'status:']],
    ['Has|', ['has:']],
    ['x|', []],
    ['kind:|', ['direct', 'mixed', 'indirect', 'paraphrase']],
    ['status:pri|', ['primary source found']],
    ['status:source|', ['text matches source', 'primary source found']],
    ['has:several-s|', ['several-sources']],
    ['lang:ukr|', ['uk']],
    ['lang:uk|', ['uk']],
    ['speaker:la|', []],
  ])('%s', (marked, values) => {
    const { completion } = at(marked);
    expect(completion && choicesFor(completion).map(({ value }) => value)).toEqual(values);
  });
});

describe('what is chosen', () => {
  test.each([
    ['spe|', 'speaker:', 'speaker:|'],
    ['a s| b', 'status:', 'a status:| b'],
    ['speaker:lav|', 'Lavrov', 'speaker:Lavrov |'],
    ['speaker:ser|', 'Sergey Lavrov', 'speaker:"Sergey Lavrov" |'],
    ['speaker:"Ser|gey L" b', 'Sergey Lavrov', 'speaker:"Sergey Lavrov" |b'],
    ['(speaker:l|)', 'Lavrov', '(speaker:Lavrov|)'],
    ['outlet:r|,bbc', 'Reuters', 'outlet:Reuters|,bbc'],
    ['tag:pe|', 'peace', 'tag:"peace" |'],
    ['status:te|', 'text matches source', 'status:text-matches-source |'],
    ['source:|', 'Said “no”', 'source:«Said “no”» |'],
  ])('%s: %s', (marked, chosen, expected) => {
    const { text, completion } = at(marked);
    const done = completion && complete(text, completion, chosen);
    expect(done && `${done.text.slice(0, done.caret)}|${done.text.slice(done.caret)}`).toBe(
      expected,
    );
  });
});
