import { expect, test } from 'vitest';
import {
  filesOfInput,
  nameOfFiles,
  notRead,
} from '../../../../renderer/capture/batch/chosen-files.ts';

/** A file as an input for folders gives it. */
function fileAt(path: string): File {
  const file = new File(['x'], path.split('/').at(-1) ?? '');
  return Object.defineProperty(file, 'webkitRelativePath', { value: path });
}

test('files of a folder come in order, without what systems and browsers put beside them', () => {
  const chosen = filesOfInput(
    ['a/10.txt', 'a/2.txt', 'a/.DS_Store', 'a/page_files/x.png', 'a/.git/config'].map(fileAt),
  );
  expect(chosen.map(({ path }) => path)).toEqual(['a/2.txt', 'a/10.txt']);
  expect(nameOfFiles(chosen)).toBe('a');
});

test('files of several places are called by their number', () => {
  expect(nameOfFiles(filesOfInput([new File([], 'a.txt'), new File([], 'b.txt')]))).toBe('2 files');
  expect(nameOfFiles(filesOfInput([fileAt('a/1.txt'), fileAt('b/1.txt')]))).toBe('2 files');
});

test.each([
  ['a/film.mp4', 10, /not read/u],
  ['large.pdf', 1, /200 MB/u],
  ['a.MHTML', 10, /^sent$/u],
  ['article', 10, /^sent$/u],
])('%s of at most %i bytes: %s', (path, most, reason) => {
  const file = new File(['12345'], path);
  expect(notRead({ path, file }, most) ?? 'sent').toMatch(reason);
});
