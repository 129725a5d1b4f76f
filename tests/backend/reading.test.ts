import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAULTY, startSupervised } from '../support/supervised.ts';
import type { Supervised } from '../support/supervised.ts';

const LIBRARY = { file: '/nowhere/a.dixit', create: true, sample: true };

let backend: Supervised;

beforeAll(() => {
  backend = startSupervised(LIBRARY, FAULTY, { readMs: 2500, readHeapMb: 32 });
});

afterAll(() => backend.supervisor.close());

/** Reads a file whose name tells the reader what to do. */
function read(name: string, signal?: AbortSignal): Promise<unknown> {
  return backend.call(['captures', 'start'], { fileId: name }, signal);
}

describe('a file is read in a process of its own', () => {
  test('and what it says is handed on', async () => {
    expect(await read('read')).toEqual({ id: 1 });
  });

  test.each([
    ['refuse', 'BINARY', 'This is no text.'],
    ['hang', 'TOO_SLOW', 'Reading took longer than 2.5 seconds and was stopped. The library is'],
    ['fill', 'TOO_MUCH_MEMORY', 'Reading needed more than 32 MB of memory and was stopped.'],
    ['crash', 'READER_ENDED', 'Reading broke off (code 3). The library is unchanged.'],
  ])('that may %s: %s', async (name, code, reason) => {
    const refusal = { code: 'ARTICLE_UNREADABLE', data: { code } };
    await expect(read(name)).rejects.toMatchObject(refusal);
    await expect(read(name)).rejects.toHaveProperty('data.reason', expect.stringContaining(reason));
  });

  test('whose lies about offsets are not believed', async () => {
    await expect(read('lie')).rejects.toMatchObject({ data: { code: '' } });
  });

  test('which ends when the one who asked has gone', async () => {
    const stop = new AbortController();
    const reading = read('hang', stop.signal);
    setTimeout(() => {
      stop.abort();
    }, 300);
    await expect(reading).rejects.toThrow('aborted');
  });

  test('while the backend goes on answering', async () => {
    const slow = read('hang');
    const before = performance.now();
    await backend.call(['library', 'status'], undefined);
    expect(performance.now() - before).toBeLessThan(500);
    await expect(slow).rejects.toThrow('cannot be read');
    expect(backend.starts).toHaveLength(1);
  });
});
