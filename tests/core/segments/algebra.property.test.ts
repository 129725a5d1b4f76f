import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Segment, type SegmentMark, verbatimText } from '../../../contract/segments.ts';
import { clearSpan, insertAt, markSpan, normalise } from '../../../core/segments/algebra.ts';
import { fitSegments } from '../../../core/segments/carry.ts';

const words = fc
  .array(fc.constantFrom('the', 'talks', 'will', 'go', 'on', ',', '.', 'наші', '👍🏽', 'é', ' '), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));

const mark: fc.Arbitrary<SegmentMark> = fc.constantFrom(
  { type: 'omitted' },
  { type: 'sic' },
  { type: 'emphasis', by: 'me' },
  { type: 'emphasis', by: 'source' },
);
const segment: fc.Arbitrary<Segment> = fc.oneof(
  words.map((text): Segment => ({ type: 'said', text })),
  fc.tuple(words, mark).map(([text, as]): Segment => ({ ...as, text })),
  words.map((text): Segment => ({ type: 'inserted', text: text.trim() })),
);
const segments = fc.array(segment, { maxLength: 10 });

/** A quotation with a span of its verbatim words. */
const withSpan = segments
  .filter((each) => verbatimText(each) !== '')
  .chain((each) => {
    const { length } = verbatimText(each);
    return fc
      .tuple(fc.nat(length), fc.nat(length))
      .filter(([one, other]) => one !== other)
      .map(([one, other]) => ({
        segments: each,
        span: [Math.min(one, other), Math.max(one, other)] as [number, number],
      }));
  });

/** What each character is marked as. */
function marksOf(each: readonly Segment[]): string[] {
  return each.flatMap(({ text, ...as }) =>
    as.type === 'inserted' ? [] : text.split('').map(() => JSON.stringify(as)),
  );
}
const insertedWords = (each: readonly Segment[]) =>
  each.flatMap(({ type, text }) => (type === 'inserted' ? [text] : [])).join(' ');

describe('segments', () => {
  test('have one form, which says the same', () => {
    fc.assert(
      fc.property(segments, (each) => {
        const once = normalise(each);
        expect(normalise(once)).toEqual(once);
        expect(verbatimText(once)).toBe(verbatimText(each));
        expect(insertedWords(once)).toBe(insertedWords(each.filter(({ text }) => text !== '')));
        expect(once.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  test('keep the verbatim text, whatever is done to them', () => {
    fc.assert(
      fc.property(withSpan, mark, ({ segments: each, span }, as) => {
        const text = verbatimText(each);
        expect(verbatimText(markSpan(each, span, as))).toBe(text);
        expect(verbatimText(clearSpan(each, span))).toBe(text);
        expect(verbatimText(insertAt(each, span[0], 'word'))).toBe(text);
      }),
    );
  });

  test('are marked where they are marked, and inserted words stay', () => {
    fc.assert(
      fc.property(withSpan, mark, ({ segments: each, span: [start, end] }, as) => {
        const marked = markSpan(each, [start, end], as);
        const inside = marksOf(marked).slice(start, end);
        expect(new Set(inside)).toEqual(new Set([JSON.stringify(as)]));
        expect(insertedWords(marked)).toBe(insertedWords(normalise(each)));
        expect(markSpan(marked, [start, end], as)).toEqual(marked);
      }),
    );
  });

  test('are plain again once they are cleared', () => {
    fc.assert(
      fc.property(segments, (each) => {
        const text = verbatimText(each);
        const cleared = clearSpan(each, [0, text.length]);
        expect(marksOf(cleared).every((as) => as === '{"type":"said"}')).toBe(true);
      }),
    );
  });

  test('take inserted words in and give them back', () => {
    fc.assert(
      fc.property(withSpan, ({ segments: each, span: [at] }) => {
        const without = insertAt(normalise(each), at, '');
        expect(insertAt(insertAt(without, at, 'word'), at, '')).toEqual(without);
      }),
    );
  });
});

describe('segments of a wording that is edited', () => {
  test('are those of the new wording, and no inserted words are lost', () => {
    fc.assert(
      fc.property(segments, words, (each, text) => {
        const fitted = fitSegments(each, text);
        if (fitted === null) return;
        expect(verbatimText(fitted)).toBe(text);
        expect(insertedWords(fitted)).toBe(insertedWords(normalise(each)));
        expect(normalise(fitted)).toEqual(fitted);
      }),
    );
  });

  test('stay as they are while the wording does', () => {
    fc.assert(
      fc.property(segments, (each) => {
        const text = verbatimText(each);
        const plain: Segment[] = text === '' ? [] : [{ type: 'said', text }];
        expect(fitSegments(each, text) ?? plain).toEqual(normalise(each));
      }),
    );
  });

  test('keep the marks of words before and after what is changed', () => {
    fc.assert(
      fc.property(segments, segments, words, (before, after, typed) => {
        const each = [...before, { type: 'said', text: ' | ' } as const, ...after];
        const text = `${verbatimText(before)} @${typed}@ ${verbatimText(after)}`;
        const fitted = fitSegments(each, text) ?? [{ type: 'said', text } as const];
        const [old, now] = [marksOf(normalise(each)), marksOf(fitted)];
        const start = verbatimText(before).length;
        const end = verbatimText(after).length;
        expect(now.slice(0, start)).toEqual(old.slice(0, start));
        expect(now.slice(now.length - end)).toEqual(old.slice(old.length - end));
      }),
    );
  });
});
