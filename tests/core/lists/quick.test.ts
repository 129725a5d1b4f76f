import { expect, test } from 'vitest';
import type { CitationOptions } from '../../../contract/citations.ts';
import { openApp } from '../../support/open-app.ts';

const options: CitationOptions = {
  style: 'apa7',
  order: 'as-chosen',
  group: 'none',
  speakerInProse: false,
  bibliography: false,
};

async function sampleQuote() {
  const { client } = openApp();
  await client.library.addSample();
  const [id = 0] = await client.quotes.ids({ query: { text: '"complete fabrication"' } });
  const quote = await client.quotes.get({ id });
  const [place] = quote.attestations;
  if (!place) throw new Error('It stands nowhere.');
  return { client, id, place };
}

test('quotes are copied in both forms, linked to where they stand on the page', async () => {
  const { client, id, place } = await sampleQuote();
  await client.sources.edit({
    id: place.sourceId,
    changes: { url: 'https://example.org/trump' },
  });
  const { id: bare } = await client.quotes.add({ text: 'Words from nowhere' });
  const selection = { ids: [id, bare] };
  const copied = await client.citations.quick({ selection, options });
  expect(copied).toMatchObject({ count: 2, uncited: 1 });
  expect(copied.plain).toMatch(
    /^“complete fabrication” \(Zelensky, as cited in [^)]*\)\.\n\n“Words/,
  );
  const { url } = await client.citations.link({ attestationId: place.id });
  expect(url).toBe('https://example.org/trump#:~:text=complete%20fabrication');
  expect(copied.html).toContain(`<a href="${url}">(Zelensky, as cited in`);
});

test('a source without an address of the web has no link', async () => {
  const { client, place } = await sampleQuote();
  await client.sources.edit({
    id: place.sourceId,
    changes: { url: null },
  });
  expect(await client.citations.link({ attestationId: place.id })).toEqual({ url: null });
  await expect(client.citations.link({ attestationId: 9999 })).rejects.toThrow(/place/i);
});
