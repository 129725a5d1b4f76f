import { median, type Row, timedRow } from '../../measure.ts';
import { fasterRow, goal } from '../measures/goals.ts';
import { runProgram } from '../programs/run-program.ts';
import type { PeerReport } from '../programs/peer.ts';
import type { BenchQuery, QueryClass } from '../queries/classes.ts';
import { interleave } from '../queries/interleave.ts';
import type { EngineName } from './engines.ts';

/** The garbage is collected before the memory is told; some of them need more than Node gives. */
const OPTIONS = ['--expose-gc', '--max-old-space-size=8192'];
const ROUNDS = 8;
/** Classes that all three can be asked. */
const COMPARED: readonly QueryClass[] = [
  'rare',
  'mid',
  'common',
  'stop',
  'prefix of 1',
  'prefix of 2',
  'prefix of 3',
  'and',
];
/** Those in which we want to be this many times faster than MiniSearch. */
const FASTER: ReadonlySet<QueryClass> = new Set([
  'common',
  'stop',
  'prefix of 1',
  'prefix of 2',
  'prefix of 3',
]);

const ask = (engine: EngineName, file: string, texts: readonly string[]) =>
  runProgram<PeerReport>(['peer.ts', engine, file], texts, OPTIONS);

/**
 * The full task (first 50 by date, total, all facets) by search libraries that hold everything in
 * memory, each in a process of its own.
 */
export async function benchPeers(
  file: string,
  queries: readonly BenchQuery[],
  size: string,
): Promise<Row[]> {
  const compared = queries.filter((query) => COMPARED.includes(query.class));
  const texts = interleave(compared, ROUNDS).map(({ text }) => text);
  const dixit = await ask('dixit', file, texts);
  const minisearch = await ask('minisearch', file, texts);
  const flexsearch = await ask('flexsearch', file, texts);
  const textsOf = (of: QueryClass) =>
    [...new Set(texts)].filter((text) =>
      compared.some((query) => query.class === of && query.text === text),
    );
  const times = ({ answers }: PeerReport, of: QueryClass) =>
    textsOf(of).flatMap((text) => answers[text]?.times ?? []);
  const ratios = (peer: PeerReport, of: QueryClass) =>
    textsOf(of).map((text) => {
      const own = median(dixit.answers[text]?.times ?? []);
      return median(peer.answers[text]?.times ?? []) / own;
    });
  const rows: Row[] = [];
  for (const of of COMPARED) {
    const faster = fasterRow(`${size}, faster than MiniSearch: ${of}`, ratios(minisearch, of));
    rows.push(
      timedRow(`${size}, Dixit: ${of}`, times(dixit, of)),
      timedRow(`${size}, MiniSearch: ${of}`, times(minisearch, of)),
      FASTER.has(of) ? goal(faster, { least: 3 }) : faster,
      timedRow(`${size}, FlexSearch: ${of}`, times(flexsearch, of)),
      fasterRow(`${size}, faster than FlexSearch: ${of}`, ratios(flexsearch, of)),
    );
  }
  const memory = (name: string, { mb }: PeerReport): Row => ({
    what: `${size}, memory of ${name}`,
    value: mb,
    unit: 'MB',
  });
  const building = (name: string, { buildMs }: PeerReport): Row => ({
    what: `${size}, until ${name} is ready`,
    value: buildMs,
    unit: 'ms',
  });
  return [
    ...rows,
    memory('Dixit', dixit),
    memory('MiniSearch', minisearch),
    memory('FlexSearch', flexsearch),
    goal(fasterRow(`${size}, memory of MiniSearch ÷ ours`, [minisearch.mb / dixit.mb]), {
      least: 5,
    }),
    building('Dixit', dixit),
    building('MiniSearch', minisearch),
    building('FlexSearch', flexsearch),
  ];
}
