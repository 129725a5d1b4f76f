import { expect, test } from 'vitest';
import { showKeys } from '../../../renderer/keyboard/shortcuts.ts';
import { nameOf } from '../../../renderer/keyboard/useKeys.ts';

function press(key: string, more: Partial<KeyboardEvent> = {}): string {
  const plain = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return nameOf({ ...plain, key, ...more } as KeyboardEvent);
}

test.each([
  ['n', {}, 'n'],
  ['N', { shiftKey: true, ctrlKey: true }, 'mod+shift+n'],
  ['z', { metaKey: true }, 'mod+z'],
  ['?', { shiftKey: true }, '?'],
  ['ArrowDown', { shiftKey: true }, 'shift+ArrowDown'],
  ['т', { code: 'KeyN' }, 'n'],
  ['Я', { code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'mod+shift+z'],
  ['/', { code: 'Slash' }, '/'],
])('%s with %o is %s', (key, more, name) => {
  expect(press(key, more)).toBe(name);
});

test.each([
  ['mod+shift+n', false, 'Ctrl+Shift+N'],
  ['mod+shift+n', true, '⌘⇧N'],
  ['Delete', false, 'Delete'],
  ['shift+Up', false, 'Shift+↑'],
])('%s is printed as %s on a Mac: %s', (keys, isMac, printed) => {
  expect(showKeys(keys, isMac)).toBe(printed);
});
