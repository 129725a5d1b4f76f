import { expect, test } from 'vitest';
import { openApp } from '../support/open-app.ts';

test('the sample is put back beside a tag of it that was given another name', async () => {
  const { client } = openApp();
  await client.library.addSample();
  const [tag] = await client.tags.list();
  await client.tags.edit({ id: tag!.id, name: 'Of my own' });
  await client.library.addSample();
  expect(await client.tags.list()).toContainEqual({ ...tag, name: 'Of my own' });
});
