import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { libraryChoice, startData } from '../../../electron/library/choice.ts';

test.each([
  [['electron', '.'], '/data/Library.dixit'],
  [['dixit'], '/data/Library.dixit'],
  [['dixit', '--library', '/a/b.dixit'], '/a/b.dixit'],
  [['electron', '.', '--library=/a/b.dixit', '--no-sandbox'], '/a/b.dixit'],
  [['dixit', '--ozone-platform=x11', '--library', 'b.dixit'], resolve('b.dixit')],
  [['dixit', '--library'], '/data/Library.dixit'],
])('%j opens %s', (argv, file) => {
  expect(libraryChoice(startData(argv).library, '/data/Library.dixit')).toEqual({
    file,
    create: true,
    sample: true,
  });
});

test.each([
  [['dixit'], null],
  [['dixit', 'dixit://search?q=drone'], 'dixit://search?q=drone'],
  [['dixit', '--ozone-platform=x11', '--', 'DIXIT://search/?q=drone'], 'DIXIT://search/?q=drone'],
  [['dixit', 'dixit://library?file=/etc/passwd'], null],
  [['dixit', 'dixit://search?q=a b'], null],
])('%j brings the link %s', (argv, link) => {
  expect(startData(argv).link).toBe(link);
});

test('a command line with a link names no library', () => {
  const { library } = startData(['dixit', '--library', '/a/b.dixit', 'dixit://search?q=x']);
  expect(library).toBeNull();
  expect(startData(['dixit', '--library', '/a/b.dixit', 'dixit:x']).library).toBeNull();
});
