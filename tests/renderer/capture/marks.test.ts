import { array, assert, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import {
  marksOf,
  proposalAt,
  segmentsOf,
  type Mark,
} from '../../../renderer/capture/article/marks.ts';
import { proposal } from './proposal.ts';

function quotation(proposalId: number, start: number, end: number): Mark {
  return { kind: 'quotation', proposalId, start, end, state: 'pending' };
}

const spans = array(tuple(nat(60), nat(60)), { maxLength: 40 });

test('segments cover the stretch, whatever marks overlap', () => {
  assert(
    property(spans, (pairs) => {
      const marks = pairs
        .map(([from, to], id) => quotation(id + 1, Math.min(from, to), Math.max(from, to)))
        .filter((mark) => mark.start < mark.end)
        .toSorted((one, other) => one.start - other.start);
      const segments = segmentsOf(marks, { start: 10, end: 50 });
      expect(segments[0]?.start).toBe(10);
      expect(segments.at(-1)?.end).toBe(50);
      for (const [index, { start, end, marks: here }] of segments.entries()) {
        expect(end).toBe(segments[index + 1]?.start ?? 50);
        for (let at = start; at < end; at += 1) {
          const expected = marks.filter((mark) => mark.start <= at && at < mark.end);
          expect(here.map((mark) => mark.proposalId)).toEqual(
            expected.map((mark) => mark.proposalId),
          );
        }
      }
    }),
  );
});

test('a thousand marks over the same words are cut in linear pieces', () => {
  const marks = Array.from({ length: 1000 }, (_, index) => quotation(index + 1, index, 4000));
  expect(segmentsOf(marks, { start: 0, end: 4000 })).toHaveLength(1000);
});

test('quotation, cue, mention and draft become marks, empty spans do not', () => {
  const marks = marksOf(
    [proposal({ id: 7, start: 10, end: 20, cue: [21, 25], mention: [26, 26] })],
    [2, 5],
  );
  expect(marks.map(({ kind, start, proposalId }) => [kind, start, proposalId])).toEqual([
    ['draft', 2, null],
    ['quotation', 10, 7],
    ['cue', 21, 7],
  ]);
});

test('a click means the innermost proposal, and clicking again the one below it', () => {
  const marks = [quotation(1, 0, 100), quotation(2, 10, 20)];
  expect(proposalAt(marks, null)).toBe(2);
  expect(proposalAt(marks, 2)).toBe(1);
  expect(proposalAt(marks, 1)).toBe(2);
  expect(proposalAt([], 1)).toBeNull();
});
