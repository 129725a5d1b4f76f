import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { choosePdf } from '../../../electron/shell/dialogs.ts';
import { printing } from '../../../electron/shell/print.ts';
import { makeContents, makeDialog } from '../../support/electron-stub.ts';

function setUp(file: string | null = null) {
  const contents = makeContents();
  const named: string[] = [];
  const print = printing(contents, async (name) => {
    named.push(name);
    return Promise.resolve(file);
  });
  return { contents, named, print };
}

test.each([
  [{ isDone: true, reason: '' }, true],
  [{ isDone: false, reason: 'Print job canceled' }, false],
  [{ isDone: false, reason: 'cancelled' }, false],
])('the printer answers %j: %s', async (answer, isDone) => {
  const { contents, print } = setUp();
  contents.printAnswer = answer;
  expect(await print.onPrinter()).toBe(isDone);
});

test('a printer that fails is told', async () => {
  const { contents, print } = setUp();
  contents.printAnswer = { isDone: false, reason: 'Invalid printer settings' };
  await expect(print.onPrinter()).rejects.toThrow(/did not print: Invalid printer settings/u);
});

test('a PDF is written where the user says, and nowhere where they say nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-pdf-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'Chapter.pdf');
  const { named, print } = setUp(file);
  expect(await print.intoFile('Chapter')).toBe(file);
  expect(readFileSync(file, 'utf8')).toBe('%PDF');
  expect(named).toEqual(['Chapter']);
  expect(await setUp(null).print.intoFile('Chapter')).toBeNull();
});

test.each([
  ['Chapter 3: who/what?', 'Chapter 3 who what.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['...', 'Quotes.pdf'],
  ['Глава 3', 'Глава 3.pdf'],
])('for %j the name %j is proposed', async (title, proposed) => {
  const dialog = makeDialog();
  const asked: { defaultPath?: string }[] = [];
  const showSaveDialog = async (_window: unknown, options: { defaultPath?: string }) => {
    asked.push(options);
    return Promise.resolve({ canceled: true, filePath: '' });
  };
  expect(await choosePdf({ ...dialog, showSaveDialog } as never, {} as never, title)).toBeNull();
  expect(asked[0]?.defaultPath).toBe(proposed);
});
