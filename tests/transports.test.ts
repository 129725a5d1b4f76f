import { isDefinedError, safe } from '@orpc/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { reportOf, sendImport } from './support/import-file.ts';
import { importText } from './support/library-calls.ts';
import type { LibraryClient } from './support/library-calls.ts';
import { openTransport, TRANSPORTS } from './support/transports.ts';
import type { Transport } from './support/transports.ts';

const ARTICLE = `The harbour plan

“We will not build the bridge this year,” said Ada Lovelace on Monday.`;

const Step = z.object({ revision: z.int(), label: z.string().nullable() });

const quotesIn = async (client: LibraryClient) =>
  z.object({ quotes: z.int() }).parse(await client.library.status()).quotes;

describe.each(Object.keys(TRANSPORTS))('%s', (name) => {
  let transport: Transport;
  let client: LibraryClient;

  beforeAll(async () => {
    transport = await openTransport(name);
    ({ client } = transport);
  });

  afterAll(() => transport.close());

  test('a call is answered', async () => {
    const status = await client.library.status();
    expect(status).toMatchObject({ state: 'open', name: 'Library.dixit', version: '1.2.3' });
  });

  test('a call without an answer ends', async () => {
    expect(await client.library.addSample()).toBeUndefined();
    expect(await client.library.status()).toMatchObject({ sample: true });
    await client.library.removeSample();
  });

  test('an expected failure arrives as the error that the contract names', async () => {
    const { error } = await safe(client.quotes.get({ id: 999_999 }));
    if (!isDefinedError(error)) throw new Error('Not an error of the contract.');
    expect(error.code).toBe('NOT_FOUND');
    expect(error.data).toEqual({ what: 'quote' });
    expect(error.message).not.toBe('');
  });

  test('what does not fit the contract is refused', async () => {
    const wrong = client.quotes.get({ id: -1 });
    await expect(wrong).rejects.toMatchObject({ code: 'BAD_REQUEST', defined: false });
  });

  test('a text of 400,000 characters comes back as it was', async () => {
    const text = 'Ще не вмерла — 😀 “say” \u2028'.repeat(16_000);
    const { id } = await client.quotes.add({ text });
    const quote = await client.quotes.get({ id });
    expect(quote.text).toBe(text);
  });

  test('a stream tells of each step, and ends when it is left', async () => {
    const events = await client.library.watch();
    const { value: first } = await events.next();
    const added = client.quotes.add({ text: 'Said while somebody listens' });
    const { value: second } = await events.next();
    await added;
    expect(Step.parse(second).revision).toBe(Step.parse(first).revision + 1);
    expect(Step.parse(second).label).not.toBeNull();
    await events.return?.();
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test('a stream that waits can be stopped', async () => {
    const stop = new AbortController();
    const events = await client.library.watch(undefined, { signal: stop.signal });
    await events.next();
    const waiting = events.next().catch((error: unknown) => error);
    stop.abort(new Error('stopped by the test'));
    const end = await waiting;
    expect(end instanceof Error || (end as { done?: boolean }).done === true).toBe(true);
    expect(await client.library.status()).toMatchObject({ state: 'open' });
  });

  test('an article is sent in pieces, read apart, and its quotations found', async () => {
    const id = await importText(client, 'harbour.txt', ARTICLE);
    const { proposals, text } = await client.captures.get({ id });
    expect(proposals.map(({ speaker }) => speaker)).toEqual(['Ada Lovelace']);
    expect(text.slice(proposals[0]?.start, proposals[0]?.end)).toBe(proposals[0]?.text);
  });

  test('an article that cannot be read says why', async () => {
    const reading = importText(client, 'image.png', '\u0089PNG\0\0\0\0binary');
    const refusal = { code: 'ARTICLE_UNREADABLE', defined: true };
    await expect(reading).rejects.toMatchObject(refusal);
    await expect(reading).rejects.toHaveProperty('data.reason', expect.any(String));
  });

  test('an import that is stopped brings nothing, and is done when it is not', async () => {
    const before = await quotesIn(client);
    const rows = Array.from({ length: 15_000 }, (_, i) => `Zebra ${i},Herd ${i % 99}\n`).join('');
    const fileId = await sendImport(client, 'zebras.csv', `quote,speaker\n${rows}`);
    const input = { fileId, mapping: { text: 'quote', speakers: 'speaker' } };
    const stop = new AbortController();
    const stream = await client.imports.run(input, { signal: stop.signal });
    await stream.next();
    await expect(client.quotes.add({ text: 'Meanwhile' })).rejects.toMatchObject({
      code: 'REFUSED',
    });
    stop.abort();
    await safe(reportOf(stream));
    await expect.poll(() => safe(client.imports.look({ fileId }))).toMatchObject({ error: null });
    // As soon as it has let go of the library, which may be a moment later.
    const imported = async () => (await safe(client.imports.run(input).then(reportOf))).data;
    await expect.poll(imported, { timeout: 30_000 }).toMatchObject({ quotes: 15_000 });
    await client.history.undo();
    expect(await quotesIn(client)).toBe(before);
  }, 60_000);

  test('a list is cited, and handed over as a file at the end of a stream', async () => {
    const selection = { query: { text: 'bridge' } };
    const [proposal] = (await client.captures.list()).slice(-1);
    await client.captures.keepAbove({ id: proposal?.id ?? 0, threshold: 0 });
    const events = await client.citations.export({
      selection,
      options: {
        style: 'apa7',
        order: 'speaker',
        group: 'none',
        speakerInProse: false,
        bibliography: true,
      },
      format: 'markdown',
    });
    const texts: string[] = [];
    for await (const event of events) {
      if ('file' in event && 'text' in event.file) texts.push(event.file.text);
    }
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('We will not build the bridge this year');
    expect(texts[0]).toContain('Lovelace');
  });
});

test.each(Object.keys(TRANSPORTS))(
  'reading that is no longer wanted stops, and nothing is kept: %s',
  async (name) => {
    const { client, close } = await openTransport(name, true);
    // From here on a call is answered at once, so what is stopped below has begun.
    await client.captures.list();
    const stop = new AbortController();
    const reading = importText(client, 'be slow', ARTICLE, stop.signal);
    const outcome = reading.then(
      () => 'kept',
      () => 'stopped',
    );
    setTimeout(() => {
      stop.abort();
    }, 500);
    expect(await outcome).toBe('stopped');
    // Long enough for a reader that went on all the same.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await client.captures.list()).toEqual([]);
    expect(await importText(client, 'be slow', ARTICLE)).toBeGreaterThan(0);
    await close();
  },
);
