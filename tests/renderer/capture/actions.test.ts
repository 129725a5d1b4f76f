import { expect, test } from 'vitest';
import type { Proposal } from '../../../contract/captures.ts';
import {
  applyAction,
  firstChanged,
  inTextOrder,
  neighbour,
  nextPending,
  progressOf,
  type ReviewAction,
} from '../../../renderer/capture/review/actions.ts';
import { proposal } from './proposal.ts';

const text = 'We are ready, she said.';
const three: Proposal[] = [
  proposal({ id: 1, confidence: 0.95 }),
  proposal({ id: 2, confidence: 0.9 }),
  proposal({ id: 3, confidence: 0.89 }),
];

function statesAfter(action: ReviewAction, before: readonly Proposal[] = three): string {
  return applyAction(before, action, text)
    .map(({ state }) => state[0])
    .join('');
}

test.each<[ReviewAction, string]>([
  [{ kind: 'keep', proposalIds: [2] }, 'pkp'],
  [{ kind: 'drop', proposalIds: [1, 3] }, 'dpd'],
  [{ kind: 'keepAbove', threshold: 0.9 }, 'kkp'],
  [{ kind: 'select', span: [0, 2] }, 'ppp'],
  [{ kind: 'undo' }, 'ppp'],
])('%j is seen at once', (action, states) => {
  expect(statesAfter(action)).toBe(states);
});

test('what was dropped can be taken up again, and is not kept with the sure ones', () => {
  const dropped = applyAction(three, { kind: 'drop', proposalIds: [1] }, text);
  expect(statesAfter({ kind: 'reopen', proposalIds: [1] }, dropped)).toBe('ppp');
  expect(statesAfter({ kind: 'keepAbove', threshold: 0.9 }, dropped)).toBe('dkp');
});

test('an edited span takes its wording from the article', () => {
  const [edited] = applyAction(three, { kind: 'edit', proposalId: 1, span: [7, 12] }, text);
  expect(edited).toMatchObject({ start: 7, end: 12, text: 'ready', type: 'direct' });
  const [typed] = applyAction(three, { kind: 'edit', proposalId: 1, type: 'indirect' }, text);
  expect(typed).toMatchObject({ start: 0, end: 5, type: 'indirect' });
});

test.each([
  [{ id: 9, name: 'Ivo Stern' }, 'Ivo Stern', 9],
  [{ name: 'Somebody new' }, 'Somebody new', null],
  [null, null, null],
])('the speaker becomes %j', (chosen, speaker, speakerId) => {
  const known = [proposal({ id: 1, speakerId: 4 })];
  const action: ReviewAction = {
    kind: 'attribute',
    proposalId: 1,
    speaker: chosen,
    remember: false,
  };
  expect(applyAction(known, action, text)[0]).toMatchObject({ speaker, speakerId });
});

test('progress counts what is decided', () => {
  const some = applyAction(three, { kind: 'drop', proposalIds: [3] }, text);
  expect(progressOf(some)).toEqual({ total: 3, reviewed: 1, kept: 0, left: 2, sure: 2 });
});

test('after a decision comes the next pending one, from the top again after the last', () => {
  expect(nextPending(three, 1)).toBe(2);
  expect(nextPending(three, 3)).toBe(1);
  const last = applyAction(three, { kind: 'keep', proposalIds: [1, 2] }, text);
  expect(nextPending(last, 3)).toBe(3);
  expect(nextPending(last, 1)).toBe(3);
});

test('moving stops at the ends', () => {
  expect(neighbour(three, 1, -1)).toBe(1);
  expect(neighbour(three, 1, 1)).toBe(2);
  expect(neighbour(three, 2, 99)).toBe(3);
  expect(neighbour(three, null, 1)).toBe(1);
  expect(neighbour([], null, 1)).toBeNull();
});

test('proposals stand in the order of the article', () => {
  const mixed = [
    proposal({ id: 1, start: 9, end: 12 }),
    proposal({ id: 2, start: 2, end: 4 }),
    proposal({ id: 3, start: 2, end: 9 }),
  ];
  expect(inTextOrder(mixed).map(({ id }) => id)).toEqual([3, 2, 1]);
});

test('what an undoing changed is found', () => {
  const kept = applyAction(three, { kind: 'keep', proposalIds: [2] }, text);
  expect(firstChanged(kept, three)).toBe(2);
  expect(firstChanged(three, [...three, proposal({ id: 9, start: 3 })])).toBe(9);
  expect(firstChanged(three, three)).toBeNull();
});
