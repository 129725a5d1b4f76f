import { expect, test } from 'vitest';
import { reviewCommand, wordsCommand } from '../../../renderer/capture/review/keys.ts';

test.each([
  ['j', 'next'],
  ['ArrowDown', 'next'],
  ['k', 'previous'],
  ['ArrowUp', 'previous'],
  ['Enter', 'keep'],
  ['x', 'drop'],
  ['e', 'edit'],
  ['s', 'speaker'],
  ['z', 'undo'],
  ['mod+z', 'undo'],
  ['a', 'keepSure'],
  ['n', 'words'],
  ['f', 'finish'],
  ['Escape', 'leave'],
  ['mod+shift+z', null],
  ['mod+a', null],
  ['mod+f', null],
  ['alt+s', null],
  ['shift+Enter', 'keepSpeaker'],
  ['alt+Enter', null],
  ['Tab', null],
])('%s means %s', (name, command) => {
  expect(reviewCommand(name)).toBe(command);
});

test.each([
  ['ArrowRight', { kind: 'move', step: 'word', by: 1, extend: false }],
  ['shift+ArrowLeft', { kind: 'move', step: 'word', by: -1, extend: true }],
  ['shift+ArrowDown', { kind: 'move', step: 'sentence', by: 1, extend: true }],
  ['Enter', { kind: 'add' }],
  ['Escape', { kind: 'cancel' }],
  ['j', null],
  ['shift+Enter', null],
])('while words are selected, %s means %j', (name, command) => {
  expect(wordsCommand(name)).toEqual(command);
});
