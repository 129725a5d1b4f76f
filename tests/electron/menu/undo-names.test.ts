import type { IpcMain } from 'electron';
import { expect, test } from 'vitest';
import { channels } from '../../../contract/desktop.ts';
import { hearUndoNames, withName } from '../../../electron/menu/undo-names.ts';
import { makeElectron } from '../../support/electron-stub.ts';

const PAGE = { senderFrame: { parent: null, origin: 'app://app' } };

function listening() {
  const { ipcMain } = makeElectron();
  const changes: unknown[] = [];
  const names = hearUndoNames(ipcMain as unknown as IpcMain, () => changes.push(names()));
  return {
    names,
    changes,
    tell: (...args: unknown[]) => ipcMain.emit(channels.undoNames, ...args),
  };
}

test('the page names what undo and redo would do, and each change is told once', () => {
  const { names, changes, tell } = listening();
  tell(PAGE, { undo: 'Keep quote', redo: null });
  tell(PAGE, { undo: 'Keep quote', redo: null });
  expect(names()).toEqual({ undo: 'Keep quote', redo: null });
  expect(changes).toEqual([{ undo: 'Keep quote', redo: null }]);
});

test.each([
  ['another page', { senderFrame: { parent: null, origin: 'https://example.org' } }],
  ['a frame in the page', { senderFrame: { parent: {}, origin: 'app://app' } }],
])('%s is not heard', (_who, event) => {
  const { names, tell } = listening();
  tell(event, { undo: 'Format the disk', redo: null });
  expect(names()).toEqual({ undo: null, redo: null });
});

test('what is no name is not heard', () => {
  const { names, tell } = listening();
  for (const told of [null, 'Undo', { undo: 5, redo: null }, {}]) tell(PAGE, told);
  expect(names()).toEqual({ undo: null, redo: null });
});

test.each([
  ['Undo', null, 'Undo'],
  ['Undo', 'Keep quote', 'Undo Keep quote'],
  ['Redo', 'Add tag “a & b”', 'Redo Add tag “a && b”'],
])('%s with %s is %s', (label, name, shown) => {
  expect(withName(label, name)).toBe(shown);
});

test('a long name is cut', () => {
  expect(withName('Undo', 'x'.repeat(500))).toHaveLength('Undo '.length + 60);
});
