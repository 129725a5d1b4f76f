import { expect, test } from 'vitest';
import { chooseLibrary } from '../../../electron/shell/dialogs.ts';
import { makeDialog } from '../../support/electron-stub.ts';

test.each([
  [false, { canceled: false, filePaths: ['/a/b.dixit'] }, '/a/b.dixit'],
  [false, { canceled: true, filePaths: [] }, null],
  [false, { canceled: false, filePaths: [] }, null],
  [true, { canceled: false, filePath: '/a/new.dixit' }, '/a/new.dixit'],
  [true, { canceled: true, filePath: '' }, null],
])('create %s, answer %j: %s', async (create, answer, chosen) => {
  const dialog = makeDialog();
  dialog.answers.push(answer);
  expect(await chooseLibrary(dialog as never, {} as never, { create, folder: '/a' })).toBe(chosen);
});
