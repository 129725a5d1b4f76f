import { afterEach, describe, expect, test } from 'vitest';
import type { LibraryChoice } from '../../backend/process/task.ts';
import { LibraryStatus } from '../../contract/library.ts';
import { FAULTY, startSupervised } from '../support/supervised.ts';
import type { Supervised } from '../support/supervised.ts';

const FIRST: LibraryChoice = { file: '/nowhere/a.dixit', create: false, sample: false };
const CRASHING: LibraryChoice = { ...FIRST, file: '/nowhere/crash-at-start' };
const OTHER: LibraryChoice = { ...FIRST, file: '/nowhere/b.dixit' };

/** In the faulty backend this call is never answered, so an answer shows that it was kept away. */
const HELD = [['quotes', 'get'], { id: 1 }] as const;
const LEFT = { code: 'LIBRARY_CLOSED', data: { code: 'LEFT' } };

let running: Supervised | null = null;

afterEach(async () => {
  await running?.supervisor.close();
});

function start(library: LibraryChoice, limits = {}): Supervised {
  running = startSupervised(library, FAULTY, limits);
  return running;
}

async function fileOf({ call }: Supervised): Promise<string> {
  return LibraryStatus.parse(await call(['library', 'status'], undefined)).file;
}

/** How a call ended that may not end at all. */
async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  return Promise.race([
    call.catch((error: unknown) => error),
    new Promise((resolve) => setTimeout(resolve, 3000, 'no answer')),
  ]);
}

describe('when another library is opened, a call for the one before', () => {
  test('that waits for its backend is not carried out in the other', async () => {
    const backend = start(CRASHING, { backOffMs: 60_000 });
    await backend.nextEnd();
    await backend.nextEnd();
    const waiting = outcomeOf(backend.call(...HELD));
    await backend.supervisor.use(OTHER);
    expect(await waiting).toMatchObject(LEFT);
    expect(await fileOf(backend)).toBe(OTHER.file);
  });

  test('that is made before the other has begun is not carried out in it', async () => {
    const backend = start(FIRST);
    await fileOf(backend);
    const used = backend.supervisor.use(OTHER);
    await Promise.resolve();
    const made = outcomeOf(backend.call(...HELD));
    const status = fileOf(backend);
    await used;
    expect(await made).toMatchObject(LEFT);
    expect(await status).toBe(OTHER.file);
  });

  test('that comes afterwards, from a window that shows the old one, is refused', async () => {
    const backend = start(FIRST);
    const before = backend.opening();
    await fileOf(backend);
    await backend.supervisor.use(OTHER);
    const late = backend.call(...HELD, undefined, before);
    expect(await outcomeOf(late)).toMatchObject(LEFT);
    expect(backend.opening()).not.toBe(before);
  });

  test('that was under way ends, and so does a stream', async () => {
    const backend = start(FIRST);
    const events = (await backend.call(['library', 'watch'], undefined)) as AsyncIterator<unknown>;
    await events.next();
    const waiting = [outcomeOf(events.next()), outcomeOf(backend.call(...HELD))];
    await backend.supervisor.use(OTHER);
    for (const end of await Promise.all(waiting)) expect(end).toMatchObject(LEFT);
  });
});

test('after a crash of the same library, calls of the same opening go on', async () => {
  const backend = start(FIRST);
  const opening = backend.opening();
  await fileOf(backend);
  const ended = backend.nextEnd();
  await expect(backend.call(['library', 'removeSample'], undefined)).rejects.toMatchObject({
    code: 'BACKEND_RESTARTED',
  });
  await ended;
  await backend.call(['library', 'watch'], undefined, undefined, opening);
  expect(backend.opening()).toBe(opening);
});
