import { expect, test } from 'vitest';
import { takeArchive, sumOf, writtenArchive } from '../../support/records/archive-file.ts';
import { openApp } from '../../support/open-app.ts';
import { fillHostile } from '../../support/records/fill-hostile.ts';
import { portableContent } from '../../support/records/portable-content.ts';

const RECORDS = Number(process.env['DIXIT_ROUND_TRIP_RECORDS'] ?? 300);

test('an archive of a library, taken into an empty one, makes the same library', async () => {
  const first = openApp({
    fill: (catalogue, db) => fillHostile(catalogue, db, { quotes: RECORDS }),
  });
  const before = portableContent(first.db);
  // A table without a row would prove nothing.
  const empty = Object.entries(before).filter(([, rows]) => rows.length === 0);
  expect(empty.map(([table]) => table)).toEqual([]);

  const archive = await writtenArchive(first.client);
  const second = openApp();
  const dry = await takeArchive(second.client, archive, { what: 'check' });
  expect(portableContent(second.db)['quote']).toEqual([]);
  const report = await takeArchive(second.client, archive);
  expect(report).toEqual(dry);
  expect(report.remarks).toEqual([]);
  expect(sumOf(report)).toMatchObject({ same: 0, changed: 0, refused: 0 });
  expect(portableContent(second.db)).toEqual(before);
  // What is found is found there too.
  const query = { query: { text: 'привіт' }, limit: 500 };
  const [here, there] = [
    await first.client.quotes.find(query),
    await second.client.quotes.find(query),
  ];
  expect(there.total).toBe(here.total);
  expect(here.total).toBeGreaterThan(0);

  // The same bytes come from both, and the same file twice changes nothing.
  const again = await writtenArchive(second.client);
  expect(Buffer.compare(again, archive)).toBe(0);
  const { revision } = (await second.client.library.status()) as { revision: number };
  const twice = sumOf(await takeArchive(second.client, archive, { keep: 'archive' }));
  expect(twice).toEqual({ new: 0, same: sumOf(report).new, changed: 0, refused: 0 });
  expect(await second.client.library.status()).toMatchObject({ revision });

  await second.client.history.undo();
  expect(Object.values(portableContent(second.db)).flat()).toEqual([]);
}, 180_000);
