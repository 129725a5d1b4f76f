import { once } from 'node:events';
import { fork } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LIMITS } from '../../backend/process/limits.ts';
import type { LibraryChoice } from '../../backend/process/task.ts';
import { LibraryStatus } from '../../contract/library.ts';
import { FAULTY, startSupervised } from '../support/supervised.ts';
import type { Supervised } from '../support/supervised.ts';

/** For what comes at once, save on a machine that has much else to do. */
const PATIENT = { timeout: 10_000 };

const LIBRARY: LibraryChoice = { file: '/nowhere/a.dixit', create: true, sample: true };
const RESTARTED = { code: 'BACKEND_RESTARTED' };

/** What the faulty backend tells of itself. */
const TaskOfProcess = z.object({
  pid: z.int(),
  version: z.string(),
  library: z.object({ file: z.string(), create: z.boolean(), sample: z.boolean() }),
  checkAfterCrash: z.boolean(),
});

let running: Supervised | null = null;

afterEach(async () => {
  await running?.supervisor.close();
});

function start(library = LIBRARY, limits = {}): Supervised {
  running = startSupervised(library, FAULTY, limits);
  return running;
}

/** What the backend was started for, with its process id. */
async function taskOf({ call }: Supervised): Promise<z.infer<typeof TaskOfProcess>> {
  const status = LibraryStatus.parse(await call(['library', 'status'], undefined));
  if (status.state !== 'closed') throw new Error('Not the faulty backend.');
  return TaskOfProcess.parse(JSON.parse(status.code));
}

describe('a supervised backend', () => {
  test('answers calls that were made before it was open', async () => {
    const backend = start();
    expect(await taskOf(backend)).toMatchObject({ version: '1.2.3', library: LIBRARY });
  });

  test('is ended when it hangs, and the call that hung is answered', async () => {
    const backend = start(LIBRARY, { silenceMs: 1500, bulkMs: 1500 });
    const { pid } = await taskOf(backend);
    const before = performance.now();
    await expect(backend.call(['library', 'addSample'], undefined)).rejects.toMatchObject(
      RESTARTED,
    );
    expect(performance.now() - before).toBeLessThan(8000);
    expect((await taskOf(backend)).pid).not.toBe(pid);
  });

  test.each([
    ['a call', ['quotes', 'edit'], { id: 2500, changes: {} }, { callMs: 20_000 }],
    ['a call over many records', ['quotes', 'trash'], { ids: [2500] }, { bulkMs: 20_000 }],
  ])('is not ended for its silence during %s', async (_, path, input, limits) => {
    const short = { silenceMs: 1500, callMs: 1500, bulkMs: 1500 };
    const backend = start(LIBRARY, { ...short, ...limits });
    await taskOf(backend);
    await backend.call(path, input);
    expect(backend.starts).toHaveLength(1);
  });

  test('may be silent for as long as its present call allows, and not as the one before', async () => {
    const backend = start(LIBRARY, { silenceMs: 1500, callMs: 1500, bulkMs: 20_000 });
    await backend.call(['quotes', 'trash'], { ids: [2500] });
    const long = backend.call(['quotes', 'edit'], { id: 15_000, changes: {} });
    await expect(long).rejects.toMatchObject(RESTARTED);
  });

  test('is started again within a second after a crash', async () => {
    const backend = start();
    await taskOf(backend);
    const ended = backend.nextEnd();
    await expect(backend.call(['library', 'removeSample'], undefined)).rejects.toMatchObject(
      RESTARTED,
    );
    await ended;
    const endedAt = performance.now();
    await expect.poll(() => backend.starts.length, PATIENT).toBe(2);
    expect(backend.starts[1]! - endedAt).toBeLessThan(1000);
    expect(await taskOf(backend)).toBeTruthy();
  });

  test('leaves no call and no stream without an answer when it crashes', async () => {
    const backend = start();
    const events = (await backend.call(['library', 'watch'], undefined)) as AsyncIterator<unknown>;
    await events.next();
    const waiting = [events.next(), backend.call(['quotes', 'get'], { id: 1 })];
    await expect(backend.call(['library', 'removeSample'], undefined)).rejects.toThrow(
      'restarted its library process',
    );
    for (const call of waiting) await expect(call).rejects.toMatchObject(RESTARTED);
  });

  test('makes a file and its sample at the first start only', async () => {
    const backend = start();
    await taskOf(backend);
    await expect(backend.call(['library', 'removeSample'], undefined)).rejects.toMatchObject(
      RESTARTED,
    );
    await expect.poll(() => backend.starts.length, PATIENT).toBe(2);
    const { library, checkAfterCrash } = await taskOf(backend);
    expect(library).toEqual({ ...LIBRARY, create: false, sample: false });
    expect(checkAfterCrash).toBe(false);
  });

  test('is started at longer and longer intervals when it crashes at start', async () => {
    const backend = start({ ...LIBRARY, file: '/nowhere/crash-at-start' }, { backOffMs: 100 });
    await expect.poll(() => backend.starts.length, PATIENT).toBe(4);
    const [, second, third, fourth] = backend.starts;
    expect(third! - second!).toBeGreaterThan(100);
    expect(fourth! - third!).toBeGreaterThan(200);
    await expect(backend.call(['library', 'status'], undefined)).rejects.toMatchObject(RESTARTED);
  });

  test('that never opens is ended after the time that opening may take', async () => {
    const backend = start({ ...LIBRARY, file: '/nowhere/hang-at-start' }, { openMs: 700 });
    await backend.nextEnd();
    expect(performance.now() - backend.starts[0]!).toBeGreaterThan(600);
    expect(LIMITS.openMs).toBeGreaterThan(60_000);
  });

  test('is exchanged for one with another library, in the order of asking', async () => {
    const backend = start();
    const first = await taskOf(backend);
    const other = { file: '/nowhere/b.dixit', create: false, sample: false };
    const third = { file: '/nowhere/c.dixit', create: false, sample: false };
    await Promise.all([backend.supervisor.use(other), backend.supervisor.use(third)]);
    const { pid, library, checkAfterCrash } = await taskOf(backend);
    expect(library).toEqual(third);
    expect(checkAfterCrash).toBe(true);
    expect(pid).not.toBe(first.pid);
    expect(backend.starts).toHaveLength(3);
  });

  test('stays closed once it is closed', async () => {
    const backend = start();
    const { pid } = await taskOf(backend);
    await backend.supervisor.close();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(backend.starts).toHaveLength(1);
  });

  test('ends by itself when the process that started it is killed', async () => {
    const shell = fork(new URL('../support/programs/killed-shell.ts', import.meta.url));
    const told: unknown[] = await once(shell, 'message');
    const { pid } = TaskOfProcess.parse(JSON.parse(String(told[0])));
    shell.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), PATIENT).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
