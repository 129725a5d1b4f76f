import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { libraryChoice, namedLibrary } from '../../../electron/library/choice.ts';

test.each([
  [['electron', '.'], '/data/Library.dixit'],
  [['dixit'], '/data/Library.dixit'],
  [['dixit', '--library', '/a/b.dixit'], '/a/b.dixit'],
  [['electron', '.', '--library=/a/b.dixit', '--no-sandbox'], '/a/b.dixit'],
  [['dixit', '--ozone-platform=x11', '--library', 'b.dixit'], resolve('b.dixit')],
  [['dixit', '--library'], '/data/Library.dixit'],
])('%j opens %s', (argv, file) => {
  expect(libraryChoice(namedLibrary(argv), '/data/Library.dixit')).toEqual({
    file,
    create: true,
    sample: true,
  });
});
