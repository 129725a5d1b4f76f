import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { QuoteQuery } from '../../../contract/search.ts';
import { dated } from '../../../core/dated-query.ts';
import { createCatalogue } from '../../../db/catalogue.ts';
import { openLibrary } from '../../../db/open.ts';
import { parseQuery } from '../../../query/parse.ts';
import { openCatalogue } from '../../support/open-catalogue.ts';
import { linesOf, startChild } from '../support/child.ts';
import { fillVaried } from './oracle/library.ts';
import { readPlain } from './oracle/records.ts';
import { createOracle } from './oracle/scan.ts';

const QUERIES = [
  'the talks',
  'winter -bridges',
  'speaker:okafor',
  'Романенко',
  '"the border"',
  'b',
];

test('a process that is killed while it makes the index anew leaves a library that is whole', async () => {
  const { catalogue, library, db, file } = openCatalogue();
  fillVaried(catalogue, 2_000);
  const oracle = createOracle(readPlain(db), { collections: [] });
  const expected = QUERIES.map((text) => oracle.find(parseQuery(text).node).map(({ id }) => id));
  // As a library is that an older release has left.
  db.exec("DELETE FROM setting WHERE name = 'index'; DELETE FROM quote_text WHERE rowid % 2 = 0");
  library.close();
  for (const pause of [5, 40, 120]) {
    const child = startChild('open-catalogue-now', [file]);
    await linesOf(child, 1);
    await sleep(pause);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  const again = openLibrary(file, { now: Date.now() });
  const found = createCatalogue(again.db, { now: Date.now });
  const ids = (text: string) =>
    Array.from(found.search.ids(dated(QuoteQuery.parse({ text, order: 'added' }))).toReversed());
  expect(again.db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(QUERIES.map((text) => ids(text))).toEqual(expected);
  again.close();
}, 60_000);
