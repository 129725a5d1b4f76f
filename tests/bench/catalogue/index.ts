import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCatalogue } from '../../../db/catalogue.ts';
import { openLibrary } from '../../../db/open.ts';
import { fillLibrary } from '../../support/fill-library.ts';
import { type Row, runMs } from '../measure.ts';
import { benchFinding } from './find.ts';
import { openBench } from './library.ts';
import { benchMending } from './mend.ts';
import { benchWaiting } from './waiting.ts';

/** Fills a library, and measures what finding takes in it. */
function fillAndFind(file: string, quotes: number): Row[] {
  const library = openLibrary(file, { now: Date.now() });
  try {
    const catalogue = createCatalogue(library.db, { now: Date.now });
    const fillMs = runMs(() => fillLibrary(catalogue, quotes));
    const perSecond = (quotes * 1000) / fillMs;
    return [
      { what: `fill with ${quotes} quotes`, value: perSecond, unit: 'quotes/s', ratio: 1 },
      ...benchFinding(catalogue, library.db),
    ];
  } finally {
    library.close();
  }
}

/** Finding, reading and mending in a library of made-up quotes, each beside its floor. */
export async function benchCatalogue(size: string | undefined): Promise<Row[]> {
  const quotes = Number(size ?? 100_000);
  const folder = mkdtempSync(join(tmpdir(), 'dixit-bench-'));
  const file = join(folder, 'Library.dixit');
  try {
    const rows = fillAndFind(file, quotes);
    const bench = openBench(file);
    try {
      rows.push(...(await benchMending(bench, quotes)));
    } finally {
      bench.close();
    }
    return [...rows, ...(await benchWaiting(file))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
