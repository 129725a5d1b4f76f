import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openLibrary } from '../../db/open.ts';
import { linesOf, outputOf, startChild } from './support/child.ts';
import { migrationFolder, NOON, NOTE_SQL, temporaryFolder } from './support/library-folder.ts';

test('a writer killed five times loses nothing it has acknowledged, and leaves nothing half done', async () => {
  const file = join(temporaryFolder(), 'a.dixit');
  const migrations = migrationFolder(NOTE_SQL);
  for (const pause of [3, 11, 29, 47, 80]) {
    const child = startChild('write-loop', [file, migrations.href]);
    const first = await linesOf(child, 2);
    const rest = outputOf(child);
    await sleep(pause);
    child.kill('SIGKILL');
    const said = [...first, ...(await rest).split('\n').slice(0, -1)].slice(1).map(Number);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');

    const library = openLibrary(file, { now: NOON, migrations });
    const kept = library.db.prepare<[], string>('SELECT text FROM note').pluck().all();
    const pairs = new Set(kept.map((text) => Number.parseInt(text, 10)));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((pair) => !pairs.has(pair))).toEqual([]);
    expect(kept.length).toBe(pairs.size * 2);
    expect(library.notices).toEqual([]);
    library.close();
  }
});
