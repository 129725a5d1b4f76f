import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAULTY, startSupervised } from '../support/supervised.ts';
import type { Supervised } from '../support/supervised.ts';

const LIBRARY = { file: '/nowhere/a.dixit', create: true, sample: true };

let backend: Supervised;
/** One that loses patience early, for files that take for ever. */
let hasty: Supervised;

beforeAll(() => {
  backend = startSupervised(LIBRARY, FAULTY, { readHeapMb: 32 });
  hasty = startSupervised(LIBRARY, FAULTY, { readMs: 1500, findMs: 4000 });
});

afterAll(() => Promise.all([backend.supervisor.close(), hasty.supervisor.close()]));

/** Reads a file whose name tells the reader what to do. */
function read({ call }: Supervised, name: string, signal?: AbortSignal): Promise<unknown> {
  return call(['captures', 'start'], { fileId: name }, signal);
}

describe('a file is read in a process of its own', () => {
  test('and what it says is handed on', async () => {
    expect(await read(backend, 'read')).toEqual({ id: 1 });
  });

  test.each([
    ['refuse', 'BINARY', 'This is no text.'],
    ['fill', 'TOO_MUCH_MEMORY', 'Reading needed more than 32 MB of memory and was stopped.'],
    ['crash', 'READER_ENDED', 'Reading broke off (code 3). The library is unchanged.'],
  ])('that may %s: %s', async (name, code, reason) => {
    const reading = read(backend, name);
    const refusal = { code: 'ARTICLE_UNREADABLE', data: { code } };
    await expect(reading).rejects.toMatchObject(refusal);
    await expect(reading).rejects.toHaveProperty('data.reason', expect.stringContaining(reason));
  });

  test('that may hang: TOO_SLOW', async () => {
    const reading = read(hasty, 'hang');
    await expect(reading).rejects.toMatchObject({ data: { code: 'TOO_SLOW' } });
    await expect(reading).rejects.toHaveProperty(
      'data.reason',
      expect.stringContaining('Reading took longer than 1.5 seconds and was stopped. The library'),
    );
  });

  test('that may be long once it is text: finding has a limit of its own', async () => {
    await expect(read(hasty, 'be long')).resolves.toEqual({ id: expect.any(Number) as number });
    const reading = read(hasty, 'hang later');
    await expect(reading).rejects.toHaveProperty(
      'data.reason',
      expect.stringContaining('than 4 s'),
    );
  });

  test('whose lies about offsets are not believed', async () => {
    await expect(read(backend, 'lie')).rejects.toMatchObject({ data: { code: '' } });
  });

  test('which ends when the one who asked has gone', async () => {
    const stop = new AbortController();
    const reading = read(backend, 'hang', stop.signal);
    setTimeout(() => {
      stop.abort();
    }, 300);
    await expect(reading).rejects.toThrow('aborted');
  });

  test('while the backend goes on answering', async () => {
    const slow = read(hasty, 'hang').catch(() => 'stopped');
    const quick = hasty.call(['library', 'status'], undefined).then(() => 'answered');
    expect(await Promise.race([slow, quick])).toBe('answered');
    expect(await slow).toBe('stopped');
    expect(hasty.starts).toHaveLength(1);
  });
});
