import type { ArchiveChoice, ArchiveReport } from '../../../contract/archive/archives.ts';
import type { QuoteSelection } from '../../../contract/search.ts';
import { sendImport } from '../import-file.ts';
import type { LibraryClient } from '../library-calls.ts';

/** Has an archive written and fetches it piece by piece. */
export async function writtenArchive(
  client: LibraryClient,
  selection: QuoteSelection | null = null,
): Promise<Uint8Array> {
  for await (const told of await client.archives.write({ content: selection && { selection } })) {
    if (!('archive' in told)) continue;
    const { fileId, bytes } = told.archive;
    const pieces: Buffer[] = [];
    for (let from = 0; from < bytes;) {
      const { base64 } = await client.archives.fetch({ fileId, from });
      const piece = Buffer.from(base64, 'base64');
      pieces.push(piece);
      from += piece.length;
    }
    await client.archives.drop({ fileId });
    return Buffer.concat(pieces);
  }
  throw new Error('No archive was written.');
}

/** Sends an archive, and checks it or takes it in. */
export async function takeArchive(
  client: LibraryClient,
  bytes: Uint8Array,
  { what = 'run', keep = 'library' }: { what?: 'run' | 'check'; keep?: ArchiveChoice } = {},
): Promise<ArchiveReport> {
  const fileId = await sendImport(client, 'Other.dixitz', bytes);
  for await (const told of await client.archives[what]({ fileId, keep })) {
    if ('report' in told) return told.report;
  }
  throw new Error('The archive was not read.');
}

/** What became of all records together. */
export function sumOf({ kinds }: ArchiveReport) {
  const sum = { new: 0, same: 0, changed: 0, refused: 0 };
  for (const kind of kinds) {
    sum.new += kind.new;
    sum.same += kind.same;
    sum.changed += kind.changed;
    sum.refused += kind.refused;
  }
  return sum;
}
