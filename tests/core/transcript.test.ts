import { expect, test } from 'vitest';
import { capture, openApp } from '../support/open-app.ts';

test('a turn of a transcript is kept with its time in the recording', async () => {
  const { client } = openApp();
  const id = await capture(
    client,
    '[00:12:34] Ada Quill: We are late.\n[00:12:40] Hugo Marsh: Who lost it?\n[00:12:50] Ada Quill: Not me.',
  );
  const { proposals } = await client.captures.get({ id });
  expect(proposals.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['We are late.', 'Ada Quill'],
    ['Who lost it?', 'Hugo Marsh'],
    ['Not me.', 'Ada Quill'],
  ]);
  const { quoteIds } = await client.captures.keep({ proposalIds: [proposals[1]!.id] });
  const { attestations } = await client.quotes.get({ id: quoteIds[0]! });
  expect(attestations[0]?.locators).toMatchObject({ timestamp: '00:12:40' });
});
