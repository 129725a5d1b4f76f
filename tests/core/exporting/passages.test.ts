import { expect, test } from 'vitest';
import { z } from 'zod';
import { capture, openApp } from '../../support/open-app.ts';

const Collection = z.object({
  first: z.object({
    items: z.array(
      z.object({
        target: z.object({
          selector: z.tuple([
            z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
            z.object({ start: z.int(), end: z.int() }),
          ]),
        }),
      }),
    ),
  }),
});

test('an annotation has its position in the stored text, in code points', async () => {
  const { client } = openApp();
  const id = await capture(
    client,
    'The 🌉🌉 bridge was shut.\n“We have checked every bolt,” Mayor Ines Okafor said. She left.',
  );
  const { text } = await client.captures.get({ id });
  await client.captures.keepAbove({ id, threshold: 0 });
  const events = await client.citations.export({
    selection: { query: {} },
    options: {
      style: 'apa7',
      order: 'as-chosen',
      group: 'none',
      speakerInProse: false,
      bibliography: true,
    },
    format: 'web-annotation',
  });
  let json = '';
  for await (const event of events) {
    if ('file' in event && 'text' in event.file) json = event.file.text;
  }
  const [item] = Collection.parse(JSON.parse(json)).first.items;
  const [words, position] = item?.target.selector ?? [];
  expect(words).toMatchObject({ exact: 'We have checked every bolt,' });
  const points = Array.from(text);
  expect(points.slice(position?.start, position?.end).join('')).toBe(words?.exact);
  expect(
    points
      .slice(0, position?.start)
      .join('')
      .endsWith(words?.prefix ?? 'none'),
  ).toBe(true);
});
