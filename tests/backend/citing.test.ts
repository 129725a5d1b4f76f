import { afterEach, describe, expect, test } from 'vitest';
import { createCiting } from '../../backend/citing/lister.ts';
import type { CitationList, CitationOptions, CitedQuote } from '../../contract/citations.ts';

const OPTIONS: CitationOptions = {
  style: 'apa7',
  order: 'as-chosen',
  group: 'none',
  speakerInProse: false,
  bibliography: true,
};

const citing = createCiting(new URL('../../backend/cite-worker.ts', import.meta.url));

afterEach(() => {
  citing.close();
});

function quote(id: number): CitedQuote {
  return {
    id,
    uuid: `quote-${id}`,
    text: `Words number ${id}`,
    kind: 'direct',
    speakers: [{ display: 'Ada Lovelace', given: 'Ada', family: 'Lovelace', kind: 'person' }],
    role: null,
    saidOn: null,
    source: {
      key: `source-${id}`,
      csl: {
        type: 'article-newspaper',
        title: `Title ${id}`,
        author: [{ family: `Writer${id}`, given: 'Jo' }],
        issued: { 'date-parts': [[2025]] },
      },
      titleSentence: null,
      titleShort: null,
    },
    locators: {},
    hops: [],
    tags: [],
    note: '',
    language: 'en',
    segments: null,
    original: null,
    translator: null,
  };
}

const many = Array.from({ length: 600 }, (_, index) => quote(index + 1));

describe('citing in a thread', () => {
  test('refuses a style that cannot be used, and says which', async () => {
    await expect(
      citing.list(many, { ...OPTIONS, style: 'csl:no-such-style' }),
    ).rejects.toMatchObject({
      code: 'REFUSED',
      data: { field: 'style', reason: expect.stringContaining('“no-such-style”') as unknown },
    });
  });

  test('makes the list, and this thread stays free', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 10);
    const list = await citing.list(many, OPTIONS);
    clearInterval(timer);
    expect(list.groups[0]?.entries).toHaveLength(600);
    expect(ticks).toBeGreaterThan(10);
  });

  test('says how far it is', async () => {
    const steps: number[] = [];
    await citing.list(many, OPTIONS, { onProgress: (done) => steps.push(done) });
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  test('tells the citations before the works are made', async () => {
    const told: CitationList[] = [];
    const list = await citing.list(many, OPTIONS, { onCited: (cited) => told.push(cited) });
    expect(list.bibliography).toHaveLength(600);
    expect(told).toEqual([{ ...list, bibliography: [] }]);
  });

  test('can be stopped, and goes on with the next list', async () => {
    const stop = new AbortController();
    const stopped = citing.list(
      many,
      OPTIONS,
      { onProgress: () => stop.abort(new Error('not wanted')) },
      stop.signal,
    );
    await expect(stopped).rejects.toThrow('not wanted');
    const list = await citing.list([quote(1)], OPTIONS);
    expect(list.bibliography).toHaveLength(1);
  });

  test('that was not begun is not wanted either', async () => {
    await expect(
      citing.list(many, OPTIONS, undefined, AbortSignal.abort(new Error('too late'))),
    ).rejects.toThrow('too late');
  });

  test('ends for the one who waits when the thread ends', async () => {
    const list = citing.list(many, OPTIONS);
    citing.close();
    await expect(list).rejects.toThrow('Citing was interrupted.');
  });
});

test('a thread that gets no further is ended, and the next list has a new one', async () => {
  const program = new URL('../support/programs/stuck-citing.ts', import.meta.url);
  const stuck = createCiting(program, 1500);
  const lists = [quote(1), quote(2)].map((one) => stuck.list([one], OPTIONS));
  await Promise.allSettled(lists);
  for (const list of lists) {
    const end = await list.catch((error: unknown) => error);
    expect(end).toMatchObject({ code: 'REFUSED' });
    expect(String(end)).toContain('got no further for 1.5 seconds');
  }
  const more = await stuck.list(many, OPTIONS);
  expect(more.groups).toEqual([]);
  stuck.close();
});
