import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRouterClient } from '@orpc/server';
import { createSpool } from '../../../backend/spool.ts';
import { createApp } from '../../../core/index.ts';
import { openLibrary } from '../../../db/open.ts';
import { sendImport } from '../import-file.ts';

// Imports quotes into a library, and tells on the standard output what the import tells. Arguments:
// the library, and the file of quotes.
const [file = '', quotes = ''] = process.argv.slice(2);
const app = createApp({
  library: openLibrary(file, { now: Date.now(), checkAfterCrash: false }),
  now: Date.now,
  readArticle: () => Promise.reject(new Error('No article is read here.')),
  listCitations: () => Promise.reject(new Error('Nothing is cited here.')),
  spool: createSpool(tmpdir()),
  version: 'test',
});
const client = createRouterClient(app.router);
const fileId = await sendImport(client, 'quotes.csv', readFileSync(quotes));
const { mapping } = await client.imports.look({ fileId });
for await (const told of await client.imports.run({ fileId, mapping })) {
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
app.close();
