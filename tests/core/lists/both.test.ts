import { expect, test } from 'vitest';
import { openApp } from '../../support/open-app.ts';

test('the speaker’s own work among the places of a quote is named beside the source read', async () => {
  const { client } = openApp();
  const speaker = await client.speakers.add({
    display: 'Louis Zukofsky',
    given: 'Louis',
    family: 'Zukofsky',
  });
  const book = await client.sources.add({
    type: 'book',
    title: 'Marianne Moore',
    authors: [{ family: 'Costello', given: 'Bonnie' }],
    issued: '1981',
  });
  const own = await client.sources.add({
    type: 'article-magazine',
    title: 'Sincerity and Objectification',
    authors: [{ family: 'Zukofsky', given: 'Louis' }],
    issued: '1931',
  });
  const { id } = await client.quotes.add({
    text: 'Words',
    attributions: [{ speakerId: speaker.id }],
  });
  for (const { id: sourceId } of [book, own]) {
    await client.attestations.add({ quoteId: id, attestation: { sourceId, exact: 'Words' } });
  }
  const cited = async (secondary: 'both' | 'source-read') => {
    const { list } = await client.citations.preview({
      selection: { ids: [id] },
      options: {
        style: 'chicago-author-date',
        order: 'as-chosen',
        group: 'none',
        speakerInProse: false,
        bibliography: true,
        secondary,
      },
      limit: 1,
    });
    return list.groups[0]?.entries[0]?.citation.map(({ text }) => text).join('');
  };
  expect(await cited('source-read')).toBe('(Zukofsky, quoted in Costello 1981)');
  expect(await cited('both')).toBe(
    '(Zukofsky, “Sincerity and Objectification,” 1931, quoted in Costello 1981)',
  );
});
