import { setTimeout } from 'node:timers/promises';
import { NODE_MODULES_OF_BACKEND } from '../../../backend/process/node-host.ts';
import { clientOver, type LibraryClient } from '../../support/library-calls.ts';
import { startSupervised } from '../../support/supervised.ts';
import { median, type Row, timedRow, timesOf } from '../measure.ts';
import { addTwoSpeakers } from './library.ts';

const ROUNDS = 10;

/** The longest that an idle question waits while something else is done, in milliseconds. */
async function longestWait(client: LibraryClient, work: () => Promise<unknown>): Promise<number> {
  const run = { over: false };
  const done = work().finally(() => {
    run.over = true;
  });
  let longest = 0;
  while (!run.over) {
    const [waited = 0] = await timesOf(1, () => client.library.status());
    longest = Math.max(longest, waited);
    await setTimeout(1);
  }
  await done;
  return longest;
}

/**
 * What the window feels: how long a plain question to a backend in a process of its own waits, alone
 * and while speakers with 1,000 quotes each are merged there.
 */
export async function benchWaiting(file: string): Promise<Row[]> {
  const library = { file, create: false, sample: false };
  const backend = startSupervised(library, NODE_MODULES_OF_BACKEND);
  const client = clientOver(backend);
  try {
    const idle = await timesOf(100, () => client.library.status());
    const floor = { name: 'asked alone', ms: median(idle) };
    const asked = await addTwoSpeakers(client, 1000, 2001);
    const merging: number[] = [];
    const undoing: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      merging.push(await longestWait(client, () => client.speakers.merge(asked)));
      undoing.push(await longestWait(client, () => client.history.undo()));
    }
    return [
      timedRow('a question to the backend, asked alone', idle),
      timedRow('the longest wait while speakers are merged', merging, floor),
      timedRow('the longest wait while that is undone', undoing, floor),
    ];
  } finally {
    await backend.supervisor.close();
  }
}
