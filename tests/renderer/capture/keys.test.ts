import { expect, test } from 'vitest';
import { reviewCommand, selectCommand, type Press } from '../../../renderer/capture/review/keys.ts';

function press(key: string, changes: Partial<Press> = {}): Press {
  const none = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { key, ...none, ...changes };
}

test.each([
  ['j', 'next'],
  ['ArrowDown', 'next'],
  ['k', 'previous'],
  ['ArrowUp', 'previous'],
  ['Enter', 'keep'],
  ['x', 'drop'],
  ['X', 'drop'],
  ['e', 'edit'],
  ['s', 'speaker'],
  ['z', 'undo'],
  ['a', 'keepSure'],
  ['n', 'select'],
  ['f', 'finish'],
  ['Escape', 'leave'],
  ['q', null],
  ['Tab', null],
])('%s means %s', (key, command) => {
  expect(reviewCommand(press(key))).toBe(command);
});

test('undo is on Ctrl and Cmd as well; other commands leave them alone', () => {
  expect(reviewCommand(press('z', { ctrlKey: true }))).toBe('undo');
  expect(reviewCommand(press('z', { metaKey: true }))).toBe('undo');
  expect(reviewCommand(press('z', { ctrlKey: true, shiftKey: true }))).toBeNull();
  expect(reviewCommand(press('a', { ctrlKey: true }))).toBeNull();
  expect(reviewCommand(press('f', { metaKey: true }))).toBeNull();
  expect(reviewCommand(press('s', { altKey: true }))).toBeNull();
});

test('a keyboard with other letters has the same commands', () => {
  expect(reviewCommand(press('о', { code: 'KeyJ' }))).toBe('next');
  expect(reviewCommand(press('я', { code: 'KeyZ', ctrlKey: true }))).toBe('undo');
  expect(reviewCommand(press('j', { code: 'KeyC' }))).toBe('next');
});

test.each([
  ['ArrowRight', false, { kind: 'move', step: 'word', by: 1, extend: false }],
  ['ArrowLeft', true, { kind: 'move', step: 'word', by: -1, extend: true }],
  ['ArrowDown', true, { kind: 'move', step: 'sentence', by: 1, extend: true }],
  ['Enter', false, { kind: 'add' }],
  ['Escape', false, { kind: 'cancel' }],
  ['j', false, null],
])('while selecting, %s (shift: %s) means %j', (key, shiftKey, command) => {
  expect(selectCommand(press(key, { shiftKey }))).toEqual(command);
});
