import type { ImportInput, ImportReport } from '../../contract/imports.ts';
import type { LibraryClient } from './library-calls.ts';

/** Sends a file of quotes in pieces. */
export async function sendImport(
  client: LibraryClient,
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  const bytes = Buffer.from(content);
  const { fileId } = await client.files.begin({ name, size: bytes.length, use: 'import' });
  for (let from = 0; from < bytes.length; from += 500_000) {
    const base64 = bytes.subarray(from, from + 500_000).toString('base64');
    await client.files.append({ fileId, base64 });
  }
  return fileId;
}

/** What an import that is read to its end came to. */
export async function reportOf(
  stream: AsyncIterable<{ report: ImportReport } | { done: number; total: number }>,
): Promise<ImportReport> {
  let report: ImportReport | null = null;
  for await (const told of stream) if ('report' in told) report = told.report;
  if (!report) throw new Error('The import said nothing at its end.');
  return report;
}

/** Sends a file, takes its columns as they are proposed, and imports it. */
export async function importContent(
  client: LibraryClient,
  name: string,
  content: string | Uint8Array,
  options: Partial<ImportInput> = {},
): Promise<ImportReport> {
  const fileId = await sendImport(client, name, content);
  const { mapping } = await client.imports.look({ fileId });
  return reportOf(await client.imports.run({ fileId, mapping, ...options }));
}
