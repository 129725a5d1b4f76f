import { openBench } from '../catalogue/library.ts';
import type { Row } from '../measure.ts';
import { cachedLibrary } from './cache.ts';
import { benchFile } from './measures/file.ts';
import { benchFind } from './measures/find.ts';
import { benchFirst } from './measures/first.ts';
import { benchPages } from './measures/pages.ts';
import { sqlFloors } from './measures/sql.ts';
import { benchStart } from './measures/start.ts';
import { benchTyping } from './measures/typing.ts';
import { benchWindow } from './measures/window.ts';
import { benchPeers } from './peers/index.ts';
import type { BenchQuery } from './queries/classes.ts';
import { chooseQueries } from './queries/choose.ts';
import { type Size, sizeOf } from './size.ts';

/** What is being done, on the standard error, since the figures go to the standard output. */
function tell(what: string): void {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
}

/** The larger a library, the more memory its peers would need: they are compared at this size. */
const PEERS: Size = sizeOf('100k');

async function benchLibrary(file: string, size: Size): Promise<[Row[], BenchQuery[]]> {
  const bench = openBench(file);
  try {
    const { client, bare } = bench;
    tell('choosing queries');
    const queries = chooseQueries(bare, size);
    const floors = sqlFloors(bare);
    // Everything once, so that nothing is measured for the first time.
    for (const { text } of queries.slice(-40)) {
      await client.quotes.find({ query: { text }, limit: 50 });
    }
    const rows = benchFile(file, bare);
    tell('first rows');
    rows.push(...(await benchFirst(client, queries, floors)));
    tell('lists with counts');
    rows.push(...(await benchFind(client, queries, floors)));
    tell('pages');
    rows.push(...(await benchPages(client, file, queries)));
    tell('what is asked while one types');
    rows.push(...(await benchTyping(client, bare, queries)));
    return [rows, queries];
  } finally {
    bench.close();
  }
}

/** Queries of another library. */
function queriesIn(file: string, size: Size): BenchQuery[] {
  const bench = openBench(file);
  try {
    return chooseQueries(bench.bare, size);
  } finally {
    bench.close();
  }
}

/**
 * Searching in a library of 10k, 100k or 1m made-up quotes, beside SQL, other search libraries, and
 * what the project wants at a million. The library is made when it is first asked for, which takes
 * minutes for a million; the rest takes less than ten.
 */
export async function benchSearch(name: string = '100k'): Promise<Row[]> {
  const size = sizeOf(name);
  tell('the goals are for 1m, and beside other search libraries for 100k');
  const file = cachedLibrary(size, tell);
  const [rows, queries] = await benchLibrary(file, size);
  tell('starting');
  rows.push(...(await benchStart(file)));
  tell('typing and scrolling in a window');
  rows.push(...(await benchWindow(file, queries)));
  const peers = size.quotes < PEERS.quotes ? size : PEERS;
  tell('other search libraries');
  const peerFile = cachedLibrary(peers, tell);
  rows.push(...(await benchPeers(peerFile, queriesIn(peerFile, peers), peers.name)));
  tell('done');
  return rows;
}
