import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRecents } from '../../../backend/libraries/recents.ts';
import type { Recents } from '../../../backend/libraries/recents.ts';
import { createShelf } from '../../../backend/libraries/shelf.ts';
import type { Shelf } from '../../../backend/libraries/shelf.ts';
import { NODE_MODULES_OF_BACKEND, nodeSpawn } from '../../../backend/process/node-host.ts';
import type { LibraryChoice } from '../../../backend/process/task.ts';
import { createCatalogue } from '../../../db/catalogue.ts';
import { openLibrary } from '../../../db/open.ts';

let folder: string;
let present: string;
let recents: Recents;
let used: LibraryChoice[];
let revealed: string[];
let shelf: Shelf;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-shelf-'));
  useLibrary(join(folder, 'Library.dixit'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function useLibrary(file: string): void {
  present = file;
  recents = openRecents(null);
  used = [];
  revealed = [];
  shelf = createShelf({
    supervisor: {
      library: () => ({ file: present, create: false, sample: false }),
      async use(choice) {
        used.push(choice);
        return Promise.resolve();
      },
    },
    recents,
    spawn: nodeSpawn(NODE_MODULES_OF_BACKEND),
    async reveal(path) {
      revealed.push(path);
      return Promise.resolve(true);
    },
  });
}

describe('a library that was open', () => {
  test('is listed with what is known of it, and opened by its id', async () => {
    const other = join(folder, 'Other.dixit');
    writeFileSync(other, 'x');
    recents.opened(other, 1);
    recents.opened(join(folder, 'Gone.dixit'), 2);
    recents.opened(present, 3);
    const list = await shelf.recent();
    expect(list.map(({ name, isThere, isOpen }) => [name, isThere, isOpen])).toEqual([
      ['Library.dixit', false, true],
      ['Gone.dixit', false, false],
      ['Other.dixit', true, false],
    ]);
    expect(await shelf.openRecent(list[2]?.id ?? '')).toBe(true);
    expect(used).toEqual([{ file: other, create: false, sample: false }]);
  });

  test('is not left for one that is not there, or that nobody knows', async () => {
    recents.opened(join(folder, 'Gone.dixit'), 2);
    const [gone] = await shelf.recent();
    expect(await shelf.openRecent(gone?.id ?? '')).toBe(false);
    expect(await shelf.openRecent(join(folder, 'Library.dixit'))).toBe(false);
    expect(used).toEqual([]);
    shelf.forget(gone?.id ?? '');
    expect(await shelf.recent()).toEqual([]);
  });
});

describe('a place that is carried to other machines', () => {
  test('is told until that is dismissed for this library', () => {
    mkdirSync(join(folder, 'a', '.stfolder'), { recursive: true });
    useLibrary(join(folder, 'a', 'Library.dixit'));
    expect(shelf.risk()).toEqual({ kind: 'synced', service: 'Syncthing' });
    shelf.dismissRisk();
    expect(shelf.risk()).toBeNull();
    present = join(folder, 'a', 'Other.dixit');
    expect(shelf.risk()).not.toBeNull();
  });

  test('is none where nothing speaks for it', () => {
    expect(shelf.risk()).toBeNull();
  });
});

describe('a copy', () => {
  test('is made while the library is written to, and holds what was committed', async () => {
    const library = openLibrary(present, { now: 1 });
    const catalogue = createCatalogue(library.db, { now: () => 1 });
    const add = (name: string) =>
      catalogue.steps.write('Add a tag', () => catalogue.tags.insert(name, catalogue.newUuid()));
    add('before');
    const target = join(folder, 'Copy.dixit');
    const copying = shelf.saveCopy(target);
    const during = setInterval(() => add(`during ${performance.now()}`), 5);
    expect(await copying).toEqual({ ok: true });
    clearInterval(during);
    const tags = library.db.prepare('SELECT count(*) FROM tag').pluck().get();
    library.close();
    expect(Number(tags)).toBeGreaterThan(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('Copy'))).toEqual(['Copy.dixit']);
    const copy = openLibrary(target, { now: 1 });
    const names = copy.db.prepare<[], string>('SELECT name FROM tag').pluck().all();
    copy.close();
    expect(names).toContain('before');
    expect(await shelf.showInFolder('copy')).toEqual({ shown: true, file: target });
    expect(revealed).toEqual([target]);
  });

  test.each([
    ['over the library itself', () => present, 'the open library itself'],
    ['into a folder that is not there', () => join(folder, 'b', 'c.dixit'), 'There is no folder'],
  ])('is not written %s', async (_, target, reason) => {
    openLibrary(present, { now: 1 }).close();
    const copied = await shelf.saveCopy(target());
    expect(copied).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
    expect(existsSync(join(dirname(target()), 'c.dixit'))).toBe(false);
  });

  test('of a library that is not there is none', async () => {
    expect(await shelf.saveCopy(join(folder, 'Copy.dixit'))).toMatchObject({ ok: false });
    expect(existsSync(join(folder, 'Copy.dixit'))).toBe(false);
  });
});
